import { resolve } from 'node:path';
import type { CastConfig, Config, LexiconConfig, LexiconFile } from '../config/config.ts';
import { adapterPath, loadCast, loadConfig } from '../config/load-config.ts';
import type { BuildSettings } from '../episode/build-settings.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { ChosenClass } from '../languages/spoken-forms.ts';
import { checkEngineName } from '../tts/registry.ts';

/** Flags that beat the config. */
export interface SettingFlags {
  readonly config?: string;
  readonly cast?: string;
  readonly engine?: string;
  readonly attribution?: string;
}

/** What building needs of the config, and what reading an article needs. */
export interface Settings extends BuildSettings {
  readonly lexicon: LexiconConfig;
  /** Classes of written forms that are left as they are written. */
  readonly asWritten: ReadonlySet<ChosenClass>;
}

/** The config with the flags over it, field by field. */
export async function settle(flags: SettingFlags, folder: string): Promise<Settings> {
  const config = await loadConfig(folder, flags.config);
  const cast = flags.cast === undefined ? config.cast : mergeCasts(config.cast, await loadCast(folder, flags.cast));
  const { disclosure } = config;
  const attribution = { ...config.attribution, ...(flags.attribution && { method: methodFlag(flags.attribution) }) };
  const { title, author, cover } = config.show;
  const show = { title, author, ...(cover !== undefined && { cover }) };
  return {
    engine: chooseEngine(config.engine, flags.engine, folder),
    cast,
    audio: audioOf(config),
    disclosure,
    attribution,
    lexicon: config.lexicon,
    asWritten: new Set(config.speech.asWritten),
    show,
  };
}

/** The files of `--lexicon`; a person has named them, so they may lie anywhere. */
export function lexiconFlag(names: readonly string[] | undefined, folder: string): readonly LexiconFile[] {
  return (names ?? []).map((given) => ({ path: resolve(folder, given), given }));
}

/** The canonical form of a BCP 47 tag. Throws `usage/unknown-language`. */
export function languageTag(tag: string): string {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    const name = canonical && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(canonical);
    if (canonical && name) return canonical;
  } catch {
    // Not even of the form of a tag.
  }
  throw new AntenneError('usage/unknown-language', `"${tag}" is not the tag of a language`, {
    hint: 'tags look like fr, en-GB or pt-BR',
  });
}

function methodFlag(method: string): 'rules' | 'llm' {
  if (method === 'rules' || method === 'llm') return method;
  throw new AntenneError('usage/bad-option', `--attribution takes rules or llm, not "${method}"`, {
    hint: '`rules` is the default; `llm` also asks a server where they are in doubt',
  });
}

/** The config's options belong to the config's engine. */
function chooseEngine(engine: Config['engine'], flag: string | undefined, folder: string): Config['engine'] {
  if (flag !== undefined) checkEngineName(flag);
  const name = flag === undefined ? engine.name : adapterPath(flag, folder);
  return name === engine.name ? engine : { name, options: {} };
}

function mergeCasts(config: CastConfig, file: CastConfig): CastConfig {
  const names = [...new Set([...Object.keys(config.people), ...Object.keys(file.people)])];
  const people = Object.fromEntries(names.map((name) => [name, { ...config.people[name], ...file.people[name] }]));
  return { ...config, ...file, people };
}

function audioOf({ audio }: Config): BuildSettings['audio'] {
  const { sentence, paragraph, speaker, heading } = audio.pauseMs;
  return {
    bitrateKbps: audio.bitrateKbps,
    loudnessLufs: audio.loudnessLufs,
    pauses: { sentenceMs: sentence, paragraphMs: paragraph, speakerMs: speaker, headingMs: heading },
  };
}
