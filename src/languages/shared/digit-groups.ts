import type { SpokenRule } from '../spoken-forms.ts';

/** Numbers in groups of three figures, joined so that no engine says them group by group. `separators` is the inside of a character class. */
export function digitGroups(separators: string): SpokenRule {
  return {
    class: 'number',
    // What follows other figures, or a plus, is part of a telephone number; so is what starts with a nought.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}+]|\\p{N}[${separators}.,])[1-9]\\d{0,2}(?:[${separators}]\\d{3}){1,6}(?!\\p{N}|[${separators}]\\p{N})`,
      'gu',
    ),
    say: ({ groups }) => (groups[0] ?? '').replace(/\D/g, ''),
  };
}
