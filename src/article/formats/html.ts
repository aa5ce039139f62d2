import { decodeReferences } from '../../markup/character-references.ts';
import { decodeText } from '../decode-text.ts';
import type { InputFormat, RawInput, SourceDocument } from '../input-format.ts';

/** A saved or fetched page of the web. */
export const html: InputFormat = {
  id: 'html',
  read: (input) => [readHtml(input)],
};

function readHtml({ name, url, sha256, bytes }: RawInput): SourceDocument {
  const { text, warnings } = decodeText(bytes);
  return { ...readHtmlDocument(text, { name, url, sha256 }), warnings };
}

/** The text of a page, its blocks parted by blank lines. */
export function readHtmlDocument(
  markup: string,
  place: Pick<SourceDocument, 'name' | 'url' | 'sha256'>,
): SourceDocument {
  const body = markup.replace(/<(script|style|title)\b[^<>]*>[^<]*<\/\1>|<!--[^]*?(?:-->|$)/giu, ' ');
  const text = body
    .split(/<\/?(?:p|h[1-6]|div|article|section|li|[uo]l|blockquote|figure|figcaption|html|head|body|br)\b[^<>]*>/iu)
    .map((part) =>
      decodeReferences(part.replace(/<[^<>]*>/gu, ''))
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('\n\n');
  return { ...place, text, metadata: [], warnings: [] };
}
