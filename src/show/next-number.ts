import type { PublishedEpisode, Show } from '../model/show.ts';

/** The season and the number of an episode that is published for the first time: one more than the highest of its season; null for what the show does not count. */
export function nextNumber(
  { season, numbered }: Pick<Show, 'season' | 'numbered'>,
  episodes: readonly Pick<PublishedEpisode, 'season' | 'number'>[],
): Pick<PublishedEpisode, 'season' | 'number'> {
  if (!numbered) return { season, number: null };
  const highest = episodes.reduce(
    (most, each) => (each.season === season ? Math.max(most, each.number ?? 0) : most),
    0,
  );
  return { season, number: highest + 1 };
}
