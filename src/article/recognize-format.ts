import type { RawInput } from './input-format.ts';

/** Ids of the formats that are read, as `InputFormat.id`. */
export type FormatId = 'html' | 'plain-text';

/** Which format an input is of: by its first bytes, then by what the server or the end of its name says. */
export function formatOf({ name, bytes, contentType = '' }: RawInput): FormatId {
  const start = startOf(bytes);
  if (HTML_START.test(start)) return 'html';
  return /\b(?:text\/html|application\/xhtml\+xml)\b/iu.test(contentType) || /\.x?html?$/iu.test(name)
    ? 'html'
    : 'plain-text';
}

/** The first characters, read so that every encoding shows its ASCII. */
function startOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replaceAll('\0', '');
}

/** A document type or a first element of a page, behind blanks, comments, or a declaration of XML. */
const HTML_START =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
