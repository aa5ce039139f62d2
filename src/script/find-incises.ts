import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Span } from '../model/span.ts';
import type { Grammar } from './article-reading.ts';
import { trimSpan, type Quotation, type QuotationPart } from './find-quotations.ts';
import { readReportingClause } from './find-subject.ts';
import { tokenize } from './tokenize.ts';

const MOST_BEHIND_CLAUSE = 10;

/** Cuts the reporting clauses out of a quotation: they stand inside its marks (or its line of dialogue) but the narrator says them. */
export function cutIncises(quotation: Quotation, text: string, rules: QuotationRules, words: PeopleWords): Quotation {
  if (quotation.kind === 'label' || (quotation.kind === 'marks' && !rules.incisesInside)) return quotation;
  const incises: Span[] = [];
  const parts = quotation.parts.flatMap((part): readonly QuotationPart[] => {
    const found = findIncises(text, part.span, quotation.kind === 'dialogue', rules, words);
    for (const incise of found) incises.push(incise);
    const edges = [part.span.start, ...found.flatMap((incise) => [incise.start, incise.end]), part.span.end];
    const pieces: QuotationPart[] = [];
    for (let index = 0; index < edges.length; index += 2) {
      const span = trimSpan(text, { start: edges[index] ?? 0, end: edges[index + 1] ?? 0 });
      if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) pieces.push({ block: part.block, span });
    }
    return pieces;
  });
  return incises.length === 0 || parts.length === 0 ? quotation : { ...quotation, parts, incises };
}

/** Clauses with a verb of saying and its subject, between two commas or behind the last one. */
function findIncises(
  text: string,
  span: Span,
  isDialogue: boolean,
  rules: QuotationRules,
  words: PeopleWords,
): readonly Span[] {
  const tokens = tokenize(text, [{ kind: 'paragraph', span }], [], words);
  const grammar: Grammar = { tokens, rules, words };
  const found: Span[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const before = tokens[index - 1];
    const token = tokens[index];
    if (before === undefined || token === undefined || token.kind !== 'word') continue;
    if (before.kind !== 'comma' && !(before.kind === 'stop' && (isDialogue || !token.capital) && before.text !== '.'))
      continue;
    const clause = readReportingClause(grammar, index, tokens.length);
    if (clause === null || clause.subject === null || rules.speakingWords.has(token.lower)) continue;
    if (!isDialogue && clause.subject.first === index && !token.inverted) continue;
    if (!isDialogue && clause.subject.pronoun !== null && tokens[clause.subject.first]?.inverted !== true) continue;
    let end = clause.end;
    while (end < tokens.length && end < clause.end + MOST_BEHIND_CLAUSE && tokens[end]?.kind === 'word') end += 1;
    const close = tokens[end];
    if (close !== undefined && close.kind !== 'comma' && close.kind !== 'stop') continue;
    found.push({ start: token.start, end: close?.end ?? tokens[end - 1]?.end ?? token.end });
    index = end;
  }
  return found;
}
