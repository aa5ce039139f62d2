/** The text on one line, without characters that no file format can hold (control characters, halves of a surrogate pair). */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
