/** The words that carry meaning, cut to their first six letters so that forms of one word are the same. */
export function contentWords(text: string, functionWords: ReadonlySet<string>): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !functionWords.has(word)).map((word) => word.slice(0, 6));
}
