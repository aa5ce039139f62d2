import { wordSet } from './word-set.ts';

/** Words in the names of papers, agencies and stations, by themselves or with those of a language. */
export function organisationWordsOf(words: string): ReadonlySet<string> {
  return wordSet(INTERNATIONAL, words);
}

const INTERNATIONAL =
  'news press presse post times media radio tv reuters associated guardian monde herald tribune gazette chronicle studio magazine journal';
