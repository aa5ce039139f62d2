/** A kind of file that is known and not read, and how its text comes to be read. */
export interface UnreadKind {
  readonly name: string;
  readonly hint: string;
}

/** What a file is, when the end of its name (`.pdf`) says that it is not read. */
export function unreadByName(extension: string): UnreadKind | undefined {
  return BY_EXTENSION[extension];
}

/** What a source is, when its first bytes say that it is not read, whatever its name. */
export function unreadByContent(bytes: Buffer): UnreadKind | undefined {
  const start = bytes.subarray(0, 500).toString('latin1');
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,100}%PDF-/.test(start)) return PDF;
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,100}\{\\rtf/.test(start)) return RICH_TEXT;
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return WORD;
  return start.startsWith('PK\u0003\u0004') ? inArchive(bytes, start) : undefined;
}

const AS_TEXT = 'open it and save it as plain text (.txt) or as a web page (.html), and name that';
const PDF: UnreadKind = {
  name: 'a PDF',
  hint: 'open it, copy the text of the article into a .txt file and name that; or name the link of its page',
};
const WORD: UnreadKind = { name: 'a Word file', hint: AS_TEXT };
const RICH_TEXT: UnreadKind = { name: 'a rich text file', hint: AS_TEXT };
const OPEN_DOCUMENT: UnreadKind = { name: 'an OpenDocument file', hint: AS_TEXT };
const OFFICE: UnreadKind = { name: 'an office file', hint: AS_TEXT };
const BOOK: UnreadKind = {
  name: 'an e-book (EPUB)',
  hint: 'open it in a reader, copy the chapter’s text into a .txt file, and name that',
};
const WEB_ARCHIVE: UnreadKind = {
  name: 'a web archive',
  hint: 'open it in a browser and save it as “web page, HTML only”, and name that',
};
const ARCHIVE: UnreadKind = { name: 'an archive (ZIP)', hint: 'unpack it and name the file in it' };

const BY_EXTENSION: Readonly<Record<string, UnreadKind>> = {
  '.pdf': PDF,
  '.docx': WORD,
  '.docm': WORD,
  '.doc': WORD,
  '.rtf': RICH_TEXT,
  '.odt': OPEN_DOCUMENT,
  '.epub': BOOK,
  '.mht': WEB_ARCHIVE,
  '.mhtml': WEB_ARCHIVE,
  '.webarchive': WEB_ARCHIVE,
  '.zip': ARCHIVE,
};

/** E-books and OpenDocument files begin with their type (OCF 3.3, ODF 1.3 part 2); those of Office are known by the names of their parts. */
function inArchive(bytes: Buffer, start: string): UnreadKind {
  if (start.includes('mimetypeapplication/epub+zip')) return BOOK;
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument')) return OPEN_DOCUMENT;
  if (bytes.includes('word/document.xml')) return WORD;
  return bytes.includes('[Content_Types].xml') ? OFFICE : ARCHIVE;
}
