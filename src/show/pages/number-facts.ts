import type { PublishedEpisode } from '../../model/show.ts';
import { filled, type PageWords } from './page-words.ts';

/** `Season 2`, `Episode 14` (HTML), as far as they are known. */
export function numberFacts({ season, number }: PublishedEpisode, { wording, own }: PageWords): readonly string[] {
  return [
    ...(season === null ? [] : [`<bdi${own}>${filled(wording.page.season, { number: season })}</bdi>`]),
    ...(number === null ? [] : [`<bdi${own}>${filled(wording.page.episode, { number })}</bdi>`]),
  ];
}
