import { decodeHtml } from '../html/decode-html.ts';
import { readPage } from '../html/read-page.ts';
import type { InputFormat, RawInput, SourceDocument } from '../input-format.ts';

/** A saved or fetched page of the web. */
export const html: InputFormat = {
  id: 'html',
  read: (input) => [readHtml(input)],
};

/** The text of a page, with its blocks and what it says of itself. */
export function readHtml({ name, url, sha256, bytes, contentType }: RawInput): SourceDocument {
  const { text: markup, warnings } = decodeHtml(bytes, contentType);
  const { hasLogin, ...page } = readPage(markup, url);
  return { name, url, sha256, ...page, asksForPassword: hasLogin, warnings: [...warnings, ...page.warnings] };
}
