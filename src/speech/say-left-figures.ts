import type { NumberWords } from '../languages/number-words.ts';
import { sayFigures } from '../languages/shared/spoken/say-figures.ts';

/** The words that a rule gave, with figures in them said as numbers of their own. In a language that is not known they stay. */
export function sayLeftFigures(words: string, numbers: NumberWords | null): string {
  if (numbers === null || !/\p{N}/u.test(words)) return words;
  return words.replace(/(?<before>[\p{L}\p{M}])?(?<figures>\p{N}+)(?=(?<after>[\p{L}\p{M}])?)/gu, (...match) => {
    const { before = '', figures = '', after } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    return `${before}${before ? ' ' : ''}${sayFigures(figures, numbers)}${after ? ' ' : ''}`;
  });
}
