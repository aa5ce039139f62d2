import { createHash, randomBytes } from 'node:crypto';
import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { makeFolder } from '../source/make-folder.ts';
import { OWNER_TAG } from '../source/owner-tag.ts';
import { readRegular } from '../source/regular-file.ts';
import { writeWhole } from '../source/write-whole.ts';
import type { LoadedEpisode } from './load-episode.ts';

/** An episode that waits for its time, in the state folder of this machine: until then nothing of it is at the show's place. */
export interface HeldEpisode {
  readonly guid: string;
  readonly title: string;
  /** ISO 8601. */
  readonly publishAt: string;
  /** Whether a guard was overruled for it: nobody is there to do so when it is released. */
  readonly forced: boolean;
  /** With all of its files. */
  readonly folder: string;
}

const HOLD_FILE = 'hold.json';

/** All that are held, the first to be published first. Throws `publish/held` for one that cannot be read. */
export async function listHeld(stateFolder: string): Promise<readonly HeldEpisode[]> {
  const place = join(stateFolder, 'held');
  const names = await readdir(place).catch(() => []);
  const held = await Promise.all(
    names.filter((name) => /^[0-9a-f]+$/.test(name)).map(async (name) => readHold(join(place, name))),
  );
  return held.toSorted((one, other) => (one.publishAt < other.publishAt ? -1 : 1));
}

async function readHold(folder: string): Promise<HeldEpisode> {
  try {
    const hold = JSON.parse((await readRegular(join(folder, HOLD_FILE))).toString('utf8')) as Partial<HeldEpisode>;
    const { guid, title, publishAt, forced = false } = hold;
    if (typeof guid !== 'string' || typeof title !== 'string' || Number.isNaN(Date.parse(publishAt ?? '')))
      throw new Error('guid, title or publishAt is missing');
    return { guid, title, publishAt: new Date(publishAt ?? '').toISOString(), forced, folder };
  } catch (cause) {
    throw new AntenneError('publish/held', `an episode that is held cannot be read: ${(cause as Error).message}`, {
      where: folder,
      hint: 'remove the folder and publish the episode again with --at',
      cause,
    });
  }
}

/** Copies an episode's files aside until its time; one of the same guid gives way. */
export async function holdEpisode(
  stateFolder: string,
  loaded: LoadedEpisode,
  publishAt: Date,
  forced: boolean,
): Promise<void> {
  const { episode, folder, manifest } = loaded;
  const place = placeOf(stateFolder, episode.guid);
  const temporary = `${place}.${OWNER_TAG}-${randomBytes(4).toString('hex')}`;
  try {
    await makeFolder(temporary, 0o700);
    const optional = episode.files.map(({ name }) => name);
    await copyFile(manifest, join(temporary, basename(manifest)));
    await copyFile(join(folder, episode.audio.file), join(temporary, episode.audio.file));
    for (const name of optional)
      await copyFile(join(folder, name), join(temporary, name)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error; // the page beside an episode is not published
      });
    const hold = { guid: episode.guid, title: episode.title, publishAt: publishAt.toISOString(), forced };
    await writeWhole(join(temporary, HOLD_FILE), Buffer.from(`${JSON.stringify(hold)}\n`));
    await rm(place, { recursive: true, force: true });
    await rename(temporary, place);
  } catch (cause) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    throw new AntenneError('publish/held', `the episode cannot be held: ${(cause as Error).message}`, {
      where: place,
      hint: 'is there room, and may you write in the state folder?',
      cause,
    });
  }
}

/** Forgets one that is held. */
export async function dropHeld({ folder }: HeldEpisode): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** A guid may hold anything. */
function placeOf(stateFolder: string, guid: string): string {
  return join(stateFolder, 'held', createHash('sha256').update(guid).digest('hex').slice(0, 24));
}
