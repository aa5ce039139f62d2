/** The engines that ship with antenne; `auto` picks one of them. */
export const engineNames: readonly string[] = ['espeak', 'espeak-ng', 'openai', 'piper', 'command', 'mock'];
