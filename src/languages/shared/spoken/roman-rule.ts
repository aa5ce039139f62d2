import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { romanValue } from './roman-numeral.ts';

/** Roman numerals by a pattern of the language with the group `roman`; what is no numeral is left to other rules. */
export function romanRule(source: string, say: (value: number, found: WrittenForm) => string | null): SpokenRule {
  return {
    class: 'roman',
    onlyWith: NUMERAL,
    pattern: new RegExp(source, 'gu'),
    say: (found) => {
      const roman = found.named['roman'] ?? '';
      const value = romanValue(roman);
      return value === null || (roman.length === 1 && isSpelled(found)) ? null : say(value, found);
    },
  };
}

/** A letter before another that stands alone is part of an acronym that is spelled. */
function isSpelled({ text, end }: WrittenForm): boolean {
  return /^\s\p{Lu}(?![\p{L}\p{N}'’.])/u.test(text.slice(end, end + 4));
}

/** What may be a numeral, and not the first capital of a word. */
const NUMERAL = /(?<!\p{L})(?:[IVX]{2,15}|[IVX](?=[eèʳᵉr])|[IVXLCDM]{1,15}(?![\p{L}'’]))/u;
