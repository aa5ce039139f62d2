import type { PublishedEpisode } from '../model/show.ts';
import type { OpenShow } from './open-show.ts';
import { wholeEpisode, type RecordedEpisode } from './recorded-episode.ts';

/** What an interrupted publisher was to remove, and nothing names now. */
export function leftRemovals({ unfinished }: OpenShow, episodes: readonly RecordedEpisode[]): readonly string[] {
  if (unfinished === null || unfinished.removals.length === 0) return [];
  const named = new Set(episodes.flatMap((episode) => pathsOf(wholeEpisode(episode))));
  return unfinished.removals.filter((path) => !named.has(path));
}

/** The media of an episode, the old ones of corrected sound among them. */
export function pathsOf({ audio, replaced, transcripts, chaptersFile }: PublishedEpisode): readonly string[] {
  return [audio, ...replaced, ...transcripts, ...(chaptersFile ? [chaptersFile] : [])].map(({ path }) => path);
}
