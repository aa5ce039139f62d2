import { readFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { parseJson } from '../source/parse-json.ts';
import { checkFields } from './check-fields.ts';
import { castShape, configShape, defaultConfig, type CastConfig, type Config } from './config.ts';

/** The name of the config that is found in the working folder. */
export const CONFIG_FILE = 'antenne.config.json';

/** The config given by `--config`, else the one in `folder`, else the defaults. One that was only found may not run programs. Throws family `config`. */
export async function loadConfig(folder: string, given: string | undefined): Promise<Config> {
  const path = given === undefined ? join(folder, CONFIG_FILE) : resolve(folder, given);
  const text = await readIfThere(path, given !== undefined);
  if (text === undefined) return defaultConfig;
  const value = parseJson(text, path, 'config/invalid');
  checkFields(value, configShape, path);
  const config = value as DeepPartial<Config> & { readonly publish?: { readonly target?: string } };
  if (given === undefined) refuseUntrusted(config, path);
  return {
    engine: { ...defaultConfig.engine, ...config.engine },
    cast: { ...defaultConfig.cast, ...config.cast } as CastConfig,
    audio: { ...defaultConfig.audio, ...config.audio, pauseMs: { ...defaultConfig.audio.pauseMs, ...config.audio?.pauseMs } },
    disclosure: config.disclosure ?? defaultConfig.disclosure,
    show: { ...defaultConfig.show, ...config.show },
  };
}

/** The cast file given by `--cast`: JSON of the shape of the config's `cast`. */
export async function loadCast(folder: string, given: string): Promise<CastConfig> {
  const path = resolve(folder, given);
  const value = parseJson((await readIfThere(path, true)) ?? '', path, 'config/invalid');
  checkFields(value, castShape, path);
  return { people: {}, ...(value as Partial<CastConfig>) };
}

/** A folder may have been unpacked from anywhere: what lies in it must not choose programs, or where a key is sent. */
function refuseUntrusted(config: { readonly engine?: { readonly name?: string; readonly options?: Readonly<Record<string, unknown>> }; readonly publish?: { readonly target?: string } }, path: string): void {
  const { name = '', options = {} } = config.engine ?? {};
  const what =
    name === 'command' || /^\.{1,2}[\\/]/.test(name) || isAbsolute(name)
      ? `engine.name "${name}" runs a program`
      : Object.keys(options).find((key) => /url|command|program|path|model/i.test(key)) !== undefined
        ? 'engine.options names an address or a program'
        : config.publish?.target === 'command'
          ? 'publish.target "command" runs a program'
          : undefined;
  if (what !== undefined) {
    throw new AntenneError('config/untrusted', `${what}, and this config was only found in the working folder`, { where: path, hint: `if you trust it: --config ${CONFIG_FILE}` });
  }
}

async function readIfThere(path: string, needed: boolean): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (!needed && (cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new AntenneError('config/invalid', `the config cannot be read: ${(cause as Error).message}`, { where: path, cause });
  }
}

type DeepPartial<Value> = { readonly [Key in keyof Value]?: Value[Key] extends object ? DeepPartial<Value[Key]> : Value[Key] };
