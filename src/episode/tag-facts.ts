import type { Episode } from '../model/episode.ts';
import type { id3Tag } from '../audio/id3-tag.ts';
import type { BuildSettings } from './build-settings.ts';
import type { Cover } from './read-cover.ts';

/** What the MP3's tag says of an episode. */
export function tagFacts(
  episode: Omit<Episode, 'audio' | 'files'>,
  show: BuildSettings['show'],
  cover: Cover,
): Parameters<typeof id3Tag>[0] {
  const article = episode.articles[0];
  return {
    title: episode.title,
    artist: show.author || article?.byline || show.title,
    album: show.title,
    genre: 'Podcast',
    language: episode.language,
    publishedOn: episode.publishedOn,
    sourceUrl: article?.url ?? null,
    comment: episode.disclosure,
    cover,
    chapters: episode.chapters,
    transcript: episode.cues.map(({ text }) => text).join('\n'),
  };
}
