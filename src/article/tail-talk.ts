import type { LineRules } from '../languages/line-rules.ts';
import { contentWords } from './content-words.ts';
import type { LineFacts } from './line-facts.ts';
import { isText } from './line-kinds.ts';
import { beginsWith } from './match-phrases.ts';
import { noticeWordsIn, speaksToReaders } from './notices-to-readers.ts';

/**
 * Tells of the paragraphs at the end of a text, asked from the last one up, whether one is no part of the article: it speaks of the author
 * or to the readers, or it stands apart from the text above and of something else.
 */
export function tailTalk(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  rules: LineRules,
): (index: number) => boolean {
  const texts = facts.flatMap((fact, index) => (index >= from && index < end && isText(fact) ? [index] : []));
  const textAbove = new Map(texts.map((index, place) => [index, texts[place - 1]]));
  const counts = new Map<string, number>();
  const wordsOf = (index: number): readonly string[] => [
    ...new Set(contentWords(facts[index]?.line.text ?? '', rules.functionWords).filter((word) => /\p{L}/u.test(word))),
  ];
  for (const index of texts) for (const word of wordsOf(index)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const authors = facts.slice(0, from + linesOfHead).flatMap(({ byline }) => byline?.names ?? []);
  const isAboutAuthor = (index: number): boolean => {
    const text = facts[index]?.line.text.toLowerCase() ?? '';
    return authors.some((name) => beginsWith(text, `${name.toLowerCase()} `));
  };
  const isApart = (index: number): boolean => {
    const above = textAbove.get(index);
    const fact = facts[index];
    if (texts.length < fewestTexts || above === undefined || fact === undefined || /[«“"„»]/u.test(fact.line.text))
      return false;
    const between = facts.slice(above + 1, index);
    const signs = between.filter(({ reason }) => APART.has(reason ?? '')).length;
    if (signs < fewestSigns && !between.some(({ ending, date }) => ending !== null || date !== null)) return false;
    const words = wordsOf(index);
    const shared = words.filter((word) => (counts.get(word) ?? 0) > 1).length;
    return shared < fewestShared || shared < words.length / 4;
  };
  return (index) => {
    const isTalk = isAboutAuthor(index) || isToReaders(facts[index], rules) || isApart(index);
    if (isTalk) for (const word of wordsOf(index)) counts.set(word, (counts.get(word) ?? 1) - 1);
    return isTalk;
  };
}

/** What a page says to its readers: where to write, what to sign up to. */
function isToReaders(fact: LineFacts | undefined, rules: LineRules): boolean {
  if (fact === undefined || fact.note || fact.turn || fact.line.words > longestNotice) return false;
  const hasAddress = /\S@\S+\.\S|https?:\/\/|www\./u.test(fact.line.text);
  return speaksToReaders(fact, rules) && (hasAddress || noticeWordsIn(fact, rules) > 0);
}

/** What stands between the parts of a page, and not between the paragraphs of an article that goes on. */
const APART: ReadonlySet<string> = new Set([
  'share',
  'subscription',
  'related-link',
  'navigation',
  'consent',
  'end-matter',
]);
const longestNotice = 40;
const linesOfHead = 8;
const fewestSigns = 2;
const fewestTexts = 4;
const fewestShared = 2;
