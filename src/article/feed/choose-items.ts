import { AntenneError } from '../../errors/antenne-error.ts';
import { nearest } from '../../errors/nearest.ts';
import { isoDate, timeOf } from '../iso-date.ts';
import type { FeedItem } from './feed-item.ts';

/** The items, newest first; one without a date stands where the feed has it, beside the item before it. */
export function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
  const own = items.map(({ published, modified }) => isoDate(published ?? '') ?? isoDate(modified ?? ''));
  const first = own.find((date) => date !== null) ?? null;
  let last = first === null ? 0 : timeOf(first);
  const dated = items.map((item, index) => {
    const date = own[index] ?? null;
    if (date !== null) last = timeOf(date);
    return { item, time: last };
  });
  return dated.toSorted((one, other) => other.time - one.time).map(({ item }) => item);
}

/** The item with this guid or link. Throws `input/no-such-item`, which names what there is. */
export function itemOf(items: readonly FeedItem[], wished: string): FeedItem {
  const wish = wished.trim();
  const found = items.find(({ id }) => id === wish) ?? items.find(({ url }) => url !== null && sameAddress(url, wish));
  if (found !== undefined) return found;
  const like = likeliest(items, wish);
  const named = [...(like === undefined ? [] : [like]), ...newestFirst(items).filter((item) => item !== like)].slice(
    0,
    MOST_NAMED,
  );
  throw new AntenneError(
    'input/no-such-item',
    `none of the ${items.length} items of this feed has the guid or link “${wish.slice(0, 200)}”`,
    { hint: named.length === 0 ? 'is it the right feed?' : `there is ${named.map(nameOf).join(', ')}` },
  );
}

const MOST_NAMED = 3;

function sameAddress(url: string, wish: string): boolean {
  return url === wish || (URL.canParse(wish) && new URL(wish).href === url);
}

/** The one whose guid, link or title is nearest to what was asked for. */
function likeliest(items: readonly FeedItem[], wish: string): FeedItem | undefined {
  const few = items.slice(0, MOST_COMPARED);
  const texts = few.map(({ id, url, title }) => [id, url, title].flatMap((text) => text ?? []));
  const best = nearest(wish, texts.flat());
  return best === undefined ? undefined : few.find((_, index) => texts[index]?.includes(best));
}

const MOST_COMPARED = 500;

function nameOf({ title, id, url }: FeedItem): string {
  return `“${(title ?? 'without a title').slice(0, 80)}” (${(id ?? url ?? 'without guid or link').slice(0, 200)})`;
}
