import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Block } from '../model/article.ts';
import type { Mention } from './mentions.ts';
import type { PeopleTable } from './people-table.ts';
import type { Token } from './tokenize.ts';

/** What is known of an article while its speakers are looked for. */
export interface ArticleReading {
  /** The source with what is left out blanked. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly rules: QuotationRules;
  readonly words: PeopleWords;
  readonly table: PeopleTable;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** The part of it that grammar needs. */
export type Grammar = Pick<ArticleReading, 'tokens' | 'rules' | 'words'>;

/** Whether the token at `index` is the first of its sentence. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.sentence !== tokens[index]?.sentence;
}

/** Whether the token is the first of its sentence but for dashes. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at > 0 && tokens[at - 1]?.sentence === tokens[index]?.sentence && tokens[at - 1]?.kind === 'other') at -= 1;
  return at === 0 || tokens[at - 1]?.sentence !== tokens[index]?.sentence;
}

/** A dash that is a token of its own. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'other' && /^[—–-]$/u.test(token.text);
}

/** The source between two tokens, the second not included. */
export function wordsBetween(text: string, tokens: readonly Token[], first: number, end: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/gu, ' ');
}

/** Whether the tokens at `index` are one of the phrases: the index behind it, or null. */
export function matchPhrase(
  tokens: readonly Token[],
  index: number,
  phrases: readonly (readonly string[])[],
): number | null {
  const found = phrases.find((phrase) => phrase.every((word, offset) => tokens[index + offset]?.lower === word));
  return found === undefined ? null : index + found.length;
}
