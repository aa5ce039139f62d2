import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { creditFinder } from './find-credit.ts';
import { findSignOff } from './find-sign-off.ts';
import { findTurns } from './find-turns.ts';
import { freeHeadings } from './free-headings.ts';
import { beginsWith, matchesPhrase, omissionOf } from './match-phrases.ts';
import { readByline, type Byline } from './read-byline.ts';
import { isAgeLine, readDateLine, type DateLine } from './read-date-line.ts';
import { isProse, type TextLine } from './text-line.ts';

/** What can be told of a line by itself, wherever it stands. */
export interface LineFacts {
  readonly line: TextLine;
  /** Why its words or shape say that it is no part of the article. */
  readonly reason: OmissionReason | null;
  /** It can be a paragraph. */
  readonly prose: boolean;
  /** A turn of an interview with labels. */
  readonly turn: boolean;
  readonly date: DateLine | null;
  readonly byline: Byline | null;
  /** Where a credit begins in the line's text. */
  readonly credit: number | null;
  /** Where the agency or the reporters that sign a paragraph begin in its text. */
  readonly signOff: number | null;
  /** Its own words or brackets say that it describes a picture. */
  readonly caption: boolean;
  /** A footnote or correction. */
  readonly note: boolean;
  readonly ending: 'end' | 'box' | null;
  readonly paywall: boolean;
  /** How many lines stand without a blank line between them. */
  readonly groupSize: number;
  /** Index of the line above the list that this line is an item of, or above this line; -1 at the beginning. */
  readonly aboveList: number;
}

/** The facts of every line. */
export function factsOf(lines: readonly TextLine[], rules: LineRules): readonly LineFacts[] {
  const findCredit = creditFinder(rules);
  const groupSizes = new Map<number, number>();
  for (const { group } of lines) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  const turns = findTurns(lines);
  let aboveList = -1;
  const facts = lines.map((line, index) => {
    if (!line.bulleted || lines[index - 1]?.bulleted !== true) aboveList = index - 1;
    const note = isNote(line, rules);
    const date = readDateLine(line.text, rules);
    const byline = line.words > 20 || date !== null ? null : readByline(line.text, rules);
    const paywall = matchesPhrase(line, rules.paywalls, rules.noticeWords);
    const ending = paywall ? 'box' : endingOf(line, rules);
    const caption = !note && isCaption(line, rules);
    const reason =
      note || caption || byline?.marked === true
        ? null
        : paywall
          ? 'subscription'
          : (omissionOf(line, rules) ?? shapeReason(line, rules));
    const signOff = reason === null && date === null ? findSignOff(line, rules) : null;
    const credit =
      signOff !== null ||
      line.words > longestCaption ||
      line.text.length > 600 ||
      reason !== null ||
      date !== null ||
      byline?.marked === true
        ? null
        : findCredit(line.text);
    const prose =
      (isProse(line) || turns.has(line) || signOff !== null) &&
      reason === null &&
      ending === null &&
      date === null &&
      byline?.marked !== true &&
      !caption &&
      credit === null;
    const groupSize = groupSizes.get(line.group) ?? 1;
    return {
      line,
      reason,
      prose,
      turn: turns.has(line),
      date,
      byline,
      credit,
      signOff,
      caption,
      note,
      ending,
      paywall,
      groupSize,
      aboveList,
    };
  });
  return freeHeadings(facts, rules);
}

function isNote(line: TextLine, rules: LineRules): boolean {
  return (
    /^\*{1,3}\p{L}/u.test(line.text) ||
    (line.words >= 3 && rules.noteStarts.some((phrase) => beginsWith(line.key, phrase)))
  );
}

function isCaption(line: TextLine, rules: LineRules): boolean {
  if (line.words > longestCaption) return false;
  if (rules.captionStarts.some((phrase) => beginsWith(line.key, phrase))) return true;
  if (!line.ends && rules.captionPointers?.some((phrase) => beginsWith(line.key, phrase)) === true) return true;
  if (/^#\s?(?:\/|of|sur|von|de)\s?#\s?[|:–-]/u.test(line.key)) return true;
  const bracket = /\(([^()]{1,60})\)\.?$/u.exec(line.key)?.[1];
  return (
    bracket !== undefined && line.words <= 40 && rules.captionRemarks.some((phrase) => beginsWith(bracket, phrase))
  );
}

function endingOf(line: TextLine, rules: LineRules): 'end' | 'box' | null {
  if (matchesPhrase(line, rules.endMarks, rules.noticeWords)) return 'end';
  return matchesPhrase(line, rules.boxHeadings, rules.noticeWords) ? 'box' : null;
}

/** Menus on one line, counters of galleries, posts, and lines without a word. */
function shapeReason(line: TextLine, rules: LineRules): OmissionReason | null {
  if (line.words === 0) return 'markup';
  if (/^#\s?(?:\/|sur|of|von|de)\s?#$/u.test(line.key)) return 'gallery';
  if (
    /^[—–-]\s?.{1,80}\(@\w{1,30}\)/u.test(line.text) ||
    /pic\.twitter\.com\//u.test(line.text) ||
    /^@\w{1,30}$/u.test(line.text)
  )
    return 'embed';
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(line.text)) return 'related-link';
  if (/^>{2,}|^[→▸►➤]/u.test(line.mark) && !line.ends) return 'related-link';
  if (isAgeLine(line.text)) return 'navigation';
  return isMenu(line, rules) ? 'navigation' : null;
}

/** Several names of sections on one line: parts between signs, or many capitals and none of the words that sentences have. */
function isMenu(line: TextLine, rules: LineRules): boolean {
  if (line.ends || line.text.length > 600) return false;
  // Marks in pairs are no signs between sections, and menus have no scores.
  const quotes = line.text.includes('«') || line.text.includes('‹');
  const parts = line.text.split(quotes ? /\s[|•·>/]\s|\s?[•|]\s?/u : /\s[|›»•·>/]\s|\s?[›»•|]\s?/u);
  const isRow = parts.some((part) => /^\d+(?:\s?[-–:]\s?\d+)?$|\s\d+(?:\s?[-–:]\s?\d+)?$/u.test(part.trim()));
  if (parts.length >= 3 && !isRow && parts.every((part) => part.split(' ').length <= 4)) return true;
  const words = line.text.split(' ');
  if (words.length < 6) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const functions = words.filter((word) => rules.functionWords.has(word.toLowerCase())).length;
  return capitals >= 0.8 * words.length && functions <= 0.1 * words.length && !/[,;:“”«»"]/u.test(line.text);
}

const longestCaption = 60;
