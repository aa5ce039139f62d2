import { functionWords } from './shared/function-words.ts';

/** The language whose frequent words a text has by far the most of; null when there is too little text or two languages come close. */
export function detectLanguage(text: string): string | null {
  const words =
    sampleOf(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = [...functionWords.keys()].map((tag) => ({ tag, share: 0 }));
  const byTag = new Map(scores.map((score) => [score.tag, score]));
  for (const word of words) {
    const tags = tagsOf.get(word) ?? [];
    // A word of one language says more than one that several share.
    for (const tag of tags) (byTag.get(tag) ?? { share: 0 }).share += 1 / (tags.length * words.length);
  }
  const [first, second] = scores.toSorted((left, right) => right.share - left.share);
  if (first === undefined || second === undefined || words.length < fewestWords || first.share < leastShare)
    return null;
  return first.share >= clearLead * second.share ? first.tag : null;
}

/**
 * A detector for these texts. Frequent words tell the languages of most articles at once; only for a text where they are in doubt is the
 * statistical detector loaded, which takes as long as reading the article a hundred times.
 */
export async function loadLanguageDetector(texts: readonly string[]): Promise<(text: string) => string | null> {
  if (texts.every((text) => detectLanguage(text) !== null)) return detectLanguage;
  const detect = await loadStatisticalDetector();
  return (text) => detectLanguage(text) ?? detect(sampleOf(text));
}

/** The statistical detector alone: a language, or null where it is in doubt. Its smallest table tells each of 1,713 paragraphs of eight words and more. */
export async function loadStatisticalDetector(): Promise<(text: string) => string | null> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const found = eld.detect(text);
    return found.language !== '' && found.isReliable() ? found.language : null;
  };
}

const tagsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set([...functionWords.values()].flatMap((words) => [...words]))].map((word) => [
    word,
    [...functionWords].flatMap(([tag, words]) => (words.has(word) ? [tag] : [])),
  ]),
);
const fewestWords = 12;
const leastShare = 0.1;
const clearLead = 1.5;
const sampleLength = 20_000;

/** The long lines of a text, because menus may be in any language; all of it where no line is long. */
function sampleOf(text: string): string {
  const lines = text.slice(0, 10 * sampleLength).split(/[\r\n]+/u);
  const long = lines.filter((line) => line.length > 60).join('\n');
  return (long.length > 200 ? long : lines.join('\n')).slice(0, sampleLength);
}
