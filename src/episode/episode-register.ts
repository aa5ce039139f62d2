import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Script } from '../model/script.ts';
import { baseName } from './base-name.ts';
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

/** What an article is recognised by. */
export interface EpisodeIdentity {
  readonly title: string;
  readonly url: string | null;
  readonly path: string | null;
  readonly publishedOn: string | null;
  readonly fingerprint: readonly string[];
}

export const REGISTER_FILE = 'antenne.episodes.json';

/** Reads a folder's register; a folder without one has an empty one. Throws `input/register` for one that cannot be understood. */
export async function readRegister(folder: string): Promise<EpisodeRegister> {
  const path = join(folder, REGISTER_FILE);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
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
    throw new AntenneError('input/register', `the register of episodes is damaged: ${(cause as Error).message}`, {
      where: path,
      hint: 'mend it, or move it away to start anew (episodes would get new guids)',
      cause,
    });
  }
}

/** The entry for an article: the one that matches by guid, URL, path, then most paragraphs; else a new one with a guid minted now. */
export function findOrMint(
  register: EpisodeRegister,
  identity: EpisodeIdentity,
  guid: string | undefined,
  now: Date,
): RegisteredEpisode {
  const known = register.episodes;
  const found =
    (guid !== undefined ? known.find((entry) => entry.guid === guid) : undefined) ??
    (guid === undefined
      ? (known.find((entry) => identity.url !== null && entry.url === identity.url) ??
        known.find((entry) => identity.path !== null && entry.path === identity.path) ??
        known.find((entry) => sharesMost(entry.fingerprint, identity.fingerprint)))
      : undefined);
  const facts = { url: identity.url, path: identity.path, fingerprint: identity.fingerprint };
  if (found) return { ...found, ...facts };
  const minted = guid ?? uuidV5(identity.url ?? `${identity.title}\n${identity.publishedOn ?? ''}`);
  const free = known.some((entry) => entry.guid === minted)
    ? uuidV5(`${minted}\n${identity.path}\n${identity.fingerprint.join()}`)
    : minted;
  return { guid: free, name: freeName(register, identity.title, free), ...facts, addedOn: now.toISOString() };
}

/** The register with one entry put in or replaced. */
export function withEpisode(register: EpisodeRegister, entry: RegisteredEpisode): EpisodeRegister {
  const others = register.episodes.filter(({ guid }) => guid !== entry.guid);
  return { format: 'antenne-episodes/1', episodes: [...others, entry] };
}

/** Short hashes of an article's paragraphs of some length, at most 200. */
export function fingerprintOf(script: Script): readonly string[] {
  const paragraphs = script.articles.flatMap(({ source }) => source.text.split(/\n\s*\n/));
  return paragraphs
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph.length >= 60)
    .slice(0, 200)
    .map((paragraph) => createHash('sha256').update(paragraph).digest('hex').slice(0, 12));
}

function freeName(register: EpisodeRegister, title: string, guid: string): string {
  const suffix = guid.replace(/-/g, '').slice(0, 8);
  const name = baseName(title) || `episode-${suffix}`;
  const taken = register.episodes.some((entry) => entry.name === name);
  return taken ? `${name.slice(0, 71)}-${suffix}` : name;
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
