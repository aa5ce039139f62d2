import type { Episode } from '../model/episode.ts';

/** The chapters in the JSON format of the podcast namespace, version 1.2. */
export function chaptersJson(episode: Episode): string {
  const chapters = episode.chapters.map(({ startMs, title }) => ({ startTime: startMs / 1000, title }));
  return `${JSON.stringify({ version: '1.2.0', chapters }, null, 2)}\n`;
}
