import type { SpokenForms } from '../../languages/spoken-forms.ts';
import { spokenForm, type Lexicon, type SpokenToken } from '../spoken-form.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import { findForm, findWords, indexOf, type FoundWords, type ListIndex, type Pronunciation } from './list-index.ts';
import { splitWords } from './split-words.ts';
import { keysOf, placeOf, valuesOf } from './word-index.ts';

/**
 * What entries say in a text. Each list beats those behind it; within a list the longest written form wins, and of two entries for one
 * form the later one. An alias is the last word: no entry and no rule changes it, except that one with figures or signs is put into
 * words, and that one which is itself the written form of an entry is said as that entry says. So that what was said stays as it is when
 * it is read again, words that entries give are left alone also where the text has them.
 */
export function createLexicon(lists: readonly (readonly LexiconEntry[])[], forms: SpokenForms): Lexicon {
  const indexes = lists.filter((list) => list.length > 0).map(indexOf);
  if (indexes.length === 0) return () => [];
  keepAliases(indexes, forms);
  return (text) => {
    const tokens = splitWords(text);
    const taken: boolean[] = [];
    return indexes
      .flatMap((index) => findWords(text, tokens, index, taken))
      .toSorted((left, right) => left.start - right.start)
      .map((each) => sayWords(text, each, indexes, forms));
  };
}

function sayWords(
  text: string,
  { start, end, found }: FoundWords,
  indexes: readonly ListIndex[],
  forms: SpokenForms,
): SpokenToken {
  const written = text.slice(start, end);
  const { alias, ...sound } = resolve(found, indexes);
  const isLeftAlone = alias === undefined && Object.keys(sound).length === 0;
  const words = isLeftAlone ? written : alias === undefined ? sayByRules(written, forms) : sayAlias(alias, forms);
  return { span: { start, end }, class: 'lexicon', words, ...sound };
}

/** An alias that is the written form of another entry is said as that one; in a circle the words are left as they are written. */
function resolve(found: Pronunciation, indexes: readonly ListIndex[]): Pronunciation {
  let { alias, phonemes, respelling } = found;
  const seen = new Set<string>();
  while (alias !== undefined) {
    seen.add(alias);
    const other = findForm(alias, indexes);
    phonemes ??= other?.phonemes;
    respelling ??= other?.respelling;
    if (other?.alias === undefined || other.alias === alias) break;
    alias = seen.has(other.alias) ? undefined : other.alias;
  }
  return {
    ...(alias !== undefined && { alias }),
    ...(phonemes !== undefined && { phonemes }),
    ...(respelling !== undefined && { respelling }),
  };
}

/** Words pass as they are; figures and signs are said as the rules say. */
function sayAlias(alias: string, forms: SpokenForms): string {
  const words = alias.replace(/\s+/gu, ' ').trim();
  return /^[\p{L}\p{M} '’.,;:!?…-]+$/u.test(words) ? words : sayByRules(words, forms);
}

/** Behind a comma: at the start of a sentence words get a capital. */
function sayByRules(words: string, forms: SpokenForms): string {
  return spokenForm(`, ${words}`, forms).spoken.slice(2) || words;
}

/** Puts words that entries give, where a second reading would change them, before all entries, to be left alone. */
function keepAliases(indexes: readonly ListIndex[], forms: SpokenForms): void {
  const given = indexes.flatMap(({ exact, folded }) =>
    [...valuesOf(exact), ...valuesOf(folded)].flatMap((found) => {
      const { alias } = resolve(found, indexes);
      const words = alias === undefined ? undefined : sayAlias(alias, forms);
      return words !== undefined && mayChange(words, indexes) ? [words] : [];
    }),
  );
  const [first] = indexes;
  for (const words of given) {
    // At the start of a sentence they get a capital.
    for (const form of [words, words.charAt(0).toUpperCase() + words.slice(1)])
      if (first && !findForm(form, indexes)) placeOf(first.exact, keysOf(form)).value = {};
  }
}

/** Whether words may be taken for something else: an entry's written form inside them, letters that a rule may read, figures and signs. */
function mayChange(words: string, indexes: readonly ListIndex[]): boolean {
  if (!/^[\p{L}\p{M} '’-]+$/u.test(words) || /(?<!\p{L})\p{Lu}(?![\p{Ll}\p{M}'’])/u.test(words)) return true;
  const tokens = splitWords(words);
  return indexes.some((index) => findWords(words, tokens, index, []).length > 0);
}
