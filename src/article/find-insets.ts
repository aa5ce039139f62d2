import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import type { LineFacts } from './line-facts.ts';
import { speaksToReaders } from './notices-to-readers.ts';
import { isCounter } from './shape-reason.ts';

/** A heading of a box of links, and the lines below it up to the next paragraph. */
export function boxLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  let inBox = false;
  let heading = '';
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (inBox && heading !== '' && fact.line.key !== heading && fact.line.key.endsWith(heading)) {
      // `End of Recommended` says where the box with that heading ends.
      found.add(index);
      inBox = false;
      continue;
    }
    if (fact.ending === 'box' && !inBox) heading = fact.line.key;
    if (fact.ending === 'box' || (fact.ending === 'end' && fact.reason === null)) inBox = true;
    else if (fact.prose && !fact.line.bulleted) inBox = false;
    else if (inBox && facts[index - 1]?.ending !== 'box' && (isLastShort(facts, index) || isQuotedBelow(facts, index)))
      inBox = false;
    if (inBox) found.add(index);
  }
  return found;
}

/** A line of its own that paragraphs follow is their heading, not the last link of the box above. */
function isLastShort(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next, before] = [facts[index], facts[index + 1], facts[index - 1]];
  return (
    fact !== undefined &&
    next?.prose === true &&
    fact.line.group !== before?.line.group &&
    fact.line.group !== next.line.group &&
    fact.line.words <= 8 &&
    !fact.line.bulleted &&
    before !== undefined &&
    (before.line.bulleted || before.groupSize > 1)
  );
}

/** Words in quotation marks that the paragraph below says too are its heading. */
function isQuotedBelow(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next] = [facts[index], facts[index + 1]];
  const quoted = /^[«“"„»‘]([^«“"„»‘”’]{3,80})[»”"“«’]$/u.exec(fact?.line.text ?? '')?.[1]?.trim();
  return quoted !== undefined && next?.prose === true && next.line.text.toLowerCase().includes(quoted.toLowerCase());
}

/** Counters such as `2 / 9` with what stands between them, as much again below the last one, and the heading of the gallery above the first. */
export function galleryLines(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  rules: LineRules,
): ReadonlySet<number> {
  const counters = facts
    .slice(0, end)
    .flatMap((fact, index) =>
      index >= from && fact.reason === 'gallery' && isCounter(fact.line.key, rules) ? [index] : [],
    );
  const found = new Set<number>();
  for (const [place, counter] of counters.entries()) {
    const [last, next] = [counters[place - 1], counters[place + 1]];
    const isFirst = last === undefined || counter - last > longestSlide;
    if (isFirst) addGalleryHeading(facts, from, counter, found);
    const length =
      next === undefined || next - counter > longestSlide
        ? counter - (isFirst ? counter : (last ?? counter))
        : next - counter;
    for (let index = counter; index < Math.min(counter + Math.max(1, length), end); index++) {
      if (index > counter && isLong(facts[index])) break;
      found.add(index);
    }
  }
  return found;
}

/** Short lines right above a counter, up to a label such as `Photo gallery`. */
function addGalleryHeading(facts: readonly LineFacts[], from: number, counter: number, found: Set<number>): void {
  const above = facts[counter - 1];
  if (counter - 1 < from || above === undefined || above.prose || above.note || above.credit !== null) return;
  if (above.reason === null && above.line.words <= longestHeading) found.add(counter - 1);
}

function isLong(fact: LineFacts | undefined): boolean {
  return fact?.prose === true && fact.line.words >= 30;
}

const longestSlide = 6;
const longestHeading = 14;

/** The signature of a post or the name of its account, and the words of the post around it. */
export function embedLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact?.reason !== 'embed') continue;
    found.add(index);
    const isAccount = /(?:^|\s)@\w{1,30}$/u.test(fact.line.text);
    if (!isAccount && !isSignature(fact)) continue;
    for (const other of linesOfPost(facts, index, isAccount)) if (other >= from && other < end) found.add(other);
  }
  return found;
}

function isSignature({ line }: LineFacts): boolean {
  return /\(@\w{1,30}\)/u.test(line.text);
}

/** In a small group, its lines; else the line above, or all below a notice such as `Loading content`; below the name of an account what stands above the date. */
function linesOfPost(facts: readonly LineFacts[], index: number, isAccount: boolean): readonly number[] {
  const fact = facts[index];
  if (fact === undefined) return [];
  const belongs = (other: LineFacts | undefined): boolean =>
    other !== undefined &&
    (other.line.group === fact.line.group || (other.line.mark.startsWith('>') && fact.line.mark.startsWith('>')));
  const lines: number[] = [];
  const isNamed = isAccount && !fact.line.text.startsWith('@');
  const isSmall = fact.groupSize <= longestPost || fact.line.mark.startsWith('>');
  const notice = [2, 3, 4].find((step) => facts[index - step]?.reason === 'embed');
  const reach = isSmall ? longestPost : (notice ?? 1);
  // A name before the account begins the post.
  for (let above = index - 1; !isNamed && above >= index - reach && belongs(facts[above]); above--) lines.push(above);
  const post = facts[index - 1];
  if (post !== undefined && !isNamed && /https?:\/\/t\.co\/|[@#]\p{L}/u.test(post.line.text)) lines.push(index - 1);
  if (!isAccount) return lines;
  const date = [2, 3, 4].find((step) => facts[index + step]?.date != null);
  const down = isSmall ? longestPost : (date ?? 1);
  for (let below = index + 1; below <= index + down && belongs(facts[below]); below++) lines.push(below);
  return lines;
}

const longestPost = 6;

/** A question, its short answers without a stop, and the button below them. */
export function pollLines(
  facts: readonly LineFacts[],
  from: number,
  end: number,
  rules: LineRules,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact?.line.text.endsWith('?') !== true || fact.line.words > longestQuestion || fact.turn) continue;
    let button = index + 1;
    while (button <= index + mostAnswers && isAnswer(facts[button]) && facts[button]?.reason !== 'share') button++;
    // Without answers it asks the readers, and the button is a word or two.
    const isAsked = button > index + 1 || (speaksToReaders(fact, rules) && (facts[button]?.line.words ?? 0) <= 2);
    if (facts[button]?.reason !== 'share' || !isAsked) continue;
    for (let line = index; line <= button; line++) found.add(line);
  }
  return found;
}

function isAnswer(fact: LineFacts | undefined): boolean {
  return fact !== undefined && fact.line.words <= 5 && !fact.line.ends && !fact.prose && fact.date === null;
}

const longestQuestion = 20;
const mostAnswers = 8;

/** What stands between two notices of one kind without a blank line: the words of the form that they belong to. */
export function enclosedLines(
  facts: readonly LineFacts[],
  from: number,
  end: number,
): ReadonlyMap<number, OmissionReason> {
  const found = new Map<number, OmissionReason>();
  let last = -1;
  for (let index = from; index < end; index++) {
    const [before, fact] = [facts[last], facts[index]];
    if (fact === undefined || (fact.reason !== 'subscription' && fact.reason !== 'consent')) continue;
    if (before?.reason === fact.reason && before.line.group === fact.line.group && index - last <= 4) {
      for (let between = last + 1; between < index; between++) found.set(between, fact.reason);
    }
    last = index;
  }
  return found;
}
