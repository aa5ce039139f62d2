import type { Language } from '../../languages/language.ts';
import type { Line } from '../../model/script.ts';
import { splitSentences } from '../split-sentences.ts';
import { spokenTokens, type Lexicon } from '../spoken-form.ts';

/** A word of a line that no lexicon knows, and no rule but the one that guesses at capitals. */
export interface WordPlace {
  readonly word: string;
  /** What would be said for it. */
  readonly said: string;
  readonly line: Line;
  /** Offset into the text of the line. */
  readonly start: number;
  /** Whether a capital there is the word's own: not at the start of a sentence, nor in a title. */
  readonly inside: boolean;
  /** Whether it is of capitals among others of capitals. */
  readonly shouted: boolean;
  /** The word before it with only a blank between, or nothing. */
  readonly before: string;
}

/** The words of a line, without elided words before them and the endings of owners. */
export function readWords(line: Line, language: Language, lexicon: Lexicon | undefined): readonly WordPlace[] {
  const { text } = line;
  const starts = splitSentences(text, language.spoken).map(({ start }) => start);
  const isHeading = line.kind === 'title' || line.kind === 'heading';
  // Also words that an entry says as they are written.
  const known = (lexicon?.(text) ?? []).map(({ span }) => span);
  let next = 0;
  let sentence = -1;
  let last = { word: '', end: -2 };
  return spokenTokens(text, language.spoken, { lexicon }).flatMap(({ span, class: kind, words }) => {
    if (kind !== 'copied' && kind !== 'acronym') return [];
    const written = text.slice(span.start, span.end);
    const found = kind === 'acronym' ? [{ word: written, start: span.start }] : wordsOf(written, span.start, language);
    return found.flatMap(({ word, start }) => {
      while ((known[next]?.end ?? Infinity) <= start) next++;
      if ((known[next]?.start ?? Infinity) <= start) return [];
      const before = sentence;
      while ((starts[sentence + 1] ?? Infinity) <= start) sentence++;
      const isFirst = sentence > before && !/[\p{L}\p{N}]/u.test(text.slice(starts[sentence], start).slice(0, 80));
      const opens = OPENING.test(text.slice(Math.max(0, start - 4), start));
      const neighbour = start === last.end + 1 ? last.word : '';
      last = { word, end: start + word.length };
      return {
        ...{ word, line, start, before: neighbour },
        said: kind === 'acronym' ? words : word,
        inside: !isFirst && !opens && !isHeading,
        shouted: isShouted(word, text, start),
      };
    });
  });
}

/** Behind these a sentence may begin that is not the first of its kind. */
const OPENING = /[:"«“„»‘([—–•]\s{0,2}$|(?:^|\s)-\s?$/u;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

function wordsOf(
  written: string,
  offset: number,
  { people }: Language,
): readonly { readonly word: string; readonly start: number }[] {
  return [...written.matchAll(WORDS)].flatMap(({ 0: found, index }) => {
    const elided = /^(\p{L}{1,8})['’](?=\p{L})/u.exec(found);
    const skipped = elided && people.elisions.has((elided[1] ?? '').toLowerCase()) ? elided[0].length : 0;
    const word = found.slice(skipped).replace(/['’]s$/u, '');
    // Marks that nothing is seen of, and letters alone, are no words.
    return /\p{L}.*\p{L}/u.test(word) || /\p{L}\p{N}|\p{N}\p{L}/u.test(word)
      ? [{ word, start: offset + index + skipped }]
      : [];
  });
}

/** A word of capitals beside another one: a heading, or words that are shouted. */
function isShouted(word: string, text: string, start: number): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word)) return false;
  const end = start + word.length;
  return (
    /\p{Lu}{2}[\s'’-]$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /^[\s'’-]\p{Lu}{2}/u.test(text.slice(end, end + 8))
  );
}
