import { recordedEpisode, wholeEpisode, type RecordedEpisode } from './recorded-episode.ts';

/** How long sound that was corrected stays for those who hold its old address. */
const GRACE_MS = 30 * 24 * 3_600_000;

/** Takes corrected sound out of episodes when its time is over; gives the paths to remove. */
export function retireAudio(
  episodes: readonly RecordedEpisode[],
  now: Date,
): { readonly episodes: readonly RecordedEpisode[]; readonly removals: readonly string[] } {
  const removals: string[] = [];
  const isOver = (replacedAt: string): boolean => now.getTime() - new Date(replacedAt).getTime() > GRACE_MS;
  const kept = episodes.map((recorded) => {
    if (recorded.firstReplacedAt === null || !isOver(recorded.firstReplacedAt)) return recorded;
    const episode = wholeEpisode(recorded);
    removals.push(...episode.replaced.filter(({ replacedAt }) => isOver(replacedAt)).map(({ path }) => path));
    return recordedEpisode({ ...episode, replaced: episode.replaced.filter(({ replacedAt }) => !isOver(replacedAt)) });
  });
  return { episodes: kept, removals };
}
