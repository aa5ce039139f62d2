import type { QuotationRules } from '../languages/quotation-rules.ts';

/** What the words between the marks look like, whoever may have said them. */
export interface QuotationShape {
  readonly words: number;
  /** A finite verb or a word of the first or second person: more than a name or a term. */
  readonly hasClause: boolean;
  readonly beginsLikeSentence: boolean;
  readonly endsWithStop: boolean;
}

/** Measures the words between marks. */
export function shapeOf(text: string, rules: QuotationRules): QuotationShape {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+'?|'[\p{L}]+/gu) ?? [];
  return {
    words: words.length,
    hasClause: /[¿¡]/u.test(text) || words.some((word) => isSpeaking(word, rules) || isFinite(word, rules)),
    beginsLikeSentence: /^[^\p{L}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}[…]/u.test(text.slice(0, 40)),
    endsWithStop: /[.!?…][)\]]?$/u.test(text),
  };
}

/** Whether the words stand as an utterance of somebody even where nothing says whose. */
export function isUtterance(shape: QuotationShape): boolean {
  if (shape.words < 4) return false;
  return shape.beginsLikeSentence && (shape.endsWithStop || shape.hasClause);
}

function isFinite(word: string, rules: QuotationRules): boolean {
  return (
    rules.finiteVerbs.has(word) ||
    rules.reportingVerbs.has(word) ||
    rules.clauseEndings?.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) === true
  );
}

function isSpeaking(word: string, rules: QuotationRules): boolean {
  return (
    rules.speakingWords.has(word) ||
    (word.endsWith("'") && rules.speakingWords.has(word.slice(0, -1))) ||
    rules.speakingEndings?.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) === true
  );
}
