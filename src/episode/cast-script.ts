import { languageOf } from '../languages/registry.ts';
import type { Script } from '../model/script.ts';
import type { Segment } from '../model/segment.ts';
import type { Cast } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { castVoices, type VoiceOffer } from '../script/cast-voices.ts';
import type { Dialect } from '../ssml/dialect.ts';
import { renderSegments } from '../ssml/render-segments.ts';
import type { SsmlAbilities } from '../ssml/ssml-abilities.ts';
import type { TtsAdapter } from '../tts/tts-adapter.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Engines } from './open-engines.ts';

/** A script with voices and as the engines will be asked for it. */
export interface CastScript {
  readonly cast: Cast;
  readonly segments: readonly Segment[];
  readonly warnings: readonly Warning[];
}

/** Chooses voices for a script from the engines' own, and cuts it into what the engines are sent: in their dialects, or in the one given. */
export async function castScript(
  script: Script,
  engines: Engines,
  settings: BuildSettings,
  signal: AbortSignal | undefined,
  dialect?: Dialect,
): Promise<CastScript> {
  const languages = [...new Set(script.lines.map(({ language }) => language))];
  const offers = await Promise.all(engines.all.map((adapter) => offerOf(adapter, languages, signal)));
  const { cast, warnings } = castVoices(script, offers, settings.cast);
  const abilitiesOf = (engine: string): SsmlAbilities => {
    const { abilities } = engines.of(engine);
    return dialect === undefined ? abilities : { timing: abilities.timing, dialect };
  };
  const rendered = renderSegments(script, cast, { abilitiesOf, pauses: settings.audio.pauses, languageOf });
  return { cast, segments: rendered.segments, warnings: [...warnings, ...rendered.warnings] };
}

/** The voices for the languages of a script; all an engine has where the language is not known or it has none, so that a person can be told. */
async function offerOf(
  adapter: TtsAdapter,
  languages: readonly string[],
  signal: AbortSignal | undefined,
): Promise<VoiceOffer> {
  const call = signal ? { signal } : {};
  const lists = languages.map(async (language) => {
    const own = language === 'und' ? [] : await adapter.listVoices({ language, ...call });
    return own.length > 0 ? own : adapter.listVoices(call);
  });
  const voices = new Map((await Promise.all(lists)).flat().map((voice) => [voice.id, voice]));
  return { engine: adapter.id, voices: [...voices.values()] };
}
