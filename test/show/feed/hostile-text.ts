import fc from 'fast-check';

/** Texts of any units of UTF-16, of what XML and HTML are made of, and of what readers see as one character. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)), maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      ...['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '?>', '&amp;', '&#0;', '</title>', '<b>', '\\'],
      ...['\u0000', '\u001b[31m', '\u007f', '\u0085', '\r\n', '\r', '\n', '\t', ' ', '\u00a0', '\ufeff', '\ufffe'],
      ...['\ud83d', '\udc1f', '🐟', '👩‍👩‍👧', '🇫🇷', 'é', 'e\u0301', '\u202e', '\u2066', 'שלום', 'عالم', 'a', 'mot '],
    ),
    maxLength: 60,
  }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
