import { primaryTag } from './canonical-tag.ts';
import { loadStatisticalDetector } from './detect-language.ts';
import { functionWords } from './shared/function-words.ts';

/** A stretch of an article, and the language (BCP 47) the article is in. */
export interface Passage {
  readonly text: string;
  readonly language: string;
}

/**
 * A detector of passages that are clearly in another language than their article: it gives that language, or null. The frequent words have
 * to say so, and the statistical detector, which is loaded only where they do, has to agree. What stands between quotation marks is left
 * aside: a title in another language makes no sentence foreign.
 */
export async function loadPassageDetector(passages: readonly Passage[]): Promise<(passage: Passage) => string | null> {
  if (!passages.some((passage) => foreignByWords(passage).length > 0)) return () => null;
  const detect = await loadStatisticalDetector();
  return (passage) => {
    const candidates = foreignByWords(passage);
    const found = candidates.length > 0 ? detect(withoutQuotations(passage.text)) : null;
    return found !== null && candidates.includes(found) ? found : null;
  };
}

/** A shorter text is in the language of those around it, whatever it looks like. */
export function isLongPassage(text: string): boolean {
  return wordsOf(text).length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 8;
/** Of the frequent words of one language that the other does not have. */
const LEAST_COUNT = 2;
const LEAST_SHARE = 0.1;
const CLEAR_LEAD = 6;

/** The languages that a passage could be in by its frequent words, none where it is short or could be in its article's language. */
function foreignByWords({ text, language }: Passage): readonly string[] {
  const own = functionWords.get(primaryTag(language));
  const words = wordsOf(withoutQuotations(text));
  if (!own || words.length < FEWEST_WORDS) return [];
  const outside = wordsOutsideNames(words);
  const lower = words.map((word) => word.toLowerCase());
  return [...functionWords].flatMap(([tag, other]) => {
    const foreign = outside.filter((word) => other.has(word) && !own.has(word)).length;
    const domestic = lower.filter((word) => own.has(word) && !other.has(word)).length;
    const isClear = foreign >= LEAST_COUNT && foreign >= LEAST_SHARE * words.length && foreign >= CLEAR_LEAD * domestic;
    return isClear ? [tag] : [];
  });
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** The words without capitals, but for frequent ones between two words with capitals: those are part of a name or title (the Return of the King). */
function wordsOutsideNames(words: readonly string[]): readonly string[] {
  const outside: string[] = [];
  let run: string[] = [];
  let afterCapital = false;
  for (const word of words) {
    if (!/^\p{Lu}/u.test(word)) {
      run.push(word);
      continue;
    }
    if (!afterCapital || !run.every(isFrequent)) outside.push(...run);
    run = [];
    afterCapital = true;
  }
  return [...outside, ...run];
}

function isFrequent(word: string): boolean {
  return [...functionWords.values()].some((words) => words.has(word));
}

function withoutQuotations(text: string): string {
  return text.replace(/[«“„"][^«»“”„"]{0,2000}[»”“"]/gu, ' … ');
}
