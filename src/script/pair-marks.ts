import type { MarkPair } from '../languages/quotation-rules.ts';
import { isSingle, type Mark } from './scan-marks.ts';

/** What the marks of one paragraph are when it is read alone. */
export interface PairedMarks {
  /** Outermost pairs, in order. */
  readonly pairs: readonly MarkedRange[];
  /** The mark of a quotation that is still open at the end. */
  readonly unclosed: Mark | null;
  /** Marks that close what was not opened here. */
  readonly orphans: readonly Mark[];
  /** Marks that opened and were given up. */
  readonly stray: readonly Mark[];
}

export interface MarkedRange {
  readonly open: Mark;
  readonly close: Mark;
}

/** Pairs the marks of a paragraph: the language's pairs, nesting, and repair of what is broken. */
export function pairMarks(marks: readonly Mark[], pairs: readonly MarkPair[]): PairedMarks {
  const closersOf = closingMarks(pairs);
  const laterSame = countLater(marks);
  const stack: Mark[] = [];
  const openCounts = new Map<string, number>();
  const found: MarkedRange[] = [];
  const orphans: Mark[] = [];
  const push = (mark: Mark): void => {
    stack.push(mark);
    for (const close of closersOf.get(mark.character) ?? []) openCounts.set(close, (openCounts.get(close) ?? 0) + 1);
  };
  const pop = (): Mark | undefined => {
    const mark = stack.pop();
    if (mark !== undefined) {
      for (const close of closersOf.get(mark.character) ?? []) openCounts.set(close, (openCounts.get(close) ?? 1) - 1);
    }
    return mark;
  };
  marks.forEach((mark, index) => {
    const isOpen = (openCounts.get(mark.character) ?? 0) > 0;
    if (isOpen && mark.closes && !opensInside(mark, marks, index, laterSame)) {
      let open = pop();
      while (open !== undefined && !(closersOf.get(open.character)?.has(mark.character) ?? false)) open = pop();
      if (open !== undefined) found.push({ open, close: mark });
    } else if (mark.opens) {
      push(mark);
    } else {
      orphans.push(mark);
    }
  });
  return repair(found, stack, orphans);
}

/** A mark that could open or close opens a nested quotation only where the next two of its kind close. */
function opensInside(mark: Mark, marks: readonly Mark[], index: number, later: readonly number[]): boolean {
  if (!mark.opens || (later[index] ?? 0) % 2 !== 0) return false;
  const next = marks[index + 1];
  const second = marks[index + 2];
  return [next, second].every((other) => other?.character === mark.character && other.closes && !other.opens);
}

function countLater(marks: readonly Mark[]): readonly number[] {
  const counts = new Map<string, number>();
  const later = marks.map(() => 0);
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const character = marks[index]?.character ?? '';
    const count = counts.get(character) ?? 0;
    later[index] = count;
    counts.set(character, count + 1);
  }
  return later;
}

function closingMarks(pairs: readonly MarkPair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const closers = new Map<string, Set<string>>();
  for (const { open, close } of pairs) closers.set(open, (closers.get(open) ?? new Set()).add(close));
  return closers;
}

/** Single marks left open are apostrophes; of doubled ones the outermost is open, unless whole pairs stand inside it: then it is a slip. */
function repair(found: readonly MarkedRange[], stack: readonly Mark[], orphans: readonly Mark[]): PairedMarks {
  const open = stack.filter((mark) => !isSingle(mark.character));
  const first = open[0];
  const doubleOrphans = orphans.filter((mark) => !isSingle(mark.character));
  const orphan = doubleOrphans.find((mark) => mark.character === first?.character);
  if (first !== undefined && orphan !== undefined && orphan.at < first.at) {
    const turned: MarkedRange = { open: orphan, close: first };
    return {
      pairs: outermost([...found, turned]),
      unclosed: null,
      orphans: doubleOrphans.filter((mark) => mark !== orphan),
      stray: [],
    };
  }
  const holdsPair =
    first !== undefined && found.some((pair) => pair.open.at > first.at && pair.open.character === first.character);
  const unclosed = first === undefined || holdsPair ? null : first;
  const kept = unclosed === null ? found : found.filter((pair) => pair.close.at < unclosed.at);
  return { pairs: outermost(kept), unclosed, orphans: doubleOrphans, stray: holdsPair ? [first] : [] };
}

/** Pairs that lie in no other pair, in order. */
function outermost(pairs: readonly MarkedRange[]): readonly MarkedRange[] {
  const kept: MarkedRange[] = [];
  for (const pair of pairs.toSorted((one, other) => one.open.at - other.open.at)) {
    const last = kept.at(-1);
    if (last === undefined || pair.open.at > last.close.at) kept.push(pair);
  }
  return kept;
}
