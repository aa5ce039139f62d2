/** Episodes of a page stand in the list of all, newest first, from `from` up to but not including `to`. */
export interface FeedPage {
  /** Counted from the oldest, from 1; null for the main page with the newest. */
  readonly number: number | null;
  readonly from: number;
  readonly to: number;
}

/** A full page of older episodes never changes again. */
export const PAGE_EPISODES = 100;

/** Which of `total` episodes stand on which page of feed and index: the newest `keep` on the main page, which comes first, the others on pages of 100, filled from the oldest. */
export function feedPages(total: number, keep: number): readonly FeedPage[] {
  const older = Math.max(0, total - keep);
  const main: FeedPage = { number: null, from: 0, to: total - older };
  const pages = Array.from({ length: lastPage(total, keep) }, (_, index): FeedPage => {
    const to = total - index * PAGE_EPISODES;
    return { number: index + 1, from: Math.max(main.to, to - PAGE_EPISODES), to };
  });
  return [main, ...pages.toReversed()];
}

/** The highest number of a page with older episodes; 0 where the main page has all. */
export function lastPage(total: number, keep: number): number {
  return Math.ceil(Math.max(0, total - keep) / PAGE_EPISODES);
}

/** Where the page stands as a feed, from the base address. */
export function feedPath(number: number | null): string {
  return number === null ? 'feed.xml' : `feed-${number}.xml`;
}

/** Where the page stands as an index, from the base address. */
export function indexPath(number: number | null): string {
  return number === null ? 'index.html' : `index-${number}.html`;
}
