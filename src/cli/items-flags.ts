import type { ItemWishes } from '../article/input-format.ts';
import { formatOf } from '../article/recognize-format.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Source } from '../source/read-source.ts';

/** Flags that say which articles of a feed are wanted. */
export interface ItemFlags {
  readonly items?: string;
  readonly item?: string;
}

/** What the flags wish for. Throws `usage/bad-option`. */
export function itemWishes({ items, item }: ItemFlags): ItemWishes {
  if (items !== undefined && item !== undefined)
    throw new AntenneError('usage/bad-option', '--items and --item say different things', {
      hint: '--items is how many of the newest, --item is the guid or link of one',
    });
  if (item !== undefined && item.trim() === '')
    throw new AntenneError('usage/bad-option', '--item is empty', { hint: 'give the guid or the link of an item' });
  if (item !== undefined) return { item };
  return items === undefined ? {} : { count: countOf(items) };
}

/** Throws `usage/idle-option` when a flag on items is given and no source has items, `usage/too-many-sources` when one item is to be in several sources. */
export function refuseIdleItems(sources: readonly Source[], { items, item }: ItemFlags): void {
  if (items === undefined && item === undefined) return;
  const feeds = sources.filter((source) => source.kind === 'article' && formatOf(source.input) === 'feed');
  if (feeds.length === 0)
    throw new AntenneError(
      'usage/idle-option',
      `${item === undefined ? '--items' : '--item'} chooses from a feed, and there is none`,
      { hint: 'name an RSS or Atom feed: a file, a link, or - for standard input' },
    );
  if (item !== undefined && feeds.length > 1)
    throw new AntenneError('usage/too-many-sources', '--item chooses from one feed, and there are several', {
      hint: 'name one feed, or use --items for the newest of each',
    });
}

function countOf(items: string): number {
  const count = /^\d{1,3}$/.test(items) ? Number(items) : 0;
  if (count >= 1 && count <= MOST_ITEMS) return count;
  throw new AntenneError('usage/bad-option', `--items takes a number from 1 to ${MOST_ITEMS}, not "${items}"`, {
    hint: 'such as --items 3 for the three newest',
  });
}

/** An episode of more would last for hours. */
const MOST_ITEMS = 100;
