import type { NumberWords } from '../languages/number-words.ts';
import type { Acronyms, SpokenRule } from '../languages/spoken-forms.ts';
import { sayFigures } from '../languages/shared/spoken/say-figures.ts';
import { sayAcronym } from './acronym-rules.ts';

/** Tokens of letters and figures: `COP26`, `AK-47`, `H5N1`, `Covid-19`, `BA.2.86`; said part by part. */
export function mixedRule(numbers: NumberWords, acronyms: Acronyms, dot: string): SpokenRule {
  return {
    class: 'mixed',
    onlyWith: /(?<=\p{L}[-‑.]?)\p{N}|\p{N}(?=[-‑.]?\p{L})/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${LETTERS}(?:-${LETTERS}){0,3}[-‑]?|${LETTERS}\\.)?${FIGURES}(?:[-‑]?(?:${LETTERS}|${FIGURES})|\\.${FIGURES}){0,8}${END}`,
      'gu',
    ),
    say: ({ groups: [written = ''] }) => (/\p{L}/u.test(written) ? sayPieces(written, numbers, acronyms, dot) : null),
  };
}

/** Also small ones: CO₂. */
const FIGURES = '[\\d²³¹⁰⁴-⁹₀-₉]{1,30}';
const LETTERS = '[\\p{Script=Latin}\\p{M}]{1,30}';

/** Not the start of an address. */
const END = '(?![\\p{L}\\p{M}\\p{N}]|:/|@|\\.\\p{L})';

/** A hyphen stays between letters only: next to a number it is a blank. */
function sayPieces(written: string, numbers: NumberWords, acronyms: Acronyms, dot: string): string {
  const pieces = written.match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|[\d²³¹⁰⁴-⁹₀-₉]+|\./gu) ?? [];
  return pieces
    .map((piece) => {
      if (piece === '.') return dot;
      if (/^\p{N}/u.test(piece)) return sayFigures(piece, numbers);
      return piece.replace(/(?<![\p{L}\p{M}])\p{Lu}{2,12}(?![\p{L}\p{M}])/gu, (letters) =>
        sayAcronym(letters, acronyms),
      );
    })
    .join(' ');
}
