import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { isAgencyLine } from './agencies.ts';
import { completeDates } from './complete-dates.ts';
import { findRankings } from './find-rankings.ts';
import { findSkipped } from './find-skipped.ts';
import { findTurns } from './find-turns.ts';
import { freeHeadings } from './free-headings.ts';
import { beginsWith } from './match-phrases.ts';
import { joinBylines } from './join-bylines.ts';
import { lineReader, type LineReader } from './line-reader.ts';
import { noticesToReaders } from './notices-to-readers.ts';
import { oneOf, patternsOf } from './patterns-of.ts';
import { opensByline, type Byline } from './read-byline.ts';
import { isAgeLine, type DateLine } from './read-date-line.ts';
import { isPostSignature } from './shape-reason.ts';
import { spreadReasons } from './spread-reasons.ts';
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
  /** A time of day and nothing else. */
  readonly clock: boolean;
  /** How many lines stand without a blank line between them. */
  readonly groupSize: number;
  /** Index of the line above the list that this line is an item of, or above this line; -1 at the beginning. */
  readonly aboveList: number;
}

/** The facts of every line; `reader` knows those that were read before. */
export function factsOf(
  lines: readonly TextLine[],
  rules: LineRules,
  reader: LineReader = lineReader(rules),
): readonly LineFacts[] {
  const groupSizes = new Map<number, number>();
  for (const { group } of lines) groupSizes.set(group, (groupSizes.get(group) ?? 0) + 1);
  const turns = findTurns(lines);
  const clocks = lines.filter(({ key }) => CLOCK.test(key)).length;
  const furniture = repeatedLabels(lines);
  const dates = lines.map(reader.date);
  let aboveList = -1;
  const facts = lines.map((line, index) => {
    if (!line.bulleted || lines[index - 1]?.bulleted !== true) aboveList = index - 1;
    const note = isNote(line, rules);
    const date = dates[index] ?? null;
    const isDated = dates.slice(Math.max(0, index - 2), index + 3).some((near) => near !== null);
    const isAgency = isAgencyLine(line.text) && isDated;
    // `Ana Lim / Agency` beside a date is who wrote it.
    const isSigned = isAgency || (isDated && SIGNED.test(line.text));
    const found =
      line.words > longestCaption || line.text.length > 600 || date !== null || isSigned ? null : reader.credit(line);
    const byline = isAgency
      ? { names: [line.text], marked: false }
      : line.words > longestByline ||
          date !== null ||
          isPostSignature(line.text) ||
          (found === 0 && !opensByline(line.text, rules))
        ? null
        : reader.byline(line);
    const paywall = reader.isPaywall(line);
    const ending = paywall ? 'box' : endingOf(line, rules, reader);
    const caption = !note && isCaption(line, rules);
    const reason =
      note || caption || byline?.marked === true || isAgency
        ? null
        : paywall
          ? 'subscription'
          : (reader.omission(line) ??
            (furniture.has(line.key) ? 'navigation' : null) ??
            // Where many times stand alone they begin the entries of a ticker.
            (CLOCK.test(line.key) && clocks < fewestEntries ? 'media' : null) ??
            (reader.isBoxHeading(line) && ending === null ? 'related-link' : found === 0 ? null : reader.shape(line)));
    const signOff = reason === null && date === null ? reader.signOff(line) : null;
    const credit = signOff !== null || reason !== null || byline?.marked === true ? null : found;
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
      clock: CLOCK.test(line.key),
      groupSize,
      aboveList,
    };
  });
  return completeDates(
    spreadReasons(
      noticesToReaders(joinBylines(freeHeadings(findSkipped(findRankings(facts), rules), rules), rules), rules),
    ),
    rules,
  );
}

/** A few words that stand again and again are part of the page. */
function repeatedLabels(lines: readonly TextLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { key, text, words } of lines)
    if (words > 0 && words <= 4 && /\p{L}{3}/u.test(key) && !/[.:!?…]["»”“«]?$|^[—–-]/u.test(text))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].flatMap(([key, count]) => (count >= fewestRepeats ? [key] : [])));
}

function isNote(line: TextLine, rules: LineRules): boolean {
  return (
    /^\*{1,3}\p{L}/u.test(line.text) ||
    (line.words >= 3 && !isAgeLine(line.text, rules) && rules.noteStarts.some((phrase) => beginsWith(line.key, phrase)))
  );
}

function isCaption(line: TextLine, rules: LineRules): boolean {
  if (line.words > longestCaption) return false;
  if (rules.captionStarts.some((phrase) => beginsWith(line.key, phrase))) return true;
  if (!line.ends && rules.captionPointers?.some((phrase) => beginsWith(line.key, phrase)) === true) return true;
  if (countedCaption(rules).test(line.key)) return true;
  // `Ana Lim, 87, swimmer`
  if (!line.ends && PERSON.test(line.text)) return true;
  const bracket = /\(([^()]{1,60})\)\.?$/u.exec(line.key)?.[1];
  return (
    bracket !== undefined && line.words <= 40 && rules.captionRemarks.some((phrase) => beginsWith(bracket, phrase))
  );
}

function endingOf(line: TextLine, rules: LineRules, reader: LineReader): 'end' | 'box' | null {
  if (reader.isEndMark(line)) return 'end';
  return reader.isBoxHeading(line) && !isLink(line, rules) ? 'box' : null;
}

/** `Read also: The pond that nobody wanted to have` is the link itself and no heading of links. */
function isLink(line: TextLine, rules: LineRules): boolean {
  return line.words > longestBoxHeading && !line.text.endsWith(':') && rules.boxHeadings.whole?.has(line.key) !== true;
}

const longestCaption = 60;
const longestByline = 30;
const PERSON = /^\p{Lu}\S+(?:\s\p{Lu}\S+){1,3}, \d{1,3}(?:\s\p{L}+){0,2}, \p{Ll}[^.!?]{2,60}$/u;
/** `2 of 9: the mill` */
const countedCaption = patternsOf(
  ({ smallWords }) => new RegExp(`^#\\s?(?:/|${oneOf(smallWords.of)})\\s?#\\s?[\\]|:–-]`, 'u'),
);
const SIGNED = /^\p{Lu}[\p{L}’' -]{3,40}\s?\/\s?\p{Lu}[\p{L} ]{1,30}$/u;
const fewestEntries = 3;
const fewestRepeats = 3;
const CLOCK = /^#(?:[:.]#(?::#)?|\s?h(?:\s?#)?)(?:\s?(?:uhr|h|hs|hrs|[ap]\.?m))?$/u;
const longestBoxHeading = 7;
