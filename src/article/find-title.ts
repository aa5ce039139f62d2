import type { LineFacts } from './line-facts.ts';

/** The line that is the article's title: it stands before the text, beside byline, date or lead, and its words come again in the text. */
export function findTitle(facts: readonly LineFacts[], functionWords: ReadonlySet<string>): number | null {
  const wordsOfText = new Set(
    facts
      .filter(({ prose }) => prose)
      .slice(0, 40)
      .flatMap(({ line }) => contentWords(line.text, functionWords)),
  );
  let best: number | null = null;
  let most = leastScore;
  let proseBefore = 0;
  for (const [index, fact] of facts.entries()) {
    if (proseBefore > mostProseBefore) break;
    const score = isCandidate(facts, index)
      ? scoreOf(facts, index, wordsOfText, functionWords) - 2.5 * proseBefore
      : -1;
    if (score > most) [best, most] = [index, score];
    if (fact.prose && !fact.line.bulleted && fact.line.words >= 8) proseBefore++;
  }
  return best !== null && isStandfirst(facts, best, wordsOfText, functionWords) ? best - 1 : best;
}

/** A long line right below another line that speaks of the same things is the standfirst, and that other line the title. */
function isStandfirst(
  facts: readonly LineFacts[],
  index: number,
  wordsOfText: ReadonlySet<string>,
  functionWords: ReadonlySet<string>,
): boolean {
  const [above, fact] = [facts[index - 1], facts[index]];
  if (above === undefined || fact === undefined || !isCandidate(facts, index - 1)) return false;
  if (
    above.reason !== null ||
    above.ending !== null ||
    above.line.bulleted ||
    above.line.words < 4 ||
    above.line.words > fact.line.words
  )
    return false;
  const content = contentWords(above.line.text, functionWords);
  return content.filter((word) => wordsOfText.has(word)).length >= 0.4 * content.length;
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
  if (fact.byline?.marked === true || fact.line.words < 2 || fact.line.words > 30 || /[:,;]$/u.test(fact.line.text))
    return false;
  // A sentence with a full stop is a title only where what follows can only follow a title.
  return !/[.…。]\s?["»”“«’‘']?$/u.test(fact.line.text) || (fact.line.words <= 16 && isHeadLine(facts[index + 1]));
}

function scoreOf(
  facts: readonly LineFacts[],
  index: number,
  wordsOfText: ReadonlySet<string>,
  functionWords: ReadonlySet<string>,
): number {
  const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
  if (fact === undefined) return 0;
  const { line } = fact;
  const content = contentWords(line.text, functionWords);
  let score = content.length === 0 ? 0 : (2 * content.filter((word) => wordsOfText.has(word)).length) / content.length;
  if (line.words >= 4 && line.words <= 22) score += 1;
  if (isHeadLine(next)) score += 1.5;
  else if (next?.prose === true && !next.line.bulleted) score += 1;
  if (facts.slice(index + 1, index + 6).some(isHeadLine)) score += 0.5;
  if (before?.line.group !== line.group) score += 0.5;
  if (line.bulleted || line.mark !== '') score -= 2;
  if (fact.reason !== null || fact.ending !== null) score -= 2;
  if (fact.byline !== null) score -= 1.5;
  // In a row of short lines every line looks like a title.
  if (isShort(before, line.group) && isShort(next, line.group) && !isHeadLine(next)) score -= 1.5;
  return score;
}

function isHeadLine(fact: LineFacts | undefined): boolean {
  return fact !== undefined && (fact.date !== null || fact.byline !== null) && !fact.line.bulleted;
}

function isShort(fact: LineFacts | undefined, group: number): boolean {
  return fact !== undefined && fact.line.group === group && fact.line.words <= 5 && !fact.prose;
}

/** The words that carry meaning, cut to their first six letters so that forms of one word are the same. */
function contentWords(text: string, functionWords: ReadonlySet<string>): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !functionWords.has(word)).map((word) => word.slice(0, 6));
}

const leastScore = 1.2;
const mostProseBefore = 2;
