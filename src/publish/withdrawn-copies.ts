import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishedEpisode } from '../model/show.ts';
import { makeFolder } from '../source/make-folder.ts';
import { readRegular } from '../source/regular-file.ts';
import { writeWhole } from '../source/write-whole.ts';
import type { OpenShow } from './open-show.ts';
import { pathsOf } from './left-removals.ts';
import { putBytes, type Put } from './puts.ts';

const COPY_FILE = 'episode.json';

/** An episode as it was on the air. */
export interface WithdrawnCopy {
  readonly episode: PublishedEpisode;
  readonly media: readonly Put[];
  readonly page: Put;
}

/** Keeps an episode's files from its place in the state folder, so that it can come back. Gives the paths that were not there to be kept. */
export async function keepCopy(open: OpenShow, episode: PublishedEpisode): Promise<readonly string[]> {
  const { target, signal, stateFolder } = open;
  const folder = placeOf(stateFolder, episode.guid);
  const missing: string[] = [];
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    const file = join(folder, path);
    try {
      await makeFolder(dirname(file), 0o700);
      await writeWhole(file, bytes);
    } catch (cause) {
      throw new AntenneError('publish/no-copy', `no copy of the episode can be kept: ${(cause as Error).message}`, {
        where: file,
        hint: 'is there room, and may you write there? Nothing was withdrawn yet',
        cause,
      });
    }
  };
  for (const path of [...pathsOf(episode), episode.page]) {
    const bytes = await target.read(path, { signal });
    if (bytes === null) missing.push(path);
    else await write(path, bytes);
  }
  await write(COPY_FILE, Buffer.from(`${JSON.stringify(episode)}\n`));
  return missing;
}

/** Reads the copy. Throws `publish/no-copy` where there is none, or its sound is gone. */
export async function readCopy(open: OpenShow, guid: string): Promise<WithdrawnCopy> {
  const folder = placeOf(open.stateFolder, guid);
  const read = async (path: string): Promise<Put> =>
    putBytes(path, await readRegular(join(folder, path)), open.isPrivate);
  try {
    const episode = JSON.parse((await readRegular(join(folder, COPY_FILE))).toString('utf8')) as PublishedEpisode;
    const files = [episode.audio, ...episode.transcripts, ...(episode.chaptersFile ? [episode.chaptersFile] : [])];
    const media = await Promise.all(files.map(({ path }) => read(path)));
    const damaged = files.find(({ sha256 }, index) => media[index]?.content.sha256 !== sha256);
    if (damaged) throw new Error(`${damaged.path} is not what was on the air`);
    // Old sound of a correction comes back where it was kept.
    const replaced = await Promise.all(episode.replaced.map(({ path }) => read(path).catch(() => undefined)));
    const old = replaced.filter((put) => put !== undefined);
    const kept = episode.replaced.filter(({ path }) => old.some((put) => put.path === path));
    return { episode: { ...episode, replaced: kept }, media: [...media, ...old], page: await read(episode.page) };
  } catch (cause) {
    throw new AntenneError(
      'publish/no-copy',
      `there is no whole copy of the episode here: ${(cause as Error).message}`,
      {
        where: folder,
        hint: 'the machine that withdrew it has one; or publish the episode again with --force',
        cause,
      },
    );
  }
}

/** Forgets the copy. */
export async function dropCopy({ stateFolder }: OpenShow, guid: string): Promise<void> {
  await rm(placeOf(stateFolder, guid), { recursive: true, force: true });
}

/** A guid may hold anything. */
function placeOf(stateFolder: string, guid: string): string {
  return join(stateFolder, 'withdrawn', createHash('sha256').update(guid).digest('hex').slice(0, 24));
}
