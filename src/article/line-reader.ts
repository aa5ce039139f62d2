import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { creditFinder } from './find-credit.ts';
import { findSignOff } from './find-sign-off.ts';
import { matchesPhrase, omissionOf } from './match-phrases.ts';
import { readByline, type Byline } from './read-byline.ts';
import { readDateLine, type DateLine } from './read-date-line.ts';
import { shapeReason } from './shape-reason.ts';
import type { TextLine } from './text-line.ts';

/** Reads what the words of a line of one text say, each line once, however often it is asked for. */
export interface LineReader {
  readonly date: (line: TextLine) => DateLine | null;
  readonly byline: (line: TextLine) => Byline | null;
  readonly credit: (line: TextLine) => number | null;
  readonly signOff: (line: TextLine) => number | null;
  readonly omission: (line: TextLine) => OmissionReason | null;
  readonly shape: (line: TextLine) => OmissionReason | null;
  readonly isPaywall: (line: TextLine) => boolean;
  readonly isBoxHeading: (line: TextLine) => boolean;
  readonly isEndMark: (line: TextLine) => boolean;
}

/** A reader for the lines of one text; those that are not `wanted` say nothing. */
export function lineReader(rules: LineRules, wanted: (line: TextLine) => boolean = () => true): LineReader {
  const { paywalls, boxHeadings, endMarks, noticeWords } = rules;
  const findCredit = creditFinder(rules);
  const onceEach = <Result>(nothing: Result, read: (line: TextLine) => Result): ((line: TextLine) => Result) => {
    const known = new Map<number, { readonly found: Result }>();
    return (line) => {
      if (!wanted(line)) return nothing;
      // No two lines of a text begin at one place.
      const place = line.span.start;
      const entry = known.get(place) ?? { found: read(line) };
      known.set(place, entry);
      return entry.found;
    };
  };
  return {
    date: onceEach<DateLine | null>(null, ({ text }) => readDateLine(text, rules)),
    byline: onceEach<Byline | null>(null, ({ cells }) => readByline(cells.join(' | '), rules)),
    credit: onceEach<number | null>(null, ({ text }) => findCredit(text)),
    signOff: onceEach<number | null>(null, (line) => findSignOff(line, rules)),
    omission: onceEach<OmissionReason | null>(null, (line) => omissionOf(line, rules)),
    shape: onceEach<OmissionReason | null>(null, (line) => shapeReason(line, rules)),
    isPaywall: onceEach<boolean>(false, (line) => matchesPhrase(line, paywalls, noticeWords)),
    isBoxHeading: onceEach<boolean>(false, (line) => matchesPhrase(line, boxHeadings, noticeWords)),
    isEndMark: onceEach<boolean>(false, (line) => matchesPhrase(line, endMarks, noticeWords)),
  };
}
