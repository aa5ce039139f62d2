import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';
import { isText } from './line-kinds.ts';

/**
 * The facts once more, in which a short paragraph that speaks to the readers of what the page offers them is a notice:
 * `Get the news on your phone with our app.` A text that speaks so throughout is about that.
 */
export function noticesToReaders(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  const notices = facts.filter((fact, index) => isNotice(fact, rules) || isAboveButton(facts, index, rules));
  if (notices.length === 0 || notices.length > mostNotices * facts.filter(isText).length) return facts;
  const found = new Set(notices);
  return facts.map((fact) => (found.has(fact) ? { ...fact, reason: 'subscription', prose: false } : fact));
}

function isNotice(fact: LineFacts, rules: LineRules): boolean {
  if (!fact.prose || fact.turn || fact.note || fact.line.words > longestNotice) return false;
  return noticeWordsIn(fact, rules) >= fewestWords && speaksToReaders(fact, rules);
}

/** A paragraph that speaks to the readers right above a button. */
function isAboveButton(facts: readonly LineFacts[], index: number, rules: LineRules): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  if (fact === undefined || next === undefined || !fact.prose || fact.turn || fact.note) return false;
  return (
    next.reason === 'subscription' &&
    next.line.words <= longestButton &&
    next.line.group === fact.line.group &&
    fact.line.words <= longestNotice &&
    speaksToReaders(fact, rules)
  );
}

/** Whether a line says `you`, and not in quotation marks. */
export function speaksToReaders({ line }: LineFacts, { addressWords }: LineRules): boolean {
  return holdsOneOf(line.text, addressWords);
}

/** Whether a line says `we`, and not in quotation marks. */
export function speaksOfItself({ line }: LineFacts, { ownWords }: LineRules): boolean {
  return holdsOneOf(line.text, ownWords);
}

function holdsOneOf(text: string, wanted: ReadonlySet<string> | undefined): boolean {
  if (wanted === undefined || /[«“"„»]/u.test(text)) return false;
  // At the beginning of a sentence every word has a capital.
  return text
    .split(/[^\p{L}]+/u)
    .some((word, index) => (wanted.has(word.toLowerCase()) && !ACRONYM.test(word)) || (index > 0 && wanted.has(word)));
}

/** How many different words a line has that notices have. */
export function noticeWordsIn({ line }: LineFacts, rules: LineRules): number {
  const words = line.key.split(/[^\p{L}\p{N}:-]+|:(?!\p{L})/u).filter((word) => rules.noticeWords?.has(word) === true);
  return new Set(words).size;
}

/** `the US`, `the UNO` */
const ACRONYM = /^\p{Lu}{2,}$/u;
const longestNotice = 35;
const longestButton = 6;
const fewestWords = 2;
const mostNotices = 0.25;
