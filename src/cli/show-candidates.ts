import { lineAndColumn } from '../errors/line-and-column.ts';
import type { Script } from '../model/script.ts';
import type { LexiconCandidate } from '../speech/lexicon/find-candidates.ts';
import type { Paint } from './paint.ts';
import { showTable } from './show-table.ts';

/** A table of words that a lexicon could say more about, with the place where each is first. */
export function showCandidates(
  candidates: readonly LexiconCandidate[],
  articles: Script['articles'],
  paint: Paint,
): string {
  const rows = candidates.map(({ written, said, count, kind, line, start }) => {
    const source = articles.find(({ id }) => id === line.article)?.source;
    const place = source && line.span ? lineAndColumn(source.text, line.span.start + start).line : undefined;
    const where = source === undefined || place === undefined ? '' : `${source.name}:${place}`;
    return [written, said, String(count), kind, where, around(line.text, start, start + written.length)];
  });
  return showTable(['written', 'said now', 'times', 'looks like', 'first in', ''], rows, paint);
}

const SIDE = 20;

/** Some words on either side. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - SIDE), start).replace(start > SIDE ? /^\S*\s/u : '', '');
  const after = text.slice(end, end + SIDE).replace(end + SIDE < text.length ? /\s\S*$/u : '', '');
  return `${start > SIDE ? '…' : ''}${before}${text.slice(start, end)}${after}${end + SIDE < text.length ? '…' : ''}`;
}
