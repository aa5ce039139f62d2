import type { Script } from '../model/script.ts';
import { createAdapter } from '../tts/registry.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import type { BuildSettings } from './build-settings.ts';
import { castScript, type CastScript } from './cast-script.ts';

/** What would be sent to the engine for a script; nothing is spoken. */
export async function renderScript(
  script: Script,
  settings: BuildSettings,
  outside: Outside,
  signal: AbortSignal,
): Promise<CastScript> {
  const adapter = await createAdapter(settings.engine.name, settings.engine.options, outside);
  try {
    return await castScript(script, adapter, settings, signal);
  } finally {
    await adapter.dispose?.();
  }
}
