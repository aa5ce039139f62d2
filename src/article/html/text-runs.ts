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
  /** Number of the outermost inline element with a name or a link of its own; 0 for what stands bare in its block. */
  readonly part: number;
  /** The class of that element; null for what stands bare, or in an element without one. */
  readonly name: string | null;
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

/**
 * The runs once more in one list; or in several, where a block is nothing but a row of inline elements that the style of the page sets apart: links with
 * signs between them, the fields of a line about the article, a kicker before its heading.
 */
export function partsOfRow(runs: readonly Run[], role: MarkedRole): readonly (readonly Run[])[] {
  const said = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (said.some(({ inline }) => inline.part === 0) || new Set(said.map(({ inline }) => inline.part)).size < 2)
    return [runs];
  const parts: Run[][] = [];
  let last = 0;
  for (const run of runs) {
    const { part } = run.inline;
    if (parts.length === 0 || (part !== 0 && part !== last && last !== 0)) parts.push([]);
    if (part !== 0) last = part;
    parts.at(-1)?.push(run);
  }
  const isRow =
    said.every(({ inline }) => inline.link > 0) ||
    ((role === 'title' || role === 'heading') && said.some(({ inline }) => inline.role === 'kicker')) ||
    (role === 'other' && parts.every((part) => /^[^\p{L}]*(?:\p{Lu}.|\p{Lo})|\d/u.test(blockText(part, false))));
  return isRow ? parts : [runs];
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
