import { join, resolve } from 'node:path';
import { AntenneError } from '../../errors/antenne-error.ts';
import { findFfmpeg } from '../../audio/find-ffmpeg.ts';
import { checkWritable } from '../../episode/write-files.ts';
import { createAdapter, engineNames } from '../../tts/registry.ts';
import { showChecks } from '../show-checks.ts';
import type { Surroundings } from '../surroundings.ts';

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** `antenne doctor`: one line a check; exit 7 or 6 when something that is needed is missing. */
export async function doctor(flags: { readonly json?: boolean; readonly out: string }, surroundings: Surroundings): Promise<void> {
  const checks: Check[] = [
    { name: 'node', ok: true, detail: `${process.version} on ${process.platform} ${process.arch}` },
    await attempt('ffmpeg', async () => {
      const { path, from, version } = await findFfmpeg(surroundings);
      return `${version} (${from}: ${path}), with libmp3lame and the filters needed`;
    }),
    ...(await Promise.all(engineNames.map((name) => attempt(`engine ${name}`, () => tryEngine(name, surroundings))))),
    await attempt('cache folder', () => tryFolder(join(surroundings.cacheDirectory, 'clips'))),
    await attempt('output folder', () => tryFolder(resolve(surroundings.folder, flags.out))),
  ];
  process.stdout.write(flags.json ? `${JSON.stringify(checks, null, 2)}\n` : showChecks(checks));
  const failed = checks.filter(({ ok }) => !ok);
  if (failed[0]) throw new AntenneError(failed[0].name.startsWith('engine') ? 'tts/not-ready' : 'audio/not-ready', `not ready: ${failed.map(({ name }) => name).join(', ')}`, { hint: 'the lines above say what to do' });
}

async function tryEngine(name: string, surroundings: Surroundings): Promise<string> {
  const adapter = await createAdapter(name, {}, surroundings);
  try {
    const voices = await adapter.listVoices({ language: 'en' });
    return `${adapter.cacheIdentity}, ${voices.length} voices for casting`;
  } finally {
    await adapter.dispose?.();
  }
}

async function tryFolder(folder: string): Promise<string> {
  await checkWritable(folder);
  return `${folder} can be written`;
}

async function attempt(name: string, run: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await run() };
  } catch (error) {
    if (!(error instanceof AntenneError)) throw error;
    return { name, ok: false, detail: `${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}` };
  }
}
