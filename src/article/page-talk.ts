import type { LineRules } from '../languages/line-rules.ts';
import { contentWords } from './content-words.ts';
import type { LineFacts } from './line-facts.ts';
import { isText } from './line-kinds.ts';
import { beginsWith } from './match-phrases.ts';
import { pageNames } from './page-names.ts';
import { noticeWordsIn, speaksOfItself, speaksToReaders } from './notices-to-readers.ts';

/** Tells whether a line is what a page says of itself to its readers: where to write, what to sign up to, how to help. A text that speaks so throughout is about that. */
export function pageTalk(facts: readonly LineFacts[], rules: LineRules): (fact: LineFacts) => boolean {
  // `us` and the like may be those who speak or those who read.
  const addresses = new Set([...(rules.addressWords ?? [])].filter((word) => rules.ownWords?.has(word) !== true));
  const toReaders = (fact: LineFacts): boolean => speaksToReaders(fact, { ...rules, addressWords: addresses });
  const isSaid = (fact: LineFacts): boolean => toReaders(fact) && speaksOfItself(fact, rules);
  const texts = facts.filter(isText);
  const isRare = [toReaders, (fact: LineFacts): boolean => speaksOfItself(fact, rules)].every(
    (speaks) => texts.filter(speaks).length <= mostAddresses * texts.length,
  );
  const talk = new Set(facts.filter((fact) => isTalk(fact, rules) || (isRare && isTalkLike(fact) && isSaid(fact))));
  const isUsual =
    facts.filter((fact) => isText(fact) && talk.has(fact)).length > mostTalk * facts.filter(isText).length;
  return (fact) => !isUsual && talk.has(fact);
}

function isTalkLike(fact: LineFacts): boolean {
  return !fact.note && !fact.turn && fact.line.words <= longestTalk;
}

function isTalk(fact: LineFacts, rules: LineRules): boolean {
  if (!isTalkLike(fact)) return false;
  const hasAddress = /\S@\S+\.\S|https?:\/\/|www\./u.test(fact.line.text);
  const words = noticeWordsIn(fact, rules);
  if (speaksToReaders(fact, rules)) return hasAddress || words > 0 || PRICE.test(fact.line.text);
  return speaksOfItself(fact, rules) && (hasAddress || words > 1);
}

/**
 * Tells whether a short paragraph names the page that it stands on, which the rest of the text does not: `Ana Lim is a writer at The Aston Herald.`
 * `from` is the first line that can be text. Only the last paragraphs of an article are asked.
 */
export function namesPage(facts: readonly LineFacts[], from: number, rules: LineRules): (fact: LineFacts) => boolean {
  const names = pageNames(facts, from);
  const holdsName = ({ line }: LineFacts, name: string): boolean => line.text.toLowerCase().includes(name);
  const texts = facts.slice(from).filter(isText);
  const long = texts.filter(({ line }) => line.words > longestOfPage);
  const own = names.filter((name) => !long.some((fact) => holdsName(fact, name)));
  if (own.length === 0) return () => false;
  const known = new Set(long.flatMap(({ line }) => contentWords(line.text, rules.functionWords)));
  const isApart = ({ line }: LineFacts): boolean =>
    new Set(contentWords(line.text, rules.functionWords).filter((word) => known.has(word))).size < fewestShared;
  return (fact) =>
    isText(fact) &&
    !fact.turn &&
    fact.line.words <= longestOfPage &&
    !/[«“"„»]/u.test(fact.line.text.replace(TITLE_OF_WORK, '')) &&
    own.some((name) => holdsName(fact, name)) &&
    isApart(fact);
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

const PRICE = /[$€£]\s?\d|\d\s?[€£$]/u;
/** `Her book is “Small Boats.”` */
const TITLE_OF_WORK = /[«“"„][^«“"„»”]{1,60}[»”"“][.\s]*$/u;
const longestOfPage = 30;
const fewestShared = 2;
const longestTalk = 45;
const mostTalk = 0.3;
/** Where more paragraphs than these say `you`, the author speaks to the readers. */
const mostAddresses = 0.2;
const linesOfHead = 12;
