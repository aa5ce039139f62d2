import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { isAnnounced } from './find-last-line.ts';
import type { LineFacts } from './line-facts.ts';
import { block, omitted, type LineLabel } from './line-label.ts';
import { contentWords } from './content-words.ts';
import { isRow, isTable } from './find-rows.ts';
import { beginsWith } from './match-phrases.ts';
import { speaksToReaders } from './notices-to-readers.ts';
import { readDates } from './read-dates.ts';
import type { TextLine } from './text-line.ts';

/** A line in the text that is no sentence: an item of a list, a heading, a caption without a credit, or a link. */
export function labelShortLine(facts: readonly LineFacts[], index: number, rules: LineRules): LineLabel {
  const fact = facts[index];
  if (fact === undefined) return block('paragraph');
  const { line } = fact;
  const next = nextOfText(facts, index);
  const button = buttonBeside(facts, index, rules);
  if (button !== null) return omitted(button);
  if (isBoxGroup(facts, index) || LABELLED_LINK.test(line.text)) return omitted('related-link');
  if (/[:;,]$/u.test(line.text)) return block('paragraph');
  if (isBetweenDashes(line)) return block('heading');
  if (line.bulleted) {
    if (isInDialogue(facts, index)) return block('paragraph');
    if (isAnnounced(facts, index) || line.words >= 12 || isCounted(facts, index)) return block('paragraph');
    if (line.mark === '' && next?.prose === true && !next.line.bulleted) return block('heading');
    return isUnderHeading(facts, index) ? block('paragraph') : omitted('related-link');
  }
  // How many comments there are.
  if (/^\d{1,3}$/u.test(line.text)) return omitted('share');
  if (fact.date !== null && (next?.prose !== true || line.words > longestDay)) return omitted('navigation');
  if (readDates(line.text, rules).length > 0 && HAS_CLOCK.test(line.text)) return omitted('navigation');
  // Answers may be short, headings and links have no stop.
  if (/\p{Ll}\.[»”"“«]?$/u.test(line.text) && fact.byline === null) return block('paragraph');
  if (/[«“"„»].*[»”"“«]$/u.test(line.text) && next?.prose !== true) return block('paragraph');
  const words = line.text.toLowerCase().replaceAll('’', "'").split(' ');
  const isSentence =
    line.words >= 8 &&
    words.some((word) => rules.finiteVerbs.has(word)) &&
    !rules.headingStarts.some((start) => beginsWith(line.key, start)) &&
    !/[?!:;«»“”"]/u.test(line.text);
  const before = facts[index - 1];
  if (before !== undefined && before.line.group === line.group && isRow(before.line) && isRow(line))
    return block('paragraph');
  // `Footnotes`
  if (line.words <= 2 && /^[([]\d{1,2}[)\]]\s/u.test(facts[index + 1]?.line.text ?? '')) return omitted('end-matter');
  if (next?.prose === true)
    return block(isSentence && !speaksOf(line, next.line, rules.functionWords) ? 'caption' : 'heading');
  return loose(facts, index, isSentence);
}

/** The reason of the notice beside a line that can only be of the same kind: one word, or a few words between two notices. */
function buttonBeside(facts: readonly LineFacts[], index: number, rules: LineRules): OmissionReason | null {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined || fact.line.bulleted) return null;
  // `Loading...`, and `Share this article:` above the buttons
  const isAnnouncing = fact.line.words <= longestAnnouncement && /\p{L}(?:\.{3}|…|:)$/u.test(fact.line.text);
  if (/[.:!?…]["»”“«]?$/u.test(fact.line.text) && !isAnnouncing) return null;
  const [above, below] = [before, next].map((other) =>
    other?.reason != null && BUTTONS.has(other.reason) && other.line.group === fact.line.group ? other.reason : null,
  );
  if (fact.line.words <= 1) return above ?? below ?? null;
  if (isAnnouncing) return below === 'share' || (above === 'share' && next?.prose !== true) ? 'share' : null;
  // The heading of a notice speaks to the readers as well.
  if (below != null && speaksToReaders(fact, rules)) return below;
  return fact.line.words <= 4 && above != null && below != null ? above : null;
}

const BUTTONS: ReadonlySet<OmissionReason> = new Set([
  'share',
  'subscription',
  'navigation',
  'consent',
  'related-link',
  'media',
]);
const longestAnnouncement = 5;

/** The next line that is neither a notice nor a credit, an author or a date: those stand between a heading and its paragraph too. */
function nextOfText(facts: readonly LineFacts[], index: number): LineFacts | undefined {
  return facts
    .slice(index + 1, index + 4)
    .find((fact) => fact.reason === null && fact.credit !== 0 && fact.byline?.marked !== true && fact.date === null);
}

const longestDay = 4;
/** A label in capitals before a title that is not set so: `RELATED | The mill burns again`. */
const LABELLED_LINK = /^\p{Lu}{2,}(?:\s\p{Lu}+){0,3}\s?[|:]\s(?=\S*\p{Ll})/u;
const HAS_CLOCK = /\d{1,2}[:.h]\d{2}(?!\d)(?![./]\d)/u;

/** Whether a line and the paragraph below it share a word that carries meaning, as a heading and its paragraph do. */
function speaksOf(line: TextLine, paragraph: TextLine, functionWords: ReadonlySet<string>): boolean {
  const words = new Set(contentWords(paragraph.text, functionWords));
  return contentWords(line.text, functionWords).some((word) => word.length > 3 && words.has(word));
}

/** A short sentence behind a dash, next to dashed lines of which one is long enough to be no link: a line of dialogue. */
function isInDialogue(facts: readonly LineFacts[], index: number): boolean {
  const isDashed = (fact: LineFacts | undefined): boolean =>
    fact !== undefined && DASHES.has(fact.line.mark) && fact.line.ends && /^\p{Lu}/u.test(fact.line.text);
  if (!isDashed(facts[index])) return false;
  const { start, end } = runAround(facts, index, isDashed);
  return facts.slice(start, end).some((fact) => fact.prose);
}

/** `- After the flood -`: news agencies set a heading between two dashes. */
function isBetweenDashes({ mark, text }: TextLine): boolean {
  return (DASHES.has(mark) || /^[–—-]\s/u.test(text)) && /\s[–—-]$/u.test(text);
}

const DASHES: ReadonlySet<string> = new Set(['–', '-']);

/** Two or three lines without a stop, apart from the paragraphs by blank lines: the heading of a box and its links. A heading stands alone. */
function isBoxGroup(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index];
  if (fact === undefined || fact.groupSize < 2 || fact.groupSize > longestBox) return false;
  const start = facts.findIndex(({ line }) => line.group === fact.line.group);
  const group = facts.slice(start, start + fact.groupSize);
  // `Read also:`
  const isHeading = ({ line }: LineFacts): boolean => line.words <= longestAnnouncement && line.text.endsWith(':');
  const isLinkLike = ({ line, ...other }: LineFacts, place: number): boolean =>
    !other.prose &&
    other.reason === null &&
    other.date === null &&
    other.credit === null &&
    !other.caption &&
    !other.note &&
    !line.bulleted &&
    /^[^\p{Ll}]/u.test(line.text) &&
    (!/[.:;,!?…][»”"“«]?$/u.test(line.text) || (place === 0 && isHeading({ line, ...other })));
  if (!group.every(isLinkLike) || !group.some(({ line }) => line.words >= fewestOfLink)) return false;
  return !isTable(group.map(({ line }) => line)) && facts[start - 1]?.line.text.endsWith(':') !== true;
}

/** An item of a list that counts from 1 on with stops, right below a paragraph: lists of links have bullets, or numbers without a stop. */
function isCounted(facts: readonly LineFacts[], index: number): boolean {
  const first = (facts[index]?.aboveList ?? -1) + 1;
  const run = facts.slice(first, index + longestCount).map(({ line }) => line.text);
  const isInOrder = run.slice(0, index - first + 1).every((text, step) => text.startsWith(`${step + 1}. `));
  return isInOrder && facts[first - 1]?.prose === true && run[2]?.startsWith('3. ') === true;
}

const longestCount = 3;
const longestBox = 3;
const fewestOfLink = 5;

/** A list below a line that is no sentence has that line as its heading; one between two paragraphs is a list of links. */
function isUnderHeading(facts: readonly LineFacts[], index: number): boolean {
  const above = facts[facts[index]?.aboveList ?? -1];
  return (
    above !== undefined &&
    !above.prose &&
    above.reason === null &&
    above.ending === null &&
    above.credit === null &&
    !above.caption &&
    above.date === null &&
    above.byline?.marked !== true
  );
}

/** A short line that no paragraph follows at once. */
function loose(facts: readonly LineFacts[], index: number, isSentence: boolean): LineLabel {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined) return block('paragraph');
  if (isSentence) return block('caption');
  const isLoose = (other: LineFacts | undefined): boolean =>
    other !== undefined &&
    !other.prose &&
    other.reason === null &&
    other.credit === null &&
    !other.caption &&
    !other.note &&
    other.date === null &&
    !other.line.bulleted &&
    !other.line.text.endsWith(':');
  const alone = !isLoose(before) && !isLoose(next);
  // Links between paragraphs come in twos and threes; one line alone above a picture or an advertisement is the heading of what follows.
  if (alone) return block('heading');
  const run = runAround(facts, index, isLoose);
  // Results, times and answers are no links, and what a colon announces belongs to the text.
  const lines = facts.slice(run.start, run.end);
  if (isTable(lines.map(({ line }) => line))) return block('paragraph');
  if (isAnswer(fact.line) || facts[run.start - 1]?.line.text.endsWith(':') === true) return block('paragraph');
  if (run.length <= 2 && facts[run.end]?.prose === true && fact.line.words <= 6) return block('heading');
  return run.length >= 4 ? block('paragraph') : omitted('related-link');
}

/** One word or two with a mark behind them: `No!` */
function isAnswer(line: TextLine): boolean {
  return line.words <= 3 && /[!?…][»”"“«]?$/u.test(line.text);
}

function runAround(
  facts: readonly LineFacts[],
  index: number,
  belongs: (fact: LineFacts | undefined) => boolean,
): { start: number; length: number; end: number } {
  let [start, end] = [index, index + 1];
  while (belongs(facts[start - 1]) && index - start < 5) start--;
  while (belongs(facts[end]) && end - index < 5) end++;
  return { start, length: end - start, end };
}
