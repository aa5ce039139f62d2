import type { CueWord } from '../model/episode.ts';
import type { Alignment, Line } from '../model/script.ts';
import type { SegmentCue } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import { plainText } from '../show/plain-text.ts';
import { firstIndex } from '../ssml/first-index.ts';
import { writtenSpan } from '../ssml/written-span.ts';
import type { TimedClip } from './timeline.ts';

/** The words of one cue of a clip as its text shows them; `msAt` gives the time of a sample of the clip. Several that are said for one written form are one word: `1 200`. */
export function cueWords(
  { segment, words }: TimedClip,
  cue: SegmentCue,
  line: Line,
  msAt: (sample: number) => number,
): readonly CueWord[] {
  const shown = line.text.slice(cue.text.start, cue.text.end);
  return joinForms(words ?? [], line, segment.spokenStart).flatMap(
    ({ text, startSample, endSample }): readonly CueWord[] => {
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
    },
  );
}

type Words = NonNullable<TimedClip['words']>;

/** Words that begin inside what is said for one written form become one, at least as long as that. `words` are in order, from `spokenStart` in the line. */
function joinForms(words: Words, { alignment = [] }: Line, spokenStart: number): Words {
  const joined: Words[number][] = [];
  const from = (words[0]?.text.start ?? 0) + spokenStart;
  let at = firstIndex(alignment, ({ spoken }) => spoken.end <= from);
  let last: Alignment | undefined;
  for (const word of words) {
    const start = word.text.start + spokenStart;
    while ((alignment[at]?.spoken.end ?? Infinity) <= start) at++;
    const pair = alignment[at];
    const form = pair && pair.spoken.start <= start ? pair : undefined;
    const before = joined.at(-1);
    if (form && form === last && before) {
      joined[joined.length - 1] = { ...before, text: cover(before.text, word.text), endSample: word.endSample };
    } else if (form) {
      const { spoken } = form;
      const whole = { start: spoken.start - spokenStart, end: spoken.end - spokenStart };
      joined.push({ ...word, text: cover(whole, word.text) });
    } else {
      joined.push(word);
    }
    last = form;
  }
  return joined;
}

function cover(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
