import type { CueWord } from '../model/episode.ts';
import type { Line } from '../model/script.ts';
import type { SegmentCue } from '../model/segment.ts';
import { plainText } from '../show/plain-text.ts';
import { writtenSpan } from '../ssml/written-span.ts';
import type { TimedClip } from './timeline.ts';

/** The words of one cue of a clip as its text shows them; `msAt` gives the time of a sample of the clip. Words that are not said as they are written are missing. */
export function cueWords(
  { segment, words }: TimedClip,
  cue: SegmentCue,
  line: Line,
  msAt: (sample: number) => number,
): readonly CueWord[] {
  const shown = line.text.slice(cue.text.start, cue.text.end);
  return (words ?? []).flatMap(({ text, startSample, endSample }): readonly CueWord[] => {
    if (text.start < cue.spoken.start || text.start >= cue.spoken.end) return [];
    const { spokenStart } = segment;
    const written = writtenSpan(line, { start: text.start + spokenStart, end: text.end + spokenStart });
    if (!written || written.start < cue.text.start || written.end > cue.text.end) return [];
    const [from, to] = [written.start - cue.text.start, written.end - cue.text.start];
    const word = plainText(shown.slice(from, to));
    if (word === '') return [];
    const firstLetter = from + shown.slice(from, to).search(/[^\p{Cc}\s]/u);
    // The full stop keeps the blanks before the word from being taken for blanks at the end.
    const start = plainText(`${shown.slice(0, firstLetter)}.`).length - 1;
    return [{ text: { start, end: start + word.length }, startMs: msAt(startSample), endMs: msAt(endSample) }];
  });
}
