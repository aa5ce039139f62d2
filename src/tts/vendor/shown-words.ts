import { printable } from '../../errors/printable.ts';
import type { Refusal } from './refusal.ts';

const LONGEST = 200;

/** What a vendor says of its refusal, in a line for a person, with nothing in it that was sent or must stay secret; empty when it says nothing. */
export function shownWords({ value }: Pick<Refusal, 'value'>, secrets: readonly string[]): string {
  let words = messageIn(value) ?? '';
  for (const secret of secrets) words = words.replaceAll(secret, '…');
  const line = printable(words.replace(/\s+/g, ' ').trim());
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Where vendors put it: `error.message`, `message`, `error`, `detail`, `detail.message`, or the first of a list of those. */
function messageIn(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return depth > 0 ? value : undefined;
  if (typeof value !== 'object' || value === null || depth > 3) return undefined;
  if (Array.isArray(value)) return messageIn(value[0], depth + 1);
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of ['message', 'error', 'detail', 'msg']) {
    const found = messageIn(fields[name], depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
