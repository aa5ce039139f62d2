import { languages } from '../../languages/registry.ts';
import { beginsWith, omissionOf, wordingOf } from '../match-phrases.ts';
import { countWords, keyOf } from '../text-line.ts';
import { cleanNames, startsAsByline } from './clean-names.ts';
import { blockText, type Run } from './text-runs.ts';

/** The runs of a block once more in one list; or in several, where a line before a break stands on its own: it names the author after a word such as `by`, or its element has another name than that of the line behind the break. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.node === null && run.text === '\n') lines.push([run]);
    else lines.at(-1)?.push(run);
  }
  const parts: Run[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined && !endsAtBreak(before, line)) for (const run of line) parts.at(-1)?.push(run);
    else parts.push(line);
  }
  return parts;
}

/** The runs of a byline, and behind them those from the first button, count or picture credit on: `2 Comments`, `Print`, `Photos by Jo Berg`. Null where the runs are no such line. */
export function partsOfByline(runs: readonly Run[]): readonly (readonly Run[])[] | null {
  if (runs.length > mostRuns || !startsAsByline(blockText(runs, false))) return null;
  return beforeCredit(runs) ?? beforeButton(runs);
}

/** Behind a bar only: without one the credit may be all that the line is. */
function beforeCredit(runs: readonly Run[]): readonly (readonly Run[])[] | null {
  const index = runs.findIndex(({ text }) => creditStart(text) >= 0);
  const run = runs[index];
  if (run === undefined) return null;
  const start = creditStart(run.text);
  const byline = [...runs.slice(0, index), { ...run, text: run.text.slice(0, start) }];
  if (!isBylineLine(blockText(byline, false))) return null;
  return [byline, [{ ...run, text: run.text.slice(start) }, ...runs.slice(index + 1)]];
}

/** Where a bar stands before a word such as `photos` in any language that is known; -1 where none does. */
function creditStart(text: string): number {
  const start = text.search(BAR);
  if (start < 0 || text.length > longestText) return -1;
  const rest = keyOf(text.slice(start + 3));
  return languages.some(({ lines }) => lines.creditWords.some((word) => beginsWith(rest, word))) ? start : -1;
}

function beforeButton(runs: readonly Run[]): readonly (readonly Run[])[] | null {
  const numbers = [...new Set(runs.map(({ inline }) => inline.part))];
  if (numbers.length < 2) return null;
  const ofPart = (part: number): readonly Run[] => runs.filter(({ inline }) => inline.part === part);
  const button = numbers.find((part) => part > 0 && isButton(blockText(ofPart(part), false)));
  if (button === undefined) return null;
  const start = runs.findIndex(({ inline }) => inline.part === button);
  const last = runs.findLastIndex(({ text }, index) => index < start && /[\p{L}\p{N}]/u.test(text));
  const before = runs[last];
  if (before === undefined) return null;
  // The bar between them goes with the button.
  const end = before.text.replace(/[\s|•·,/–-]{1,20}$/u, '').length;
  const byline = [...runs.slice(0, last), { ...before, text: before.text.slice(0, end) }];
  if (!isBylineLine(blockText(byline, false))) return null;
  return [byline, [{ ...before, text: before.text.slice(end) }, ...runs.slice(last + 1)]];
}

function endsAtBreak(line: readonly Run[], next: readonly Run[]): boolean {
  const text = blockText(line, false);
  if (text === '' || countWords(text) > longestLine) return false;
  if (isBylineLine(text)) return true;
  const [name, other] = [nameOf(line), nameOf(next)];
  return name !== null && other !== name && !/[,;–-]$/u.test(text) && /^[^\p{L}]*\p{Lu}/u.test(blockText(next, false));
}

/** `By Ana Lim` and no sentence. */
function isBylineLine(text: string): boolean {
  if (!startsAsByline(text) || countWords(text) > longestLine || /\p{Ll}{3}[.!?]$/u.test(text)) return false;
  return cleanNames([text.split(/\s[|•·–-]\s/u)[0] ?? text]).length > 0;
}

/** How many there are of something, or what a button says in any language that is known. */
function isButton(text: string): boolean {
  if (/^\d[\d.,]{0,8}\s\p{L}+$/u.test(text)) return true;
  const wording = wordingOf(text);
  return wording.words <= longestButton && languages.some(({ lines }) => omissionOf(wording, lines) !== null);
}

/** The name of the element in which a whole line stands; null for a line that stands bare, or in several. */
function nameOf(line: readonly Run[]): string | null {
  const said = line.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const names = new Set(said.map(({ inline }) => inline.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

const longestLine = 16;
const longestButton = 5;
const mostRuns = 60;
const longestText = 200;
const BAR = /\s[|•·]\s/u;
