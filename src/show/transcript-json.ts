import type { Episode } from '../model/episode.ts';
import { shownCues } from './shown-cues.ts';

/** The transcript in the JSON format of the podcast namespace, with one addition: `words`, when their times are known, each with its place in `body`. */
export function transcriptJson(episode: Episode): string {
  const segments = shownCues(episode).map(({ label, startMs, endMs, text, words }) => ({
    speaker: label,
    startTime: startMs / 1000,
    endTime: endMs / 1000,
    body: text,
    ...(words && {
      words: words.map((word) => ({
        startTime: word.startMs / 1000,
        endTime: word.endMs / 1000,
        body: text.slice(word.text.start, word.text.end),
        text: word.text,
      })),
    }),
  }));
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 2)}\n`;
}
