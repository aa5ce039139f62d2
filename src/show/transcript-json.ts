import type { Episode } from '../model/episode.ts';
import { shownCues } from './shown-cues.ts';

/** The transcript in the JSON format of the podcast namespace. */
export function transcriptJson(episode: Episode): string {
  const segments = shownCues(episode).map(({ label, startMs, endMs, text }) => ({
    speaker: label,
    startTime: startMs / 1000,
    endTime: endMs / 1000,
    body: text,
  }));
  return `${JSON.stringify({ version: '1.0.0', segments }, null, 2)}\n`;
}
