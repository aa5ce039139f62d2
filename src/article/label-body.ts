import type { LineRules } from '../languages/line-rules.ts';
import { boxLines, embedLines, enclosedLines, galleryLines, pollLines } from './find-insets.ts';
import { contentsLines } from './find-contents.ts';
import { numberLines } from './find-rows.ts';
import { findRepeats } from './find-repeats.ts';
import type { LineFacts } from './line-facts.ts';
import { isHeadingLike, isText } from './line-kinds.ts';
import { block, omitted, type LineLabel } from './line-label.ts';
import { labelShortLine } from './label-short-line.ts';

/** Labels of the lines from `from` to `end`, those that have one already left out. What `marked` says comes before what is guessed from the shape of a line. */
export function labelBody(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  known: ReadonlyMap<number, LineLabel>,
  rules: LineRules,
  marked: ReadonlyMap<number, LineLabel> = new Map(),
): ReadonlyMap<number, LineLabel> {
  const labels = new Map<number, LineLabel>(known);
  const open = facts.slice(0, end).flatMap((_, index) => (index < from || known.has(index) ? [] : [index]));
  const repeats = findRepeats(facts.slice(from, end).map(({ line }) => line));
  const boxes = boxLines(facts, from, end);
  const galleries = galleryLines(facts, from, end, rules);
  const embeds = embedLines(facts, from, end);
  const enclosed = enclosedLines(facts, from, end);
  const polls = pollLines(facts, from, end, rules);
  const contents = contentsLines(facts, from, end);
  const numbers = numberLines(facts, from, end);
  const title = [...known].find(([, label]) => label.as === 'block' && label.kind === 'title')?.[0];
  const titleKey = title === undefined ? null : facts[title]?.line.key;
  const usual = usualLength(facts.slice(from, end));
  const opening = facts.findIndex(
    ({ prose, line, turn }, index) =>
      index >= from && !known.has(index) && prose && (turn || line.words >= fewestOfOpening),
  );
  const asked = facts.slice(from, end).filter(({ line }) => line.text.endsWith('?')).length;
  for (const index of open) {
    const fact = facts[index];
    if (fact === undefined) continue;
    const repeat = repeats.get(fact.line);
    const byMarkup = marked.get(index);
    if (numbers.has(index)) labels.set(index, block('heading'));
    else if (fact.credit === 0) labels.set(index, omitted('credit'));
    else if (embeds.has(index)) labels.set(index, omitted('embed'));
    else if (contents.has(index)) labels.set(index, omitted('navigation'));
    else if (polls.has(index)) labels.set(index, omitted('share'));
    else if (boxes.has(index)) labels.set(index, omitted(fact.reason ?? 'related-link'));
    else if (galleries.has(index)) labels.set(index, omitted('gallery'));
    else if (enclosed.has(index)) labels.set(index, omitted(enclosed.get(index) ?? 'subscription'));
    else if (fact.reason !== null) labels.set(index, omitted(fact.reason));
    else if (fact.ending === 'end') labels.set(index, omitted('end-matter'));
    else if (fact.line.key === titleKey) labels.set(index, omitted('duplicate'));
    else if (repeat !== undefined && (repeat === 'duplicate' || !isParagraph(byMarkup)))
      labels.set(index, omitted(repeat));
    else if (isNamed(facts, index, repeats)) labels.set(index, omitted('pull-quote'));
    else if (fact.byline?.marked === true) labels.set(index, omitted('credit'));
    else if (byMarkup !== undefined) labels.set(index, byMarkup);
    else if (index < opening && isPhotographer(facts, index)) labels.set(index, omitted('credit'));
    else if (isCaption(facts, index, usual) || (index < opening && isPictureOfHead(facts, index, known)))
      labels.set(index, block('caption'));
    else if (isQuestionHeading(facts, index) && asked < questionsOfAnInterview) labels.set(index, block('heading'));
    else if (fact.prose || fact.note || (fact.line.text.endsWith('?') && asked >= questionsOfAnInterview))
      labels.set(index, block('paragraph'));
    else if (index === end - 1) labels.set(index, block('paragraph'));
    else labels.set(index, labelShortLine(facts, index, rules));
  }
  return labels;
}

/** A name and nothing else right below a short sentence, above the first paragraph: who took the picture that the sentence describes. */
function isPhotographer(facts: readonly LineFacts[], index: number): boolean {
  const [above, fact] = [facts[index - 1], facts[index]];
  if (above === undefined || fact === undefined || fact.byline?.marked !== false || fact.line.ends) return false;
  return above.prose && above.line.ends && above.line.group === fact.line.group;
}

/** Above the first paragraph: a short sentence above the name of a photographer or between a credit and the byline, or a line above a heading, which has no other line above itself. */
function isPictureOfHead(facts: readonly LineFacts[], index: number, known: ReadonlyMap<number, LineLabel>): boolean {
  const [above, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined || fact.line.bulleted || fact.note || /[:?]$/u.test(fact.line.text)) return false;
  if (fact.prose && isPhotographer(facts, index + 1)) return true;
  if (fact.prose)
    return above?.credit === 0 && above.line.group === fact.line.group && [...known.keys()].some((at) => at > index);
  return (
    next !== undefined &&
    fact.groupSize === 1 &&
    next.groupSize === 1 &&
    isHeadingLike(next) &&
    facts[index + 2]?.prose === true
  );
}

/** What the markup calls a paragraph or a heading was not pulled out of another paragraph. */
function isParagraph(label: LineLabel | undefined): boolean {
  return label?.as === 'block' && label.kind !== 'caption';
}

/** The name of the one who is quoted, right below a quotation that was pulled out of the text. */
function isNamed(facts: readonly LineFacts[], index: number, repeats: ReturnType<typeof findRepeats>): boolean {
  const [above, fact] = [facts[index - 1], facts[index]];
  if (above === undefined || fact === undefined || repeats.get(above.line) !== 'pull-quote') return false;
  const isInQuotation = fact.line.mark === '>' && fact.line.group === above.line.group && !fact.line.ends;
  return fact.byline?.marked === false || isInQuotation;
}

/** A short question alone above a paragraph; behind a dash it is a reply. */
function isQuestionHeading(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  return (
    fact !== undefined &&
    !fact.turn &&
    next?.prose === true &&
    fact.line.mark === '' &&
    /^(?!—)[^«“"„.!?]*\?$/u.test(fact.line.text) &&
    fact.line.words <= 10 &&
    fact.line.group !== facts[index - 1]?.line.group
  );
}

/** A line beside a credit: on the same line, in the same group, or right above it. */
function isCaption(facts: readonly LineFacts[], index: number, usual: number): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  if (fact === undefined || fact.note) return false;
  // `He laughed.` is no caption, whatever stands below it.
  if (fact.line.ends && fact.line.words <= 3 && fact.byline === null && fact.credit === null && !fact.caption)
    return false;
  if (fact.caption || fact.credit !== null) return true;
  // In a text without blank lines the lines of a group have nothing in common.
  const isSmall = fact.groupSize <= longestPicture || isOnlyText(facts, index);
  const isBeside = (other: LineFacts | undefined): boolean =>
    other?.credit != null && other.line.group === fact.line.group && (isSmall || (other.credit === 0 && !fact.prose));
  if (isBeside(next) && fact.line.words <= 40) return true;
  const above = facts[index - 1];
  if (isSmall && !fact.line.ends && !fact.prose && isBeside(above)) return true;
  if (above?.caption === true && isLabel(above.line) && above.line.group === fact.line.group) return true;
  // A sentence beside a credit is a caption where it is much shorter than the paragraphs are.
  const isShort = !fact.turn && fact.line.words <= 0.6 * usual && !/[«“"„»]/u.test(fact.line.text);
  if (isShort && fact.groupSize === 2 && above?.credit === 0 && above.line.group === fact.line.group) return true;
  if (next?.credit !== 0 || next.ending !== null || fact.date !== null) return false;
  return fact.prose ? isShort : fact.line.words <= 40;
}

/** Whether the other lines of a small group are credits and buttons. */
function isOnlyText(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index];
  if (fact === undefined || fact.groupSize > longestPicture + 2) return false;
  const around = facts.slice(Math.max(0, index - fact.groupSize), index + fact.groupSize);
  return around.every(
    (other) => other === fact || other.line.group !== fact.line.group || other.reason !== null || other.credit === 0,
  );
}

/** `Image caption:` and nothing else. */
function isLabel({ words, text }: LineFacts['line']): boolean {
  return words <= 2 && /[:,]$/u.test(text);
}

/** How many words half of the paragraphs have, at least. */
function usualLength(facts: readonly LineFacts[]): number {
  const lengths = facts.filter(isText).map(({ line }) => line.words);
  return lengths.toSorted((left, right) => left - right)[Math.floor(lengths.length / 2)] ?? 0;
}

const questionsOfAnInterview = 3;
const fewestOfOpening = 20;
const longestPicture = 4;
