import { dirname, resolve } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import { parseJson } from '../source/parse-json.ts';
import { readRegular } from '../source/regular-file.ts';
import { engineNames } from '../tts/engine-names.ts';
import { checkFields } from './check-fields.ts';
import type { LexiconWords } from '../speech/lexicon/lexicon-words.ts';
import { castShape, configShape } from './config-shape.ts';
import { defaultConfig, type CastConfig, type Config } from './config.ts';
import { isAdapterPath, refuseUntrusted } from './refuse-untrusted.ts';

const CONFIG_FILE = 'antenne.config.json';

/** The config given by `--config`, else the one in `folder`, else the defaults. One that was only found may not run programs. Throws family `config`. */
export async function loadConfig(folder: string, given: string | undefined): Promise<Config> {
  const file = given ?? CONFIG_FILE;
  const text = await readText(resolve(folder, file), file, given !== undefined);
  if (text === undefined) return { ...defaultConfig, publish: publishFrom(defaultConfig.publish, folder) };
  const value = parseJson(text, file, 'config/invalid');
  checkFields(value, configShape, file);
  const { lexicon, ...written } = value as PartialConfig;
  const config = fillIn(written);
  if (given === undefined) refuseUntrusted(config, file);
  refuseUnknownEngine(config.engine.name, file);
  const place = dirname(resolve(folder, file));
  const { cover } = config.show;
  return {
    ...config,
    engine: { name: adapterPath(config.engine.name, place), options: withProgramPath(config.engine.options, place) },
    ...(lexicon && {
      lexicon: {
        files: (lexicon.files ?? []).map((name) => ({
          path: resolve(place, name),
          given: name,
          ...(given === undefined && { within: place }),
        })),
        words: lexicon.words ?? {},
        from: file,
      },
    }),
    show: { ...config.show, ...(cover !== undefined && { cover: resolve(place, cover) }) },
    publish: publishFrom(config.publish, place),
  };
}

/** The cast file given by `--cast`: JSON of the shape of the config's `cast`. Throws family `config`. */
export async function loadCast(folder: string, given: string): Promise<CastConfig> {
  const value = parseJson((await readText(resolve(folder, given), given, true)) ?? '', given, 'config/invalid');
  checkFields(value, castShape, given);
  return { people: {}, ...(value as Partial<CastConfig>) };
}

/** The name of an engine; the path of an adapter module counts from `folder`. */
export function adapterPath(name: string, folder: string): string {
  return isAdapterPath(name) ? resolve(folder, name) : name;
}

/** The folder of a target counts from the config's folder. */
function publishFrom({ target, options }: Config['publish'], place: string): Config['publish'] {
  const { path = target === 's3' ? undefined : 'public' } = options;
  return { target, options: typeof path === 'string' ? { ...options, path: resolve(place, path) } : options };
}

/** The program that an engine is to run, when it is named by a path, counts from `folder` too. */
function withProgramPath(options: Config['engine']['options'], folder: string): Config['engine']['options'] {
  const { command } = options;
  const [program, ...args] = Array.isArray(command) ? (command as unknown[]) : [];
  return typeof program === 'string' ? { ...options, command: [adapterPath(program, folder), ...args] } : options;
}

function refuseUnknownEngine(name: string, file: string): void {
  if (name === 'auto' || isAdapterPath(name) || engineNames.includes(name)) return;
  const near = nearest(name, engineNames);
  throw new AntenneError('config/invalid', `engine.name: there is no speech engine "${name}"`, {
    where: `${file}: engine.name`,
    hint: `${near === undefined ? '' : `did you mean "${near}"? `}known: auto, ${engineNames.join(', ')}, or the path of an adapter module`,
  });
}

type PartialConfig = { readonly [Key in keyof Omit<Config, 'lexicon'>]?: Partial<Config[Key]> } & {
  readonly lexicon?: { readonly files?: readonly string[]; readonly words?: LexiconWords };
  readonly audio?: { readonly pauseMs?: Partial<Config['audio']['pauseMs']> };
  readonly disclosure?: boolean | string;
};

function fillIn(config: Omit<PartialConfig, 'lexicon'>): Config {
  const { engine, cast, audio, disclosure, attribution, lexicon, speech, show, publish } = defaultConfig;
  return {
    engine: { ...engine, ...config.engine },
    cast: { ...cast, ...config.cast },
    audio: { ...audio, ...config.audio, pauseMs: { ...audio.pauseMs, ...config.audio?.pauseMs } },
    disclosure: config.disclosure ?? disclosure,
    attribution: { ...attribution, ...config.attribution },
    lexicon,
    speech: { ...speech, ...config.speech },
    show: { ...show, ...config.show },
    publish: { ...publish, ...config.publish },
  };
}

async function readText(path: string, file: string, needed: boolean): Promise<string | undefined> {
  try {
    return (await readRegular(path)).toString('utf8');
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && !needed) return undefined;
    const message = isMissing ? 'there is no such file' : `the file cannot be read: ${(cause as Error).message}`;
    throw new AntenneError(isMissing ? 'config/not-found' : 'config/unreadable', message, {
      where: file,
      hint: isMissing
        ? 'is the path right? It counts from the working folder'
        : `it must be a file with JSON in it that you may read${needed ? '' : '; --config names another'}`,
    });
  }
}
