/** What a source is, when it is of a kind that is known and not read: by the end of its name (`.pdf`) or by its first characters. */
export function unreadKind(extension: string, start: string): string | undefined {
  return BY_EXTENSION[extension] ?? BY_START.find(([pattern]) => pattern.test(start))?.[1];
}

const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.pdf': 'a PDF',
  '.docx': 'a Word file',
  '.doc': 'a Word file',
  '.rtf': 'a rich text file',
  '.odt': 'an OpenDocument file',
  '.epub': 'an e-book',
};

const BY_START: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'a rich text file'],
  [/^PK\u0003\u0004/, 'an archive (a Word file, an e-book, a ZIP file)'],
];
