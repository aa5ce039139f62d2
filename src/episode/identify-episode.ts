import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Script } from '../model/script.ts';
import { linkIdentity } from './link-identity.ts';

/** What an episode is recognised by, whatever its title has become. */
export interface EpisodeIdentity {
  readonly title: string;
  /** Without what says how somebody came there. */
  readonly url: string | null;
  /** The article's file. */
  readonly path: string | null;
  /** Base name of the episode whose saved script this is. */
  readonly scriptOf: string | null;
  readonly publishedOn: string | null;
  /** Short hashes of the paragraphs. */
  readonly fingerprint: readonly string[];
}

/** The identity of a script read from `path`: an article's file, a saved script, or neither (null). */
export function identifyEpisode(script: Script, title: string, path: string | null): EpisodeIdentity {
  const [first] = script.articles;
  const saved = path === null ? null : /^(.+)\.script\.json$/u.exec(basename(path));
  // Tomorrow the same file holds other items, and most of today's beside a newer one: the newest tells the episode.
  const isFeed = first?.metadata.some(({ from }) => from === 'feed') === true;
  return {
    title,
    url: first?.source.url ? linkIdentity(first.source.url) : null,
    path: saved || isFeed ? null : path,
    scriptOf: saved?.[1] ?? null,
    publishedOn: first?.publishedOn ?? null,
    fingerprint: fingerprintOf(isFeed ? script.articles.slice(0, 1) : script.articles),
  };
}

const MOST_PARAGRAPHS = 200;
/** Shorter ones, such as a menu entry or a date, are the same on many pages. */
const TELLING_LENGTH = 60;

/** Short hashes of the articles' paragraphs of some length; of all where none is long. */
function fingerprintOf(articles: Script['articles']): readonly string[] {
  const paragraphs = articles
    .flatMap(({ source }) => source.text.split(/\n\s*\n/))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const telling = paragraphs.filter(({ length }) => length >= TELLING_LENGTH);
  return (telling.length > 0 ? telling : paragraphs)
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph) => createHash('sha256').update(paragraph).digest('hex').slice(0, 12));
}
