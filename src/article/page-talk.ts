import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';
import { isText } from './line-kinds.ts';
import { beginsWith } from './match-phrases.ts';
import { noticeWordsIn, speaksOfItself, speaksToReaders } from './notices-to-readers.ts';

/** Tells whether a line is what a page says of itself to its readers: where to write, what to sign up to, how to help. A text that speaks so throughout is about that. */
export function pageTalk(facts: readonly LineFacts[], rules: LineRules): (fact: LineFacts) => boolean {
  const talk = new Set(facts.filter((fact) => isTalk(fact, rules)));
  const isUsual =
    facts.filter((fact) => isText(fact) && talk.has(fact)).length > mostTalk * facts.filter(isText).length;
  return (fact) => !isUsual && talk.has(fact);
}

function isTalk(fact: LineFacts, rules: LineRules): boolean {
  if (fact.note || fact.turn || fact.line.words > longestTalk) return false;
  const hasAddress = /\S@\S+\.\S|https?:\/\/|www\./u.test(fact.line.text);
  const words = noticeWordsIn(fact, rules);
  if (speaksToReaders(fact, rules)) return hasAddress || words > 0;
  return speaksOfItself(fact, rules) && (hasAddress || words > 1);
}

/** Tells whether a line begins with the name of an author whom the head of the article names. `from` is the first line that can be text. */
export function namesAuthor(facts: readonly LineFacts[], from: number): (fact: LineFacts) => boolean {
  const authors = authorsOf(facts, from);
  return ({ line }) => {
    const text = line.text.toLowerCase();
    return [...authors].some((name) => beginsWith(text, `${name} `));
  };
}

/** Tells whether a line is the name of such an author and nothing else: what stands below it is about them. In a ticker every entry has such a line. */
export function isAuthorsName(facts: readonly LineFacts[], from: number): (fact: LineFacts) => boolean {
  const authors = authorsOf(facts, from);
  const lines = facts.slice(from + linesOfHead).filter(({ line }) => authors.has(line.text.toLowerCase()));
  const isOnceEach = new Set(lines.map(({ line }) => line.text)).size === lines.length;
  const found = new Set(isOnceEach ? lines : []);
  return (fact) => found.has(fact);
}

function authorsOf(facts: readonly LineFacts[], from: number): ReadonlySet<string> {
  const start = Math.max(0, from - linesOfHead);
  const names = facts.slice(start, from + linesOfHead).flatMap(({ byline }, step) => {
    const near = facts.slice(Math.max(0, start + step - 1), start + step + 3);
    return byline !== null && (byline.marked || near.some(({ date }) => date !== null)) ? byline.names : [];
  });
  return new Set(names.map((name) => name.toLowerCase()));
}

const longestTalk = 45;
const mostTalk = 0.3;
const linesOfHead = 12;
