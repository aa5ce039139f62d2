import { loadCast, loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/config.ts';
import type { BuildSettings } from '../episode/build-settings.ts';
import { prepareScript } from '../episode/prepare-script.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Script } from '../model/script.ts';
import { readSource, type Source } from '../source/read-source.ts';
import type { Surroundings } from './surroundings.ts';

/** Flags of all commands that read sources. */
export interface SourceFlags {
  readonly config?: string;
  readonly cast?: string;
  readonly engine?: string;
  readonly language?: string;
  readonly title?: string;
  readonly captions?: boolean;
  readonly quiet?: boolean;
}

/** The config with the flags over it. */
export async function settle(flags: SourceFlags, surroundings: Surroundings): Promise<BuildSettings> {
  const config = await loadConfig(surroundings.folder, flags.config);
  const cast = flags.cast === undefined ? config.cast : { ...config.cast, ...(await loadCast(surroundings.folder, flags.cast)) };
  const engine = flags.engine === undefined ? config.engine : { name: flags.engine, options: config.engine.options };
  return { engine, cast, audio: audioOf(config), disclosure: config.disclosure, show: config.show };
}

/** Reads the sources and makes the script that will be spoken. */
export async function prepare(names: readonly string[], flags: SourceFlags, settings: BuildSettings, surroundings: Surroundings): Promise<{ script: Script; path: string | null }> {
  if (flags.language !== undefined && !isLanguageTag(flags.language)) {
    throw new AntenneError('usage/unknown-language', `"${flags.language}" is not a language tag`, { hint: 'a BCP 47 tag such as fr, en-GB or de' });
  }
  const sources: Source[] = [];
  for (const name of names) sources.push(await readSource(name, surroundings.folder, process.stdin));
  const script = await prepareScript(sources, {
    language: flags.language,
    title: flags.title,
    captions: flags.captions ?? false,
    disclosure: settings.disclosure,
    people: settings.cast.people ?? {},
  });
  return { script, path: sources[0]?.path ?? null };
}

function audioOf({ audio }: Config): BuildSettings['audio'] {
  const { sentence, paragraph, speaker, heading } = audio.pauseMs;
  return {
    bitrateKbps: audio.bitrateKbps,
    loudnessLufs: audio.loudnessLufs,
    pauses: { sentenceMs: sentence, paragraphMs: paragraph, speakerMs: speaker, headingMs: heading },
  };
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1 && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}
