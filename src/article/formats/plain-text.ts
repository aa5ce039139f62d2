import { decodeText } from '../decode-text.ts';
import type { InputFormat, RawInput, SourceDocument } from '../input-format.ts';

/** Pasted or saved text without markup: what every other format is not. */
export const plainText: InputFormat = {
  id: 'plain-text',
  read: (input) => [readPlainText(input)],
};

/** The text as it is. */
export function readPlainText({ name, url, sha256, bytes }: RawInput): SourceDocument {
  const { text, warnings } = decodeText(bytes);
  return { name, url, sha256, text, metadata: [], warnings };
}
