/** A text with the references decoded that pages use: numbers, the five of XML, accented letters, and signs of typography. Others stay as they are. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMES.get(name) ?? written;
    return characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
  });
}

/** A reference to a character, such as `&amp;` or `&#8217;`: linear on any text. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}));/gu;

/** What is no character becomes the sign for a damaged one; old pages number the signs of typography as windows-1252 does. */
function characterOf(code: number): string {
  const meant = code >= 0x80 && code <= 0x9f ? (WINDOWS_1252[code - 0x80] ?? 0xfffd) : code;
  const isCharacter =
    meant <= 0x10ffff &&
    (meant >= 0x20 || meant === 9 || meant === 10 || meant === 13) &&
    !(meant >= 0xd800 && meant <= 0xdfff);
  return String.fromCodePoint(isCharacter ? meant : 0xfffd);
}

const WINDOWS_1252: readonly number[] = [
  0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd,
  0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0xfffd, 0x017e, 0x0178,
];

const OF_XML: readonly (readonly [name: string, character: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
];

/** HTML 4, section 24.2: the names of U+00A0 to U+00FF in order. */
const LATIN_1 =
  `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para
 middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
 Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave
 aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde
 ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(/\s+/u);

/** HTML 4, section 24.4. */
const TYPOGRAPHY: readonly (readonly [name: string, character: string])[] = [
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
];

const NAMES: ReadonlyMap<string, string> = new Map([
  ...OF_XML,
  ...LATIN_1.map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const),
  ...TYPOGRAPHY,
]);
