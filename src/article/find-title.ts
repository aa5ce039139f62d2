import { contentWords } from './content-words.ts';
import { isPicture } from './is-picture.ts';
import type { LineFacts } from './line-facts.ts';

/** The line that is the article's title: it stands before the text, beside byline, date or lead, and its words come again in the text. */
export function findTitle(facts: readonly LineFacts[], functionWords: ReadonlySet<string>): number | null {
  const paragraphs = facts.filter(({ prose }) => prose).slice(0, 40);
  const wordsOfText = new Set(paragraphs.flatMap(({ line }) => contentWords(line.text, functionWords)));
  let best: number | null = null;
  let most = leastScore;
  let proseBefore = 0;
  let begun = false;
  for (const [index, fact] of facts.entries()) {
    if (proseBefore > mostProseBefore) break;
    // Below a paragraph of the article a line is its title only with date or byline.
    const score: number =
      isCandidate(facts, index) && (!begun || facts.slice(index + 1, index + 4).some(isMarkedHeadLine))
        ? scoreOf(facts, index, wordsOfText, functionWords) - proseBefore * (isAboveHead(facts, index) ? 1 : 2.5)
        : -1;
    if (score > most) [best, most] = [index, score];
    if (fact.prose && !fact.line.bulleted && fact.line.words >= 8) {
      proseBefore++;
      begun ||= best !== null || isOfArticle(fact, paragraphs, functionWords);
    }
  }
  if (best !== null && isEndOf(facts[best + 1], facts[best])) return best + 1;
  return best !== null && isStandfirst(facts, best, wordsOfText, functionWords) ? best - 1 : best;
}

/** Whether a byline with a date follows within a few lines, as below nothing but a title. */
function isAboveHead(facts: readonly LineFacts[], index: number): boolean {
  const below = facts.slice(index + 1, index + 1 + linesOfHead);
  return below.some(({ byline }) => byline?.marked === true) && below.some(isDated);
}

/** The title stands alone below the path of the page that ends with it: `Aston. The mill burns again`. */
function isEndOf(fact: LineFacts | undefined, above: LineFacts | undefined): boolean {
  if (fact === undefined || above === undefined || fact.line.words < 4 || fact.line.words >= above.line.words)
    return false;
  return above.line.text.endsWith(fact.line.text);
}

/** Whether a paragraph speaks of what later ones speak of, as no notice above an article does. */
function isOfArticle(fact: LineFacts, paragraphs: readonly LineFacts[], functionWords: ReadonlySet<string>): boolean {
  const later = paragraphs.filter(({ line }) => line.index > fact.line.index);
  const words = new Set(later.flatMap(({ line }) => contentWords(line.text, functionWords)));
  return contentWords(fact.line.text, functionWords).filter((word) => words.has(word)).length >= fewestShared;
}

/** A line in capitals right above a title that is not set so is its kicker. */
function isKickerOf({ line }: LineFacts, below: LineFacts | undefined): boolean {
  if (below === undefined || below.line.group !== line.group || below.reason !== null || isHeadLine(below))
    return false;
  if (below.line.ends || below.line.words < 4 || below.line.words > mostForKicker) return false;
  return isInCapitals(line.text) && !isInCapitals(below.line.text);
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A longer line right below another line that speaks of the same things, or that is no name of a section, is the standfirst, and that other line the title. */
function isStandfirst(
  facts: readonly LineFacts[],
  index: number,
  wordsOfText: ReadonlySet<string>,
  functionWords: ReadonlySet<string>,
): boolean {
  const [top, above, fact] = [facts[index - 2], facts[index - 1], facts[index]];
  if (above === undefined || fact === undefined || !isCandidate(facts, index - 1)) return false;
  if (above.reason !== null || above.ending !== null || above.line.bulleted || isOfTable(above)) return false;
  // A name above is the author's, unless the author is named below.
  if (above.byline !== null && !facts.slice(index + 1, index + 4).some(({ byline }) => byline?.marked === true))
    return false;
  if (above.line.words < 3 || above.line.words > fact.line.words) return false;
  if (isKickerOf(above, fact)) return false;
  if (fact.line.words < fewestOfStandfirst && !fact.line.ends) return false;
  const content = contentWords(above.line.text, functionWords);
  if (above.line.words >= 4 && content.filter((word) => wordsOfText.has(word)).length >= 0.4 * content.length)
    return true;
  // Names of sections stand in rows, and have no words that only sentences have.
  if (isShort(top, above.line.group) && above.line.words <= 5) return false;
  if (/[.…?!]$/u.test(fact.line.text)) return true;
  // Three words with a blank line below them are rather a section: `Floods and weather`.
  if (above.line.words === 3 && above.line.group !== fact.line.group) return false;
  // A series has a name that is said nowhere in the text, which says the words of the title again.
  const shareOf = (words: readonly string[]): number =>
    words.filter((word) => wordsOfText.has(word)).length / Math.max(1, words.length);
  if (shareOf(content) === 0 && shareOf(contentWords(fact.line.text, functionWords)) >= 0.5) return false;
  return above.line.text.split(' ').some((word) => functionWords.has(word));
}

function isCandidate(facts: readonly LineFacts[], index: number): boolean {
  const fact = facts[index];
  if (
    fact === undefined ||
    fact.date !== null ||
    fact.turn ||
    fact.ending === 'end' ||
    fact.caption ||
    fact.credit !== null ||
    fact.note
  )
    return false;
  // A button beside the byline stands where titles do.
  if (fact.reason !== null && BUTTONS.has(fact.reason) && fact.line.words <= longestButton) return false;
  if (fact.byline?.marked === true || fact.line.words < 2 || fact.line.words > 30 || /[:,;]$/u.test(fact.line.text))
    return false;
  if (
    /^[([].*[)\]]$/u.test(fact.line.text) ||
    (fact.line.ends && isPicture(facts, index) && facts[index + 1]?.credit !== 0)
  )
    return false;
  // A sentence with a full stop is a title only where what follows can only follow a title, and what stands above no author.
  const next = facts.slice(index + 1, index + 3).find(({ reason }) => reason !== 'subscription');
  const [before] = facts.slice(Math.max(0, index - 1), index);
  return (
    !/[.…。]\s?["»”“«’‘']?$/u.test(fact.line.text) ||
    (fact.line.words <= 16 && isHeadLine(next) && before?.reason !== 'gallery' && !isName(before))
  );
}

function scoreOf(
  facts: readonly LineFacts[],
  index: number,
  wordsOfText: ReadonlySet<string>,
  functionWords: ReadonlySet<string>,
): number {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined) return 0;
  // A picture between title and text says nothing.
  const below = facts.slice(index + 1, index + 4).find(({ credit, caption }) => credit === null && !caption);
  const above = facts.slice(Math.max(0, index - linesOfHead), index);
  const { line } = fact;
  const content = contentWords(line.text, functionWords);
  let score = content.length === 0 ? 0 : (2 * content.filter((word) => wordsOfText.has(word)).length) / content.length;
  if (line.words >= 4 && line.words <= 22) score += 1;
  // Buttons and credits between the title and its byline say nothing.
  const said = facts
    .slice(index + 1, index + linesOfHead)
    .find(({ reason, credit }) => reason === null && credit !== 0);
  if (isHeadLine(next) || (said !== undefined && isMarkedHeadLine(said))) score += 1.5;
  else if (below !== undefined && isTextBelow(below)) score += 1;
  // The entry of a ticker.
  if (before?.clock === true) score -= 1.5;
  if (facts.slice(index + 1, index + 6).some(isMarkedHeadLine)) score += 0.5;
  // What stands between the byline with its date and a credit describes a picture.
  else if (next?.credit === 0 && above.some(({ byline }) => byline?.marked === true) && above.some(isDated)) score -= 2;
  if (isKickerOf(fact, next)) score -= 1.5;
  // Right below a byline stands what the author is.
  if (before?.byline?.marked === true) score -= 2;
  // Menus stand above the title.
  if (menuBelow(facts, index) >= fewestOfMenu) score -= 1.5;
  if (before?.line.group !== line.group) score += 0.5;
  if (line.bulleted || line.mark !== '') score -= 2;
  if (fact.reason !== null || fact.ending !== null) score -= 2;
  if (fact.byline !== null) score -= next?.date == null ? 1.5 : 3;
  if (isOfTable(fact)) score -= 2;
  // In a row of short lines every line looks like a title.
  if (isShort(before, line.group) && isShort(next, line.group) && !isHeadLine(next)) score -= 1.5;
  return score;
}

/** A paragraph, or a standfirst without a stop. */
function isTextBelow({ prose, line, reason, date }: LineFacts): boolean {
  return !line.bulleted && (prose || (line.words >= 10 && reason === null && date === null));
}

/** How many lines of menus stand between a line and the first paragraph below it. */
function menuBelow(facts: readonly LineFacts[], index: number): number {
  let count = 0;
  for (const fact of facts.slice(index + 1, index + longestMenu)) {
    if (fact.prose && fact.line.words >= 8) break;
    if (fact.reason === 'navigation' || fact.reason === 'consent') count++;
  }
  return count;
}

/** A score, or parts side by side. */
function isOfTable({ line }: LineFacts): boolean {
  return line.cells.length > 1 || (line.words <= longestScore && /\d\s?[-–:]\s?\d/u.test(line.text));
}

function isDated({ date }: LineFacts): boolean {
  return date !== null;
}

function isHeadLine(fact: LineFacts | undefined): boolean {
  if (fact === undefined) return false;
  // `14. März` begins as an item of a list does.
  return (
    fact.line.mark === '' &&
    (fact.date !== null ||
      (fact.byline !== null && !fact.line.bulleted && (fact.byline.marked || fact.reason === null)))
  );
}

/** A name that stands alone as an author's does. */
function isName(fact: LineFacts | undefined): boolean {
  return fact?.byline !== null && fact?.byline !== undefined && fact.reason === null && isHeadLine(fact);
}

/** A date, or a byline that is no mere name. */
function isMarkedHeadLine(fact: LineFacts): boolean {
  return isHeadLine(fact) && (fact.date !== null || fact.byline?.marked === true);
}

function isShort(fact: LineFacts | undefined, group: number): boolean {
  return fact !== undefined && fact.line.group === group && fact.line.words <= 5 && !fact.prose;
}

const BUTTONS: ReadonlySet<string> = new Set(['share', 'subscription', 'consent', 'navigation']);
const longestButton = 6;
const fewestOfStandfirst = 10;
const longestMenu = 30;
const fewestOfMenu = 3;
const longestScore = 9;
const leastScore = 1.2;
const mostProseBefore = 2;
const fewestShared = 2;
const linesOfHead = 4;
const mostForKicker = 22;
