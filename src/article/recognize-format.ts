import type { RawInput } from './input-format.ts';

/** Ids of the formats that are read, as `InputFormat.id`. */
export type FormatId = 'plain-text';

/** Which format an input is of: by its first bytes, then by what the server or the end of its name says. */
export function formatOf(_input: RawInput): FormatId {
  return 'plain-text';
}
