import type { Transliterate } from './foreign-script-rule.ts';

/** What writes other scripts in Latin letters, when one of these texts has any; its table is large and seldom needed. */
export async function loadTransliterator(texts: Iterable<string>): Promise<Transliterate | undefined> {
  for (const text of texts) {
    if (!FOREIGN_LETTER.test(text)) continue;
    const { default: anyAscii } = await import('any-ascii');
    return anyAscii;
  }
  return undefined;
}

const FOREIGN_LETTER = /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
