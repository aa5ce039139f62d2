/** The words of class names and ids, one by one and in twos and threes as they stand in a name: `article__relatedLinks` gives `article`, `related`, `links`, `related links` … What stands behind `with` or `no` is not there or beside it. */
export function classWords(names: string): readonly string[] {
  return names
    .slice(0, longestNames)
    .split(/\s+/u)
    .flatMap((name) => {
      const all = name
        .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
      const end = all.findIndex((word) => OF_OTHERS.has(word));
      const words = end < 0 ? all : all.slice(0, end);
      return words.flatMap((_, index) =>
        [1, 2, 3].flatMap((count) =>
          index + count <= words.length ? [words.slice(index, index + count).join(' ')] : [],
        ),
      );
    });
}

const OF_OTHERS: ReadonlySet<string> = new Set(['has', 'no', 'non', 'not', 'with', 'without']);
const longestNames = 400;
