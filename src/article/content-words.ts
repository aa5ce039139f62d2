/** The words that carry meaning, cut to their first six letters so that forms of one word are the same. */
export function contentWords(text: string, functionWords: ReadonlySet<string>): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 2 && !functionWords.has(word)).map((word) => word.slice(0, 6));
}

/** Whether a text speaks of what `known` are the words of: a quarter of its words of meaning are among them, and two at least. */
export function speaksOf(text: string, known: ReadonlySet<string>, functionWords: ReadonlySet<string>): boolean {
  const words = [...new Set(contentWords(text, functionWords))].filter((word) => /\p{L}/u.test(word));
  const shared = words.filter((word) => known.has(word)).length;
  return shared >= fewestShared && shared >= words.length / 4;
}

const fewestShared = 2;
