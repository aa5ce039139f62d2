import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';
import { beginsWith } from './match-phrases.ts';
import { noticeWordsIn, speaksToReaders } from './notices-to-readers.ts';

/** What a page says to its readers: where to write, what to sign up to. */
export function isTalkToReaders(fact: LineFacts, rules: LineRules): boolean {
  if (fact.note || fact.turn || fact.line.words > longestNotice) return false;
  const hasAddress = /\S@\S+\.\S|https?:\/\/|www\./u.test(fact.line.text);
  return speaksToReaders(fact, rules) && (hasAddress || noticeWordsIn(fact, rules) > 0);
}

/** Tells whether a line begins with the name of an author whom the head of the article names. `from` is the first line that can be text. */
export function namesAuthor(facts: readonly LineFacts[], from: number): (fact: LineFacts) => boolean {
  const names = facts.slice(0, from + linesOfHead).flatMap(({ byline }) => byline?.names ?? []);
  const authors = new Set(names.map((name) => name.toLowerCase()));
  return ({ line }) => {
    const text = line.text.toLowerCase();
    return [...authors].some((name) => beginsWith(text, `${name} `));
  };
}

const longestNotice = 40;
const linesOfHead = 12;
