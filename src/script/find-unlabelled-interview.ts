import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Block } from '../model/article.ts';
import type { InterviewTurn } from './find-interview.ts';
import { trimSpan } from './find-quotations.ts';

const FEWEST_QUESTIONS = 3;
const MOST_QUESTION_LETTERS = 400;
const QUESTION = /\?[»”"\s]*$/u;
const MARKS = /[«»“”„"]/u;

/** Answers of an interview without labels: paragraphs that only ask, each with what is said to it by somebody who speaks of himself. */
export function findUnlabelledInterview(
  text: string,
  blocks: readonly Block[],
  rules: QuotationRules,
): readonly InterviewTurn[] {
  const asks = blocks.map((block) => isQuestion(text, block));
  const questions = [...asks.keys()].filter(
    (index) => asks[index] === true && blocks[index + 1]?.kind === 'paragraph' && asks[index + 1] === false,
  );
  if (questions.length < FEWEST_QUESTIONS || asks.filter(Boolean).length > 2 * questions.length) return [];
  const answers = questions.map((question, order) => {
    const next = questions[order + 1];
    // Where the last answer ends nothing tells: its first paragraph is sure.
    const end = next ?? question + 2;
    const parts: number[] = [];
    for (
      let index = question + 1;
      index < end && blocks[index]?.kind === 'paragraph' && asks[index] === false;
      index += 1
    )
      parts.push(index);
    return parts;
  });
  const spoken = answers.map((parts) => parts.some((index) => isSpoken(text, blocks[index], rules)));
  const addressed = questions.map((index) => isSpoken(text, blocks[index], rules));
  const clear = answers.filter((_, order) => spoken[order] === true || addressed[order] === true);
  if (!spoken.includes(true) || 2 * clear.length < answers.length) return [];
  const first = blocks[questions[0] ?? 0]?.span.start ?? 0;
  return answers.map((parts) => ({
    label: null,
    name: '',
    asks: false,
    firstLabel: first,
    parts: parts.flatMap((index) => {
      const block = blocks[index];
      return block === undefined ? [] : [{ block: index, span: trimSpan(text, block.span) }];
    }),
  }));
}

/** A short paragraph without marks that ends with a question; it may begin with what leads to it. */
function isQuestion(text: string, { kind, span }: Block): boolean {
  const words = text.slice(span.start, span.end);
  return (
    (kind === 'paragraph' || kind === 'heading') &&
    words.length < MOST_QUESTION_LETTERS &&
    QUESTION.test(words) &&
    !MARKS.test(words)
  );
}

function isSpoken(text: string, block: Block | undefined, rules: QuotationRules): boolean {
  if (block === undefined) return false;
  return text
    .slice(block.span.start, block.span.end)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/(?<=')|[^\p{L}']+/u)
    .some(
      (word) =>
        rules.speakingWords.has(word) ||
        rules.speakingEndings?.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) === true,
    );
}
