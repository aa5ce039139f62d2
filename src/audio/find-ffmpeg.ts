import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { findProgram } from '../source/find-program.ts';
import { makeFolder } from '../source/make-folder.ts';
import { readRegular } from '../source/regular-file.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import { askProgram } from './ask-program.ts';

/** A program that can do what antenne needs of it. */
export interface Ffmpeg {
  readonly path: string;
  readonly from: 'FFMPEG_PATH' | 'PATH' | 'bundled';
  readonly version: string;
}

/** How to look for it. */
interface LookOptions {
  readonly memoryFile?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const NEEDED_FILTERS = ['alimiter', 'aresample', 'ebur128', 'volume'];
const HINT =
  'install ffmpeg (Debian: apt-get install ffmpeg), set FFMPEG_PATH, or run `npm install --no-save @ffmpeg-installer/ffmpeg@1.1.0`';

/**
 * The ffmpeg to use: `FFMPEG_PATH`'s, the one on PATH, the bundled npm binary, in this order; the first is taken or refused, never
 * skipped. What it can do is asked once and remembered in `memoryFile`. Throws `audio/ffmpeg-missing` or `audio/ffmpeg-unfit`.
 */
export async function findFfmpeg(outside: Pick<Outside, 'env'>, options: LookOptions = {}): Promise<Ffmpeg> {
  const named = outside.env['FFMPEG_PATH'];
  if (named) return probe(named, 'FFMPEG_PATH', options);
  const onPath = await findProgram('ffmpeg', outside.env);
  const bundled = bundledBinary();
  let unfit: AntenneError | undefined;
  if (onPath) {
    try {
      return await probe(onPath, 'PATH', options);
    } catch (error) {
      if (!(error instanceof AntenneError)) throw error;
      unfit = error;
    }
  }
  if (bundled) return probe(bundled, 'bundled', options);
  throw unfit ?? new AntenneError('audio/ffmpeg-missing', 'there is no ffmpeg on this machine', { hint: HINT });
}

async function probe(path: string, from: Ffmpeg['from'], { memoryFile, signal }: LookOptions): Promise<Ffmpeg> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) throw new AntenneError('audio/ffmpeg-missing', `${from} names no file: ${path}`, { hint: HINT });
  const identity = `${path} ${file.size} ${file.mtimeMs}`;
  const remembered = memoryFile && (await readMemory(memoryFile));
  if (remembered && remembered.identity === identity) return { path, from, version: remembered.version };
  const version = await askAbilities(path, signal);
  if (memoryFile) await writeMemory(memoryFile, { identity, version });
  return { path, from, version };
}

async function askAbilities(path: string, signal: AbortSignal | undefined): Promise<string> {
  const ask = async (question: string): Promise<string> => {
    try {
      return await askProgram(path, [question], { timeoutMs: 20_000, signal });
    } catch (cause) {
      signal?.throwIfAborted();
      throw new AntenneError('audio/ffmpeg-unfit', `${path} does not run as ffmpeg`, { hint: HINT, cause });
    }
  };
  const [encoders, filters] = await Promise.all([ask('-encoders'), ask('-filters')]);
  const missing = [
    ...(/^\s*A\S*\s+libmp3lame\s/m.test(encoders) ? [] : ['the encoder libmp3lame']),
    ...NEEDED_FILTERS.filter((name) => !new RegExp(`^\\s*\\S+\\s+${name}\\s`, 'm').test(filters)).map(
      (name) => `the filter ${name}`,
    ),
  ];
  if (missing.length > 0)
    throw new AntenneError('audio/ffmpeg-unfit', `${path} lacks ${missing.join(', ')}`, { hint: HINT });
  const version = /^ffmpeg version (\S+)/m.exec(encoders)?.[1] ?? 'unknown';
  const [major = 99, minor = 0] = (/^n?(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  if (major < 4 || (major === 4 && minor < 1))
    throw new AntenneError('audio/ffmpeg-unfit', `${path} is ffmpeg ${version}; 4.1 or later is needed`, {
      hint: HINT,
    });
  return version;
}

interface Memory {
  readonly identity: string;
  readonly version: string;
}

async function readMemory(file: string): Promise<Memory | undefined> {
  try {
    const memory = JSON.parse((await readRegular(file)).toString('utf8')) as Partial<Memory>;
    return typeof memory.identity === 'string' && typeof memory.version === 'string'
      ? { identity: memory.identity, version: memory.version }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Remembering only saves time, so a folder that cannot be written is no fault. */
async function writeMemory(file: string, memory: Memory): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await makeFolder(dirname(file), 0o700);
    await writeFile(temporary, JSON.stringify(memory), { mode: 0o600 });
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

function bundledBinary(): string | undefined {
  try {
    return (createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string }).path;
  } catch {
    return undefined;
  }
}
