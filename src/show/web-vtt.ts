import type { Episode } from '../model/episode.ts';
import { clockTime } from './clock-time.ts';
import { shownCues, type ShownCue } from './shown-cues.ts';
import { wrapLines } from './wrap-lines.ts';

/** Apple's advice for the length of a line. */
const LINE_CHARACTERS = 65;

/** The transcript as WebVTT, the one format whose speaker names podcast players show. */
export function webVtt(episode: Episode): string {
  return `${['WEBVTT', ...shownCues(episode).map(block)].join('\n\n')}\n`;
}

function block(cue: ShownCue): string {
  const words = wrapLines(cue.text, LINE_CHARACTERS, (text) => escape(text).length)
    .map(escape)
    .join('\n');
  // A greater-than sign would end the tag, even as an escape in some players.
  const name = escape(cue.label.replaceAll('>', ' ').replace(/ +/g, ' ').trim());
  return `${clockTime(cue.startMs, '.')} --> ${clockTime(cue.endMs, '.')}\n<v ${name}>${words}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
