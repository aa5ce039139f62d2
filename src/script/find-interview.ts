import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { trimSpan, type QuotationPart } from './find-quotations.ts';

/** One person's turn in an interview: the label and the paragraphs it stands for. */
export interface InterviewTurn {
  /** Null where a turn is told by its place only; its name is then empty. */
  readonly label: Span | null;
  readonly name: string;
  readonly asks: boolean;
  /** Where the interview begins. */
  readonly firstLabel: number;
  readonly parts: readonly QuotationPart[];
}

/** A capital, at most a few words, a colon; a stop only behind a short word such as a title. */
const LABEL = /^(\p{Lu}[^:,;!?«»“”"\n]{0,58}?)\s?:\s+(?=\S)/u;
const SHORT_LABEL = /^(\p{Lu}\p{L}{0,12})(?:\.\s?[-–—]?|\s?[-–—])\s*(?=[^\s.])/u;
const SENTENCE_STOP = /[^\s.]{5,}\./u;
const MOST_WORDS = 5;
const FEWEST_TURNS = 3;

/** The turns of an interview with labels: at least three, of at least two people of whom one comes back. */
export function findInterview(text: string, blocks: readonly Block[], rules: QuotationRules): readonly InterviewTurn[] {
  const labelled = withFullNames(blocks.flatMap((block, index) => readLabel(text, block, index, rules)));
  const counts = new Map<string, number>();
  for (const turn of labelled) counts.set(turn.key, (counts.get(turn.key) ?? 0) + 1);
  const returning = labelled.filter(
    (turn) => (counts.get(turn.key) ?? 0) > 1 || (counts.size === 2 && labelled.length === FEWEST_TURNS),
  );
  if (returning.length < FEWEST_TURNS || new Set(returning.map((turn) => turn.key)).size < 2) return [];
  const questions = new Map<string, number>();
  for (const turn of returning) if (turn.isQuestion) questions.set(turn.key, (questions.get(turn.key) ?? 0) + 1);
  return returning.map((turn, index) => {
    const next = returning[index + 1];
    const asks =
      rules.questionLabels.has(turn.key) ||
      (!rules.answerLabels.has(turn.key) && (questions.get(turn.key) ?? 0) * 2 >= (counts.get(turn.key) ?? 1));
    return {
      label: turn.label,
      name: turn.name,
      asks,
      firstLabel: returning[0]?.label.start ?? 0,
      parts: [...turn.parts, ...goingOn(text, blocks, turn.block, next?.block ?? 0, rules)],
    };
  });
}

interface LabelledBlock {
  readonly block: number;
  readonly label: Span;
  readonly name: string;
  /** What labels of one person have in common: the last word. */
  readonly key: string;
  readonly isQuestion: boolean;
  readonly parts: readonly QuotationPart[];
}

/** `P.` goes on with what `Pregunta.` began. */
function keyOf(label: string, { questionLabels, answerLabels }: QuotationRules): string {
  const [same = label] = [questionLabels, answerLabels]
    .filter((labels) => labels.has(label))
    .flatMap((labels) => [...labels]);
  return same;
}

/** `P.`, `R. -`, `Pregunta.`: a word that the language has for labels needs no colon. */
function knownLabel(beginning: string, rules: QuotationRules): RegExpExecArray | null {
  const match = SHORT_LABEL.exec(beginning);
  const label = match?.[1]?.toLowerCase() ?? '';
  return rules.questionLabels.has(label) || rules.answerLabels.has(label) ? match : null;
}

function readLabel(text: string, block: Block, index: number, rules: QuotationRules): readonly LabelledBlock[] {
  if (block.kind !== 'paragraph') return [];
  const { start, end } = block.span;
  const beginning = text.slice(start, Math.min(end, start + 80));
  const match = LABEL.exec(beginning) ?? knownLabel(beginning, rules);
  // What a bracket adds is how it is said: Roth (laughs).
  const name = match?.[1]?.replace(/\s*\([^()]*\)/gu, '').trim() ?? '';
  const words = name.split(/\s+/u);
  if (match === null || words.length > MOST_WORDS || SENTENCE_STOP.test(name)) return [];
  const span = trimSpan(text, { start: start + match[0].length, end });
  const label = trimSpan(text, { start, end: start + match[0].length });
  return [
    {
      block: index,
      label,
      name,
      key: keyOf((words.at(-1) ?? '').toLowerCase(), rules),
      isQuestion: /\?[»”“«"\s]*$/u.test(text.slice(Math.max(span.start, span.end - 8), span.end)),
      parts: [{ block: index, span }],
    },
  ];
}

/** Initials stand for the label whose words begin with them: O. M. for Odile Marzin. */
function withFullNames(labelled: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const byInitials = new Map<string, LabelledBlock>();
  for (const turn of labelled) {
    const words = turn.name.split(/[\s-]+/u);
    if (words.length > 1 && words.every((word) => word.length > 2))
      byInitials.set(words.map((word) => word[0] ?? '').join(''), turn);
  }
  return labelled.map((turn) => {
    const full = byInitials.get(turn.name.replace(/[\s.-]/gu, ''));
    return full === undefined ? turn : { ...turn, key: full.key, name: full.name };
  });
}

/** A verb of saying right behind closing marks: the narrator has the word again. */
function isNarrated(paragraph: string, rules: QuotationRules): boolean {
  return [...paragraph.matchAll(CLAUSE)].some(([, words = '']) =>
    words
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => rules.reportingVerbs.has(word)),
  );
}

const CLAUSE = /[»”"],?\s+((?:\p{L}+\s?){1,3})/gu;

/** Paragraphs without a label, up to the next one, go on with the turn. */
function goingOn(
  text: string,
  blocks: readonly Block[],
  from: number,
  to: number,
  rules: QuotationRules,
): readonly QuotationPart[] {
  const parts: QuotationPart[] = [];
  for (let index = from + 1; index < to; index += 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || isNarrated(text.slice(block.span.start, block.span.end), rules)) break;
    parts.push({ block: index, span: trimSpan(text, block.span) });
  }
  return parts;
}
