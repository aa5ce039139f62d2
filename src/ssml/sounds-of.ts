import type { Alignment, Line } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { Dialect } from './dialect.ts';
import { firstIndex } from './first-index.ts';

/** How a stretch of `Line.spoken` sounds, in IPA or as a reader would spell it. */
export interface Sound extends Pick<Alignment, 'phonemes' | 'respelling'> {
  readonly spoken: Span;
}

/** The sounds that a line has for its words, and those of spelled letters that the engine would take for words; in order. */
export function soundsOf(line: Line, dialect: Dialect): readonly Sound[] {
  const own = (line.alignment ?? []).filter(({ phonemes, respelling }) => phonemes || respelling);
  const [language = ''] = line.language.toLowerCase().split('-');
  const letters = letterSounds(line, dialect.letters?.[language] ?? {});
  return letters.length === 0
    ? own
    : [...own, ...letters].toSorted((one, other) => one.spoken.start - other.spoken.start);
}

function letterSounds(line: Line, letters: Readonly<Record<string, string>>): readonly Sound[] {
  if (Object.keys(letters).length === 0) return [];
  const alone = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}'’-])[${Object.keys(letters).join('')}](?![\\p{L}\\p{M}\\p{N}'’-])`,
    'gu',
  );
  return [...line.spoken.matchAll(alone)].flatMap(({ 0: letter, index }) => {
    const respelling = letters[letter];
    if (respelling === undefined || !isSpelled(line, letter, index)) return [];
    return [{ spoken: { start: index, end: index + 1 }, respelling }];
  });
}

/** Whether a capital is a letter and no word: part of a written form (`AK-47`), behind another letter, or behind a word in small letters (`vitamin A`) outside titles in capitals. */
function isSpelled({ text, spoken, alignment = [] }: Line, letter: string, index: number): boolean {
  const pair = alignment[firstIndex(alignment, ({ spoken: { end } }) => end <= index)];
  if (pair && pair.spoken.start <= index) {
    const written = text.slice(pair.text.start, pair.text.end);
    return !(pair.phonemes || pair.respelling) && new RegExp(`\\S${letter}|${letter}\\S`, 'u').test(written);
  }
  const before = spoken.slice(Math.max(0, index - 3), index);
  if (/(?<![\p{L}\p{M}])\p{Lu} $/u.test(before)) return true;
  return /\p{Ll} $/u.test(before) && !/^ \p{Lu}\p{Ll}/u.test(spoken.slice(index + 1, index + 4));
}
