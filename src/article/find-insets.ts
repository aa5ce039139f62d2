import type { OmissionReason } from '../model/article.ts';
import type { LineFacts } from './line-facts.ts';

/** A heading of a box of links, and the lines below it up to the next paragraph. */
export function boxLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  let inBox = false;
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact === undefined) break;
    if (fact.ending === 'box') inBox = true;
    else if (fact.prose && !fact.line.bulleted) inBox = false;
    else if (inBox && isLastShort(facts, index) && facts[index - 1]?.ending !== 'box') inBox = false;
    if (inBox) found.add(index);
  }
  return found;
}

/** A line of its own that paragraphs follow is their heading, not the last link of the box above. */
function isLastShort(facts: readonly LineFacts[], index: number): boolean {
  const [fact, next, before] = [facts[index], facts[index + 1], facts[index - 1]];
  return (
    fact !== undefined &&
    next?.prose === true &&
    fact.line.group !== before?.line.group &&
    fact.line.group !== next.line.group &&
    fact.line.words <= 8 &&
    !fact.line.bulleted &&
    before !== undefined &&
    (before.line.bulleted || before.groupSize > 1)
  );
}

/** Counters such as `2 / 9` with what stands between them. */
export function galleryLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const counters = facts
    .slice(0, end)
    .flatMap(({ reason, line }, index) =>
      index >= from && reason === 'gallery' && line.key.startsWith('#') ? [index] : [],
    );
  return new Set(
    counters.flatMap((counter, at) => {
      const next = counters[at + 1] ?? counter;
      return next - counter > 4 ? [] : Array.from({ length: next - counter }, (_, step) => counter + step);
    }),
  );
}

/** The signature of a post, and the words of the post above it. */
export function embedLines(facts: readonly LineFacts[], from: number, end: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = from; index < end; index++) {
    const fact = facts[index];
    if (fact?.reason !== 'embed') continue;
    found.add(index);
    for (let above = index - 1; above >= from && above >= index - 4; above--) {
      const other = facts[above];
      if (
        other === undefined ||
        !(other.line.group === fact.line.group || (other.line.mark !== '' && fact.line.mark !== ''))
      )
        break;
      found.add(above);
    }
    const post = facts[index - 1];
    if (post !== undefined && index > from && /https?:\/\/t\.co\/|[@#]\p{L}/u.test(post.line.text))
      found.add(index - 1);
  }
  return found;
}

/** What stands between two notices of one kind without a blank line: the words of the form that they belong to. */
export function enclosedLines(
  facts: readonly LineFacts[],
  from: number,
  end: number,
): ReadonlyMap<number, OmissionReason> {
  const found = new Map<number, OmissionReason>();
  let last = -1;
  for (let index = from; index < end; index++) {
    const [before, fact] = [facts[last], facts[index]];
    if (fact === undefined || (fact.reason !== 'subscription' && fact.reason !== 'consent')) continue;
    if (before?.reason === fact.reason && before.line.group === fact.line.group && index - last <= 4) {
      for (let between = last + 1; between < index; between++) found.set(between, fact.reason);
    }
    last = index;
  }
  return found;
}
