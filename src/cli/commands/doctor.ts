import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { AntenneError } from '../../errors/antenne-error.ts';
import { findFfmpeg } from '../../audio/find-ffmpeg.ts';
import { engineNames } from '../../tts/engine-names.ts';
import { createAdapter } from '../../tts/registry.ts';
import type { BuildSettings } from '../../episode/build-settings.ts';
import { checkConformance } from '../check-conformance.ts';
import { settle } from '../settings.ts';
import { showChecks, type Check } from '../show-checks.ts';
import type { Surroundings } from '../surroundings.ts';

export interface DoctorFlags {
  readonly out: string;
  readonly config?: string;
  readonly engine?: string;
  readonly conformance?: boolean;
  readonly json?: boolean;
}

/** `antenne doctor`: one line a check. Throws `audio/not-ready` when something is missing that a build needs. */
export async function doctor(flags: DoctorFlags, surroundings: Surroundings): Promise<void> {
  const { folder, folders, output, env } = surroundings;
  const { engine } = await settle(flags, folder);
  if (flags.conformance) return checkConformance(engine, flags.json === true, surroundings);
  const checks = await Promise.all([
    attempt('node', async () => `${process.version}, ${process.platform} ${process.arch}`),
    attempt('ffmpeg', () => tryFfmpeg(surroundings)),
    ...(engine.name === 'auto' ? [] : [attempt(`engine ${engine.name}`, () => tryEngine(engine, surroundings))]),
    ...engineNames
      .filter((name) => name !== engine.name)
      .map((name) =>
        (ALWAYS_THERE.has(name) ? attempt : attemptOptional)(`engine ${name}`, () =>
          tryEngine({ name, options: {} }, surroundings),
        ),
      ),
    attempt('keys', async () => namesOfKeys(env)),
    attempt('cache folder', () => tryFolder(folders.cache)),
    attempt('state folder', () => tryFolder(folders.state)),
    attempt('output folder', () => tryFolder(resolve(folder, flags.out))),
  ]);
  await output.write(flags.json ? `${JSON.stringify(checks, null, 2)}\n` : showChecks(checks, output.paint));
  const failed = checks.filter(({ ok }) => !ok).map(({ name }) => name);
  if (failed.length > 0)
    throw new AntenneError('audio/not-ready', `not ready: ${failed.join(', ')}`, {
      hint: 'the lines that say FAIL tell what to do',
    });
}

async function attempt(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await look() };
  } catch (error) {
    if (!(error instanceof AntenneError)) throw error;
    return { name, ok: false, detail: [error.message, error.hint].filter(Boolean).join('; ') };
  }
}

/** An engine that nobody has asked for may be missing. */
async function attemptOptional(name: string, look: () => Promise<string>): Promise<Check> {
  const check = await attempt(name, look);
  return check.ok ? check : { name, ok: true, detail: `not set up: ${check.detail}` };
}

const ALWAYS_THERE: ReadonlySet<string> = new Set(['espeak', 'mock']);

async function tryFfmpeg(surroundings: Surroundings): Promise<string> {
  const { version, from, path } = await findFfmpeg(surroundings, { signal: surroundings.signal });
  return `${version}, ${from === 'bundled' ? 'the bundled one' : `from ${from}`}: ${path}; libmp3lame and the filters are there`;
}

async function tryEngine({ name, options }: BuildSettings['engine'], surroundings: Surroundings): Promise<string> {
  const adapter = await createAdapter(name, options, surroundings, surroundings.folder);
  try {
    const voices = await adapter.listVoices({ signal: surroundings.signal });
    return `${adapter.cacheIdentity}, ${voices.length} voices`;
  } finally {
    await adapter.dispose?.();
  }
}

/** By name alone: a value is never shown. */
function namesOfKeys(env: Surroundings['env']): string {
  const names = Object.keys(env).filter((name) => env[name] && SPEECH_KEY.test(name));
  return names.length > 0 ? `set: ${names.toSorted().join(', ')}` : 'none set';
}

const SPEECH_KEY =
  /^(?:OPENAI|ELEVENLABS|AZURE_SPEECH|SPEECH|GOOGLE|AWS|DEEPGRAM|CARTESIA)_(?:API_)?(?:KEY|ACCESS_KEY_ID|APPLICATION_CREDENTIALS)$/;

/** A folder that is not there yet is made in the nearest one that is. Nothing is written. */
async function tryFolder(folder: string): Promise<string> {
  for (let place = folder; ; place = dirname(place)) {
    try {
      await access(place, constants.W_OK | constants.X_OK);
      return place === folder ? folder : `${folder} will be made`;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT' && dirname(place) !== place) continue;
      throw new AntenneError('audio/not-writable', `${folder} cannot be written: ${(cause as Error).message}`, {
        hint: 'choose another, or change its owner or mode',
      });
    }
  }
}
