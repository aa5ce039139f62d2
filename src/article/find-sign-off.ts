import type { LineRules } from '../languages/line-rules.ts';
import { AGENCIES } from './agencies.ts';
import { readByline } from './read-byline.ts';
import { countWords, type TextLine } from './text-line.ts';

/** Where the sign-off at the end of a paragraph begins in its text: `… on Monday. (AFP)`, `… said. (Reporting by Ana Lim)`; null where there is none. */
export function findSignOff(line: TextLine, rules: LineRules): number | null {
  const end = line.text.slice(-longestSignOff);
  const match = IN_BRACKETS.exec(end) ?? BARE.exec(end);
  if (match === null) return null;
  const start = line.text.length - end.length + match.index;
  const before = line.text.slice(0, start).trimEnd();
  // A caption is shorter, and seldom has a full stop before the agency.
  if (
    !/[.!?…]["»”“«’]?$/u.test(before) ||
    countWords(before) < (/[.!?…][»”"]? \p{Lu}/u.test(before) ? fewestOfTwo : fewestWords)
  )
    return null;
  const [, inBrackets] = match;
  if (inBrackets === undefined || AGENCY.test(inBrackets)) return start;
  return readByline(inBrackets.split(';')[0] ?? '', rules)?.marked === true ? start : null;
}

const fewestWords = 16;
const fewestOfTwo = 10;
const longestSignOff = 200;
const IN_BRACKETS = /(?<=\s)\(([^()]{2,160})\)\.?$/u;
const BARE = new RegExp(`(?<=[.!?…»”"]\\s)(?:[–—/-]\\s?|©\\s?)?(?:${AGENCIES})$`, 'u');
const AGENCY = new RegExp(`^(?:${AGENCIES})(?:[\\s/,+-]+[\\p{L}/-]{1,12})?$|^\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})*$`, 'u');
