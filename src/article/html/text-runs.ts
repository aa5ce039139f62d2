import type { OmissionReason } from '../../model/article.ts';
import type { MarkedRole } from '../input-format.ts';
import type { DomText } from './dom.ts';

/** A piece of text within a block. */
export interface Run {
  readonly text: string;
  readonly inline: InlineContext;
  /** Where it stands; null for a blank or a break that an element stands for. */
  readonly node: DomText | null;
}

/** What the inline elements around a text say of it. */
export interface InlineContext {
  /** Number of the link that it stands in; 0 outside links. */
  readonly link: number;
  readonly role: MarkedRole | null;
  readonly reason: OmissionReason | null;
  readonly strong: boolean;
  /** What a `datetime` attribute says. */
  readonly datetime: string | null;
}

/** The words of a block as a page shows them: runs of blanks are one, those at its ends and at line breaks none, and what only tells where a word may be cut is gone. */
export function blockText(runs: readonly Run[], isPre: boolean): string {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/[\u00ad\u200b\ufeff]/gu, '');
  const lines = isPre ? text.split('\n').map((line) => line.trimEnd()) : [];
  return (isPre ? lines.join('\n') : text.replace(/ {2,}/gu, ' ').replace(/ ?\n ?/gu, '\n')).trim();
}

/** The runs once more in one list, or, where a block is nothing but links with signs between them, each link in a list of its own. */
export function linksApart(runs: readonly Run[]): readonly (readonly Run[])[] {
  const isSaid = (run: Run): boolean => run.inline.link === 0 && /[\p{L}\p{N}]/u.test(run.text);
  if (runs.some(isSaid) || new Set(filledRuns(runs).map(({ inline }) => inline.link)).size < 2) return [runs];
  const parts: Run[][] = [];
  let last = 0;
  for (const run of runs) {
    const { link } = run.inline;
    if (parts.length === 0 || (link !== 0 && link !== last && last !== 0)) parts.push([]);
    if (link !== 0) last = link;
    parts.at(-1)?.push(run);
  }
  return parts;
}

/** The runs that show something. */
export function filledRuns(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ text }) => text.trim() !== '');
}

/** Whether all that shows is a few words in bold. */
export function isBoldLine(runs: readonly Run[]): boolean {
  const filled = filledRuns(runs);
  const length = filled.reduce((sum, { text }) => sum + text.length, 0);
  return filled.length > 0 && length <= longestBoldLine && filled.every(({ inline }) => inline.strong);
}

const longestBoldLine = 100;
