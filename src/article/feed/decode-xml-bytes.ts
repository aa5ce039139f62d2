import { decodeText, type DecodedText } from '../decode-text.ts';

/** The text of XML bytes: by a byte order mark or as UTF-8 where it is that, else in the encoding that the server or the XML declaration names. */
export function decodeXmlBytes(bytes: Uint8Array, contentType = ''): DecodedText {
  const decoded = decodeText(bytes);
  if (decoded.warnings.length === 0) return decoded;
  const declaration = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(decoded.text)?.[1];
  const label = /\bcharset\s*=\s*"?([\w.:-]{1,40})/iu.exec(contentType)?.[1] ?? declaration;
  // What is not UTF-8 and says that it is, says nothing.
  if (label === undefined || /^utf-?8$/iu.test(label)) return decoded;
  // Browsers, and the standard for encodings, read Latin-1 as windows-1252.
  if (/^(?:iso-?8859-1|latin-?1|windows-1252|cp1252|us-ascii)$/iu.test(label))
    return { text: decoded.text, warnings: [] };
  try {
    return { text: new TextDecoder(label).decode(bytes), warnings: [] };
  } catch {
    return decoded;
  }
}
