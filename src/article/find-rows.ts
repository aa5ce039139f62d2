import type { LineFacts } from './line-facts.ts';
import type { TextLine } from './text-line.ts';

/** Whether a line is a row of a table: a score, a label with numbers behind its colon, or words with a number at the end. */
export function isRow(line: TextLine): boolean {
  return line.words <= mostWords && ROWS.some((row) => row.test(line.text));
}

/** Whether half of the lines are rows, labels counted where at least one line is a row. */
export function isTable(lines: readonly TextLine[]): boolean {
  const rows = lines.filter((line) => isRow(line)).length;
  const labels = lines.filter((line) => !isRow(line) && LABEL.test(line.text)).length;
  return rows > 0 && rows + labels >= lines.length / 2;
}

/** Lines that begin the sections of a text by their numbers: 1, 2, 3, or `1. The fire`, each alone. A single number is how many comments there are. */
export function numberLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found: number[] = [];
  for (let index = from; index < end; index++) {
    const [before, fact, next] = [facts[index - 1], facts[index], facts[index + 1]];
    if (
      fact?.groupSize !== 1 ||
      fact.line.mark !== '' ||
      before?.line.bulleted === true ||
      next?.line.bulleted === true
    )
      continue;
    const number = String(found.length + 1);
    if (
      fact.line.text === number
        ? next?.prose === true
        : /^[.)] /u.test(fact.line.text.slice(number.length, number.length + 2)) &&
          fact.line.text.startsWith(number) &&
          fact.line.words <= 12
    )
      found.push(index);
  }
  return new Set(found.length > 1 ? found : []);
}

const mostWords = 14;
const LABEL = /^\p{Lu}\S*(?:\s\S+)?\s?:\s\S/u;
const ROWS: readonly RegExp[] = [
  /\d\s?[-–:]\s?\d/u,
  /^\p{Lu}[^:]{1,30}:\s.*\d/u,
  /^\p{Lu}\p{L}+\s\d{1,2}\s?[:–-]\s/u,
  /^(?:\d{1,2}[.)]\s)?\p{L}.*\s\d+(?:[.,]\d+)?(?:\s(?:[%€$£]|\p{L}{1,8}))?$/u,
];
