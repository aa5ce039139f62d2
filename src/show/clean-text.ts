/** One line of well-formed text: control characters and line ends become blanks, lone surrogates the replacement character. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/\s+/g, (blanks) => (/^[\u00a0\u202f]$/.test(blanks) ? blanks : ' '))
    .trim();
}

/** At most `limit` characters, cut at a blank where there is one, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1).toWellFormed().replace(/\ufffd$/, '');
  const blank = head.lastIndexOf(' ');
  return `${(blank > limit / 2 ? head.slice(0, blank) : head).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
