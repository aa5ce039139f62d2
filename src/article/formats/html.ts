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
  const document = readHtmlDocument(markup, { name, url, sha256 });
  return { ...document, warnings: [...warnings, ...document.warnings] };
}

/** The same for markup that is decoded, as in an item of a feed. */
export function readHtmlDocument(
  markup: string,
  place: Pick<SourceDocument, 'name' | 'url' | 'sha256'>,
): SourceDocument {
  const { hasLogin, ...page } = readPage(markup, place.url);
  return { ...place, ...page, asksForPassword: hasLogin };
}
