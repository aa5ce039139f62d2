import type { NumberWords } from '../languages/number-words.ts';
import type { Acronyms, SpokenRule } from '../languages/spoken-forms.ts';
import { FIGURE } from '../languages/shared/spoken/amounts.ts';
import { sayFigures } from '../languages/shared/spoken/say-figures.ts';
import { sayAcronym } from './acronym-rules.ts';

/** Tokens of letters and figures: `COP26`, `AK-47`, `H5N1`, `Covid-19`, `BA.2.86`; said part by part. */
export function mixedRule(numbers: NumberWords, acronyms: Acronyms, dot: string): SpokenRule {
  return {
    class: 'mixed',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${LETTERS}(?:-${LETTERS}){0,3}[-‑]?|${LETTERS}\\.)?\\d{1,30}(?:[-‑]?(?:${LETTERS}|\\d{1,30})|\\.\\d{1,30}){0,8}${END}`,
      'gu',
    ),
    say: ({ groups: [written = ''] }) => (/\p{L}/u.test(written) ? sayPieces(written, numbers, acronyms, dot) : null),
  };
}

const LETTERS = '[\\p{Script=Latin}\\p{M}]{1,30}';

/** Not the start of an address. */
const END = '(?![\\p{L}\\p{M}\\p{N}]|:/|@|\\.\\p{L})';

/** A hyphen stays between letters only: next to a number it is a blank. */
function sayPieces(written: string, numbers: NumberWords, acronyms: Acronyms, dot: string): string {
  const pieces = written.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d+|\./gu) ?? [];
  return pieces
    .map((piece) => {
      if (piece === '.') return dot;
      if (/^\d/u.test(piece)) return sayFigures(piece, numbers);
      return piece.replace(/(?<![\p{L}\p{M}])\p{Lu}{2,12}(?![\p{L}\p{M}])/gu, (letters) =>
        sayAcronym(letters, acronyms),
      );
    })
    .join(' ');
}
