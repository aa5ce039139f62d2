import { decodeText } from '../decode-text.ts';
import type { InputFormat } from '../input-format.ts';

/** Pasted or saved text without markup: what every other format is not. */
export const plainText: InputFormat = {
  id: 'plain-text',
  recognizes: () => 0.1,
  read: (input) => {
    const { text, warnings } = decodeText(input.bytes);
    return { text, metadata: [], warnings };
  },
};
