import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { readRegular } from '../source/regular-file.ts';
import { baseName } from './base-name.ts';
import type { EpisodeIdentity } from './identify-episode.ts';
import { linkIdentity } from './link-identity.ts';
import { uuidV5 } from './uuid-v5.ts';

/** `antenne.episodes.json`: which episode of a folder belongs to which article, whatever its title has become. */
export interface EpisodeRegister {
  readonly format: 'antenne-episodes/1';
  readonly episodes: readonly RegisteredEpisode[];
}

export interface RegisteredEpisode {
  readonly guid: string;
  readonly name: string;
  readonly url: string | null;
  readonly path: string | null;
  /** Short hashes of the paragraphs. */
  readonly fingerprint: readonly string[];
  /** ISO 8601: when the guid was minted. */
  readonly addedOn: string;
}

export const REGISTER_FILE = 'antenne.episodes.json';

/** Reads a folder's register; a folder without one has an empty one. Throws `audio/register` for one that cannot be understood. */
export async function readRegister(folder: string): Promise<EpisodeRegister> {
  const path = join(folder, REGISTER_FILE);
  let text: string;
  try {
    text = (await readRegular(path)).toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { format: 'antenne-episodes/1', episodes: [] };
    throw new AntenneError(
      'audio/not-readable',
      `the register of episodes cannot be read: ${(error as Error).message}`,
      { where: path, cause: error },
    );
  }
  try {
    const value = JSON.parse(text) as Partial<EpisodeRegister>;
    if (value.format !== 'antenne-episodes/1' || !Array.isArray(value.episodes) || !value.episodes.every(isEntry))
      throw new Error('it is not of the form antenne-episodes/1');
    return value as EpisodeRegister;
  } catch (cause) {
    throw new AntenneError('audio/register', `the register of episodes is damaged: ${(cause as Error).message}`, {
      where: path,
      hint: 'mend it, or move it away to start anew (episodes would get new guids)',
      cause,
    });
  }
}

/** Whose files have a base name: the guid of an episode, null for files of nobody known, undefined when there are none. */
export type NameHolder = (name: string) => Promise<string | null | undefined>;

/** The entry for an article: the one with the guid asked for, else the one that matches by URL, saved script, path, then most paragraphs; else a new one. */
export async function findOrMint(
  register: EpisodeRegister,
  identity: EpisodeIdentity,
  guid: string | undefined,
  now: Date,
  holder: NameHolder,
): Promise<RegisteredEpisode> {
  const { url, fingerprint } = identity;
  const found = guid === undefined ? findEntry(register, identity) : register.episodes.find((one) => one.guid === guid);
  // A saved script is no article's file: the one it was made from stays known.
  if (found) return { ...found, url: url ?? found.url, path: identity.path ?? found.path, fingerprint };
  const minted = guid ?? mintGuid(register, identity);
  const name = await freeName(register, identity.title, minted, holder);
  return { guid: minted, name, url, path: identity.path, fingerprint, addedOn: now.toISOString() };
}

function findEntry(
  { episodes }: EpisodeRegister,
  { url, scriptOf, path, fingerprint }: EpisodeIdentity,
): RegisteredEpisode | undefined {
  return (
    episodes.find((entry) => url !== null && entry.url !== null && linkIdentity(entry.url) === url) ??
    episodes.find((entry) => scriptOf !== null && entry.name === scriptOf) ??
    episodes.find((entry) => path !== null && entry.path === path) ??
    episodes.find((entry) => sharesMost(entry.fingerprint, fingerprint))
  );
}

/** Of the canonical URL, else of title and date; of more where another article has that guid already. */
function mintGuid(
  { episodes }: EpisodeRegister,
  { url, title, publishedOn, path, fingerprint }: EpisodeIdentity,
): string {
  const minted = uuidV5(url ?? `${title}\n${publishedOn ?? ''}`);
  const isTaken = episodes.some((entry) => entry.guid === minted);
  return isTaken ? uuidV5(`${minted}\n${path}\n${fingerprint.join()}`) : minted;
}

/** The register with one entry put in or replaced. */
export function withEpisode(register: EpisodeRegister, entry: RegisteredEpisode): EpisodeRegister {
  const others = register.episodes.filter(({ guid }) => guid !== entry.guid);
  return { format: 'antenne-episodes/1', episodes: [...others, entry] };
}

async function freeName(
  { episodes }: EpisodeRegister,
  title: string,
  guid: string,
  holder: NameHolder,
): Promise<string> {
  // A guid given by hand may hold anything; in a file name stand digits of it or of its hash.
  const suffix = (/^[0-9a-f]{8}-/.exec(guid) ? guid : uuidV5(guid)).slice(0, 8);
  const name = baseName(title) || `episode-${suffix}`;
  const held = await holder(name);
  const isTaken = episodes.some((entry) => entry.name === name) || (held !== undefined && held !== guid);
  return isTaken ? `${name.slice(0, 71)}-${suffix}` : name;
}

function sharesMost(known: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0) return false;
  const set = new Set(known);
  return asked.filter((hash) => set.has(hash)).length * 2 > Math.max(asked.length, known.length);
}

function isEntry(value: unknown): value is RegisteredEpisode {
  const entry = value as Partial<RegisteredEpisode> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    typeof entry.guid === 'string' &&
    typeof entry.name === 'string' &&
    /^[a-z0-9-]{1,100}$/.test(entry.name) &&
    typeof entry.addedOn === 'string' &&
    Array.isArray(entry.fingerprint)
  );
}
