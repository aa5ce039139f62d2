import { isProse, type TextLine } from './text-line.ts';

/** Lines that say again what stands elsewhere: pull quotes, teasers, and paragraphs pasted twice. Only `lines` of the article are given. */
export function findRepeats(lines: readonly TextLine[]): ReadonlyMap<TextLine, 'pull-quote' | 'duplicate'> {
  return new Map([...duplicates(lines), ...pullQuotes(lines)]);
}

/** A long line that stands again close by, or again beside a neighbour that does so too: a refrain far away is left alone. */
function duplicates(lines: readonly TextLine[]): readonly (readonly [TextLine, 'duplicate'])[] {
  const seen = new Map<string, number>();
  const distance = lines.map((line, index) => {
    const key = line.text.toLowerCase();
    const first = seen.get(key);
    seen.set(key, index);
    return first === undefined || line.words < fewestWords ? 0 : index - first;
  });
  return lines.flatMap((line, index) => {
    const gap = distance[index] ?? 0;
    const accompanied = gap === distance[index - 1] || gap === distance[index + 1];
    return gap > 0 && (gap <= 3 || accompanied) ? [[line, 'duplicate'] as const] : [];
  });
}

/** A line without a final stop, in marks, or set apart by a sign, most of whose word triples stand in one paragraph. */
function pullQuotes(lines: readonly TextLine[]): readonly (readonly [TextLine, 'pull-quote'])[] {
  const triples = new Map(lines.filter(isSetApart).map((line) => [line, triplesOf(line)]));
  const wanted = new Map<string, TextLine[]>();
  for (const [line, keys] of triples)
    for (const key of keys) wanted.set(key, [...(wanted.get(key) ?? []).slice(0, 7), line]);
  if (wanted.size === 0) return [];
  const found = new Map<TextLine, TextLine>();
  for (const paragraph of lines.filter((line) => isProse(line) && line.words >= fewestWords)) {
    const counts = new Map<TextLine, number>();
    for (const key of new Set(triplesOf(paragraph))) {
      for (const line of wanted.get(key) ?? [])
        if (line.words < paragraph.words) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    for (const [line, count] of counts)
      if (count >= mostlySame * (triples.get(line)?.length ?? 1)) {
        const first = found.get(line);
        if (first === undefined || paragraph.index < first.index) found.set(line, paragraph);
      }
  }
  return [...found].flatMap(([line, paragraph]) =>
    isHeadingOf(line, paragraph, lines[line.index - (lines[0]?.index ?? 0) + 1]) ? [] : [[line, 'pull-quote'] as const],
  );
}

/** A short line above paragraphs that say its words again, and none before it: their heading. */
function isHeadingOf(line: TextLine, paragraph: TextLine, next: TextLine | undefined): boolean {
  const distance = paragraph.index - line.index;
  if (line.mark !== '' || line.ends || next?.index !== line.index + 1 || !isProse(next)) return false;
  return (distance === 1 && line.words <= longestHeading) || (distance > 0 && distance <= 4 && line.words <= 8);
}

function isSetApart(line: TextLine): boolean {
  if (line.words < 5 || line.words > 60) return false;
  // `Quote: …` and the sentence again.
  if (/^\p{Lu}\p{Ll}+: \p{Lu}/u.test(line.text)) return true;
  return line.mark.startsWith('>') || !line.ends || /^[«“"„»‘].*[»”"“«’][.!?]?$/u.test(line.text);
}

function triplesOf(line: TextLine): readonly string[] {
  const words = line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

const fewestWords = 8;
const longestHeading = 10;
const mostlySame = 0.7;
