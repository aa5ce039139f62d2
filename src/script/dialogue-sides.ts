import type { ArticleReading } from './article-reading.ts';
import { opensReply } from './find-dialogue.ts';
import type { Quotation } from './find-quotations.ts';
import { mentionsIn } from './mentions.ts';
import type { Person } from './people-table.ts';
import type { Speech } from './quotation-context.ts';

const MOST_LINES = 60;

/** The two people whom the paragraph before a dialogue names; nobody where it names fewer or more. `block` is any line of the dialogue. */
export function dialogueSides(block: number, reading: ArticleReading): readonly Person[] {
  const { blocks, text, mentions } = reading;
  let before = block - 1;
  while (before > block - MOST_LINES && opensReply(text, blocks[before])) before -= 1;
  const people = new Set(
    mentionsIn(before, mentions)
      .map((mention) => mention.person)
      .filter((person) => person.isPerson && !person.plural),
  );
  return people.size === 2 ? [...people] : [];
}

/** Gives lines that nothing else gives a speaker to the other side of the dialogue: each new line is the other one's. */
export function completeDialogues(
  speeches: readonly Speech[],
  quotations: readonly Quotation[],
  reading: ArticleReading,
): readonly Speech[] {
  const completed = [...speeches];
  const order = [...completed.keys()];
  for (const index of [...order.toReversed(), ...order]) {
    const quotation = quotations[index];
    if (quotation?.kind !== 'dialogue' || completed[index]?.speaker !== 'unknown') continue;
    const block = quotation.parts[0]?.block ?? 0;
    const sides = dialogueSides(block, reading);
    const other = [index + 1, index - 1]
      .filter((near) => isNextLine(block, quotations[near]))
      .map((near) => otherThan(completed[near]?.speaker, sides))
      .find((person) => person !== undefined);
    if (other !== undefined)
      completed[index] = { speaker: other, attribution: { basis: 'dialogue', evidence: null, confidence: 0.6 } };
  }
  return completed;
}

function isNextLine(block: number, near: Quotation | undefined): boolean {
  return near?.kind === 'dialogue' && Math.abs((near.parts[0]?.block ?? -1) - block) === 1;
}

function otherThan(speaker: Speech['speaker'] | undefined, sides: readonly Person[]): Person | undefined {
  return sides.some((side) => side === speaker) ? sides.find((side) => side !== speaker) : undefined;
}
