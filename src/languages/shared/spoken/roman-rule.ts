import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { romanValue } from './roman-numeral.ts';

/** Roman numerals by a pattern of the language with the group `roman`; what is no numeral is left to other rules. */
export function romanRule(source: string, say: (value: number, found: WrittenForm) => string | null): SpokenRule {
  return {
    class: 'roman',
    onlyWith: NUMERAL,
    pattern: new RegExp(source, 'gu'),
    say: (found) => {
      const value = romanValue(found.named['roman'] ?? '');
      return value === null ? null : say(value, found);
    },
  };
}

/** What may be a numeral, and not the first capital of a word. */
const NUMERAL = /(?<!\p{L})(?:[IVX]{2,15}|[IVX](?=[eèʳᵉr])|[IVXLCDM]{1,15}(?![\p{L}'’]))/u;
