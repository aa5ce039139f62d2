import { languageOf } from '../languages/registry.ts';
import type { Script } from '../model/script.ts';
import type { Segment } from '../model/segment.ts';
import type { Cast } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { castVoices } from '../script/cast-voices.ts';
import { renderSegments } from '../ssml/render-segments.ts';
import type { TtsAdapter } from '../tts/tts-adapter.ts';
import type { BuildSettings } from './build-settings.ts';

/** A script with voices and as the engine will be asked for it. */
export interface CastScript {
  readonly cast: Cast;
  readonly segments: readonly Segment[];
  readonly warnings: readonly Warning[];
}

/** Chooses voices for a script from the engine's own, and cuts it into what the engine is sent. */
export async function castScript(
  script: Script,
  adapter: TtsAdapter,
  settings: BuildSettings,
  signal: AbortSignal | undefined,
): Promise<CastScript> {
  const languages = [...new Set(script.lines.map(({ language }) => language))];
  const asked = languages.map((language) => adapter.listVoices({ language, ...(signal && { signal }) }));
  const { cast, warnings } = castVoices(script, (await Promise.all(asked)).flat(), settings.cast);
  const { abilities } = adapter;
  const rendered = renderSegments(script, cast, { abilities, pauses: settings.audio.pauses, languageOf });
  return { cast, segments: rendered.segments, warnings: [...warnings, ...rendered.warnings] };
}
