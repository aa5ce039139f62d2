/** The words of class names and ids, one by one and in twos and threes as they stand in a name: `article__relatedLinks` gives `article`, `related`, `links`, `related links` … A name such as `has-sidebar` or `no-caption` tells of something else. */
export function classWords(names: string): readonly string[] {
  return names
    .slice(0, longestNames)
    .split(/\s+/u)
    .flatMap((name) => {
      const words = name
        .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
      if (OF_OTHERS.has(words[0] ?? '')) return [];
      return words.flatMap((word, index) => [
        word,
        ...[2, 3].flatMap((count) =>
          index + count <= words.length ? [words.slice(index, index + count).join(' ')] : [],
        ),
      ]);
    });
}

const OF_OTHERS: ReadonlySet<string> = new Set(['has', 'no', 'non', 'not', 'with', 'without']);
const longestNames = 400;
