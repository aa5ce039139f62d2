import { languageOf } from '../languages/registry.ts';
import type { Script } from '../model/script.ts';
import type { Segment } from '../model/segment.ts';
import type { Cast } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { castVoices } from '../script/cast-voices.ts';
import { renderSegments } from '../ssml/render-segments.ts';
import { createAdapter } from '../tts/registry.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import type { BuildSettings } from './build-settings.ts';

/** What would be sent to the engine for a script: its cast and its segments; nothing is spoken. */
export async function renderScript(
  script: Script,
  settings: BuildSettings,
  outside: Outside,
  signal: AbortSignal,
): Promise<{ readonly cast: Cast; readonly segments: readonly Segment[]; readonly warnings: readonly Warning[] }> {
  const adapter = await createAdapter(settings.engine.name, settings.engine.options, outside);
  try {
    const languages = [...new Set(script.lines.map(({ language }) => language))];
    const voices = (await Promise.all(languages.map((language) => adapter.listVoices({ language, signal })))).flat();
    const { cast, warnings } = castVoices(script, voices, settings.cast);
    const { abilities } = adapter;
    const rendered = renderSegments(script, cast, { abilities, pauses: settings.audio.pauses, languageOf });
    return { cast, segments: rendered.segments, warnings: [...warnings, ...rendered.warnings] };
  } finally {
    await adapter.dispose?.();
  }
}
