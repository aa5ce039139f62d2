import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Block } from '../model/article.ts';
import { cutIncises } from './find-incises.ts';
import { trimSpan, type Quotation } from './find-quotations.ts';

/** A dash and a blank, or a dash glued to the first word. */
const DASH = /^(?:[—–-]\s+(?=\S)|[—–](?=[¿¡«“"…\p{Lu}]))/u;

const DASHES = /[—–-]/u;

/** Lines of dialogue: paragraphs in a row that begin with a dash, at least one of them with a reporting clause or a question between I and you; one line will do where dashes set its clause off. */
export function findDialogue(
  text: string,
  blocks: readonly Block[],
  rules: QuotationRules,
  words: PeopleWords,
): readonly Quotation[] {
  const found: Quotation[][] = [];
  let run: Quotation[] = [];
  const endRun = (): void => {
    const clear = run.some((line) => line.incises.length > 0 || isAddressed(line, text, rules));
    if (
      (run.length > 1 && clear) ||
      run.some((line) => line.incises.some(({ start }) => DASHES.test(text[start] ?? '')))
    )
      found.push(run);
    run = [];
  };
  blocks.forEach((block, index) => {
    const dash = replyDash(text, block);
    if (dash === null) {
      endRun();
      return;
    }
    const start = block.span.start + dash[0].length;
    const span = trimSpan(text, { start, end: block.span.end });
    if (!/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return;
    const line: Quotation = {
      kind: 'dialogue',
      parts: [{ block: index, span }],
      marks: [{ start: block.span.start, end: block.span.start + 1 }],
      closed: true,
      incises: [],
    };
    run.push(cutIncises(line, text, rules, words));
  });
  endRun();
  return found.flat();
}

/** Whether a paragraph begins as a line of dialogue does. */
export function opensReply(text: string, block: Block | undefined): boolean {
  return block !== undefined && replyDash(text, block) !== null;
}

function replyDash(text: string, { kind, span }: Block): RegExpExecArray | null {
  return kind === 'paragraph' || kind === 'lead'
    ? DASH.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))
    : null;
}

/** A question with I or you in it. */
function isAddressed(line: Quotation, text: string, rules: QuotationRules): boolean {
  const words = line.parts.map((part) => text.slice(part.span.start, part.span.end)).join(' ');
  return (
    words.includes('?') &&
    words
      .toLowerCase()
      .split(/[^\p{L}’']+/u)
      .some((word) => rules.speakingWords.has(word))
  );
}
