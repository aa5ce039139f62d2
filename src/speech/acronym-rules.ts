import type { Acronyms, SpokenForms, SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';
import { functionWordsOf } from '../languages/shared/function-words.ts';
import { hasVowel, isReadAsWord } from './read-as-word.ts';

/** Words of capitals: of a heading or shouted they are words; else they are said letter by letter, or as a word when they can be pronounced. */
export function acronymRules({ acronyms, tag }: SpokenForms): readonly SpokenRule[] {
  const functionWords = functionWordsOf(tag);
  return [
    {
      class: 'capitals',
      onlyWith: CAPITALS,
      pattern: new RegExp(`${START}(?<letters>\\p{Lu}{2,40})${END}`, 'gu'),
      say: (found) =>
        isAmongCapitals(found, functionWords) ? sayShouted(found.named['letters'] ?? '', acronyms) : null,
    },
    {
      class: 'acronym',
      onlyWith: CAPITALS,
      pattern: new RegExp(`${START}(?<letters>\\p{Lu}{2,12})(?<plural>s?)${END}`, 'gu'),
      say: ({ named: { letters = '', plural } }) => sayAcronym(letters, acronyms) + (plural ? acronyms.plural : ''),
    },
    {
      class: 'acronym',
      onlyWith: CAPITALS,
      pattern: new RegExp(`${START}(?:\\p{Lu}\\.){2,6}${END}`, 'gu'),
      say: sayDotted,
    },
  ];
}

/** Two capitals, or two with stops. */
const CAPITALS = /\p{Lu}\.?\p{Lu}/u;
const START = '(?<![\\p{L}\\p{M}\\p{N}.])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

/** Capitals as they are said: `Otan`, `E U T M`. */
export function sayAcronym(letters: string, { read, spelled }: Acronyms): string {
  if (!spelled.has(letters) && (read.has(letters) || isReadAsWord(letters))) return asWord(letters);
  return [...letters].join(' ');
}

/** A word among others in capitals; what no one reads as a word stays letters. */
function sayShouted(letters: string, { read, spelled }: Acronyms): string {
  if (spelled.has(letters) || !hasVowel(letters)) return [...letters].join(' ');
  return read.has(letters) ? asWord(letters) : letters.toLowerCase();
}

function asWord(letters: string): string {
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}

/** Whether the words in capitals around make a phrase: one of them is a function word, or two of them can only be words. */
function isAmongCapitals({ text, start, end }: WrittenForm, functionWords: ReadonlySet<string>): boolean {
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .match(WORDS)
      ?.toReversed() ?? [];
  const after = text.slice(end, end + NEAR).match(WORDS) ?? [];
  const around = [...untilSmall(before), ...untilSmall(after)];
  if (around.length === 0) return false;
  const run = [text.slice(start, end), ...around];
  return run.some((word) => functionWords.has(word.toLowerCase())) || run.filter(isLongWord).length > 1;
}

/** The words up to the first that has a small letter; single capitals say nothing. */
function untilSmall(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => /\p{Ll}/u.test(word));
  return words.slice(0, first === -1 ? words.length : first).filter((word) => word.length > 1);
}

function isLongWord(word: string): boolean {
  return word.length > 3 && isReadAsWord(word);
}

const NEAR = 60;
const WORDS = /[\p{L}\p{M}]+/gu;

/** `U.S.` → `U S`; the last stop stays at the end of the text. Before a capital it is more often part of a name (`U.S. Army`) than an end. */
function sayDotted({ groups: [written = ''], text, end }: WrittenForm): string {
  const spelled = written.replaceAll('.', ' ').trim();
  return /^["»”“’)]{0,2}\s{0,3}$/u.test(text.slice(end, end + 6)) ? `${spelled}.` : spelled;
}
