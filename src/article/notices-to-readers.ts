import type { LineRules } from '../languages/line-rules.ts';
import type { LineFacts } from './line-facts.ts';
import { isText } from './line-kinds.ts';

/**
 * The facts once more, in which a short paragraph that speaks to the readers of what the page offers them is a notice:
 * `Get the news on your phone with our app.` A text that speaks so throughout is about that.
 */
export function noticesToReaders(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  const notices = facts.filter((fact) => isNotice(fact, rules));
  if (notices.length === 0 || notices.length > mostNotices * facts.filter(isText).length) return facts;
  const found = new Set(notices);
  return facts.map((fact) => (found.has(fact) ? { ...fact, reason: 'subscription', prose: false } : fact));
}

function isNotice(fact: LineFacts, rules: LineRules): boolean {
  if (!fact.prose || fact.turn || fact.note || fact.line.words > longestNotice) return false;
  return noticeWordsIn(fact, rules) >= fewestWords && speaksToReaders(fact, rules);
}

/** Whether a line says `you`, and not in quotation marks. */
export function speaksToReaders({ line }: LineFacts, rules: LineRules): boolean {
  const { addressWords } = rules;
  if (addressWords === undefined || /[«“"„»]/u.test(line.text)) return false;
  // At the beginning of a sentence every word has a capital.
  return line.text
    .split(/[^\p{L}]+/u)
    .some((word, index) => addressWords.has(word.toLowerCase()) || (index > 0 && addressWords.has(word)));
}

/** How many different words a line has that notices have. */
export function noticeWordsIn({ line }: LineFacts, rules: LineRules): number {
  const words = line.key.split(/[^\p{L}\p{N}-]+/u).filter((word) => rules.noticeWords?.has(word) === true);
  return new Set(words).size;
}

const longestNotice = 35;
const fewestWords = 2;
const mostNotices = 0.25;
