import type { TextLine } from './text-line.ts';

/** The lines that begin with a label (`Name:`, `P.`) that another line begins with too: the turns of an interview, which are text however short they are. */
export function findTurns(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const byLabel = new Map<string, TextLine[]>();
  for (const line of lines) {
    const match = LABEL.exec(line.text.slice(0, 50));
    const label = match?.[1] ?? match?.[2];
    if (label === undefined) continue;
    const known = byLabel.get(label);
    if (known === undefined) byLabel.set(label, [line]);
    else known.push(line);
  }
  // A link that was pasted twice is no two turns.
  const labels = [...byLabel.values()].filter((turns) => new Set(turns.map(({ text }) => text)).size > 1);
  return new Set(labels.length > 1 ? labels.flat() : []);
}

/** A few words from a capital to a colon, with a blank behind it; before marks it is a headline that quotes. Or one short word and a stop: `P. ¿Cuándo?` */
const LABEL = /^(?:(\p{Lu}[^:,;!?«»“”"]{0,40}?)\s?:\s+(?![\s«“„"])|(\p{Lu}\p{L}{0,9})\.(?:\s?[-–—])?\s)/u;
