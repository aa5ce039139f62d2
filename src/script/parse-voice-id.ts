/** A voice id as a person writes it: `voice`, or `engine:voice` where `engine` is one of those known; other colons belong to the voice. */
export function parseVoiceId(
  written: string,
  engines: readonly string[],
): { readonly engine: string | undefined; readonly voice: string } {
  const colon = written.indexOf(':');
  const engine = written.slice(0, Math.max(0, colon));
  return engines.includes(engine) ? { engine, voice: written.slice(colon + 1) } : { engine: undefined, voice: written };
}
