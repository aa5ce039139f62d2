import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';

/** A folder that can be given out. */
export interface ShowFolder {
  readonly path: string;
  /** A published show, or episodes as `build` leaves them. */
  readonly kind: 'show' | 'episodes';
  /** The folder inside in which a private show lives: nobody who does not know it reaches it. */
  readonly token: string | undefined;
  readonly hasFeed: boolean;
}

/** Finds out what is in a folder; `given` is how a person named it. Throws `input/not-found`, `input/not-a-folder`, `input/unreadable` or `input/no-show`. */
export async function findShowFolder(path: string, given: string): Promise<ShowFolder> {
  const names = await readFolder(path, given);
  if (isShow(names)) return { path, kind: 'show', token: undefined, hasFeed: names.includes(FEED) };
  for (const token of names.filter((name) => TOKEN.test(name))) {
    const inside = await readdir(join(path, token)).catch((): string[] => []);
    if (isShow(inside)) return { path, kind: 'show', token, hasFeed: inside.includes(FEED) };
  }
  if (names.some((name) => name.endsWith('.episode.json')))
    return { path, kind: 'episodes', token: undefined, hasFeed: false };
  throw new AntenneError('input/no-show', 'there is no show in this folder, and no episode', {
    where: given,
    hint: 'antenne publish makes a show; antenne serve out gives out what antenne build made',
  });
}

const FEED = 'feed.xml';
/** As `publish` makes and takes them: at least 128 bits. */
const TOKEN = /^[A-Za-z0-9]{26,128}$/;

function isShow(names: readonly string[]): boolean {
  return ['antenne.show.json', FEED, 'index.html'].some((name) => names.includes(name));
}

async function readFolder(path: string, given: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory())
      throw new AntenneError('input/not-a-folder', 'this is not a folder', {
        where: given,
        hint: 'name the folder that the show or the episodes are in',
      });
    return await readdir(path);
  } catch (cause) {
    if (cause instanceof AntenneError) throw cause;
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new AntenneError('input/not-found', 'there is no such folder', {
        where: given,
        hint: 'antenne publish makes a show; antenne serve out gives out what antenne build made',
      });
    throw new AntenneError('input/unreadable', `the folder cannot be read: ${(cause as Error).message}`, {
      where: given,
      hint: 'may you read it?',
    });
  }
}
