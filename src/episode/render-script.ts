import type { Script } from '../model/script.ts';
import type { Dialect } from '../ssml/dialect.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import type { BuildSettings } from './build-settings.ts';
import { castScript, type CastScript } from './cast-script.ts';
import { openEngines } from './open-engines.ts';

/** What would be sent to the engines for a script, in their own dialects or in another one; nothing is spoken. */
export async function renderScript(
  script: Script,
  settings: BuildSettings,
  outside: Outside,
  signal: AbortSignal,
  dialect?: Dialect,
): Promise<CastScript> {
  const engines = await openEngines(settings, outside);
  try {
    return await castScript(script, engines, settings, signal, dialect);
  } finally {
    await engines.dispose();
  }
}
