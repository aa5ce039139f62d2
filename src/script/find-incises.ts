import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import type { Span } from '../model/span.ts';
import { isDash, type Grammar } from './article-reading.ts';
import { trimSpan, type Quotation, type QuotationPart } from './find-quotations.ts';
import { readReportingClause } from './find-subject.ts';
import { readUnlistedClause } from './find-unlisted-clause.ts';
import { tokenize, type Token } from './tokenize.ts';

const MOST_BEHIND_CLAUSE = 10;
const MOST_BETWEEN_DASHES = 40;
const MOST_OF_APPOSITION = 16;

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

/** Clauses with a verb of saying: with their subject between two commas or behind the last one, with or without it between dashes. */
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
    if (opensIncise(text, before, token)) {
      const incise = betweenDashes(text, grammar, index, isDialogue);
      if (incise !== null) {
        found.push(incise.span);
        index = incise.end - 1;
      }
      continue;
    }
    if (before.kind !== 'comma' && !(before.kind === 'stop' && (isDialogue || !token.capital) && before.text !== '.'))
      continue;
    const clause =
      readReportingClause(grammar, index, tokens.length) ??
      (isDialogue && !token.capital && rules.finiteEndings !== undefined
        ? readUnlistedClause(grammar, index, tokens.length)
        : null);
    if (clause === null || clause.subject === null || rules.speakingWords.has(token.lower)) continue;
    if (!isDialogue && clause.subject.first === index && !token.inverted) continue;
    if (!isDialogue && clause.subject.pronoun !== null && tokens[clause.subject.first]?.inverted !== true) continue;
    let end = clause.end;
    while (end < tokens.length && end < clause.end + MOST_BEHIND_CLAUSE && tokens[end]?.kind === 'word') end += 1;
    if (!isDialogue) end = behindApposition(grammar, end);
    const close = tokens[end];
    if (close !== undefined && close.kind !== 'comma' && close.kind !== 'stop') continue;
    found.push({ start: token.start, end: close?.end ?? tokens[end - 1]?.end ?? token.end });
    index = end;
  }
  return found;
}

/** The end of what a post or trade without an article says of the subject, if it begins behind a comma there: `dit Paul Kervella, maire de Lormaye.` */
function behindApposition({ tokens, words }: Grammar, comma: number): number {
  if (tokens[comma]?.kind !== 'comma' || !words.roles.has(tokens[comma + 1]?.lower ?? '')) return comma;
  let end = comma + 1;
  while (end < comma + MOST_OF_APPOSITION && tokens[end]?.kind === 'word') end += 1;
  return ['comma', 'stop'].includes(tokens[end]?.kind ?? 'stop') ? end : comma;
}

/** A dash with a blank before and a word glued behind: —dijo ella—. */
function opensIncise(text: string, dash: Token, word: Token): boolean {
  return isDash(dash) && dash.end === word.start && /\s/u.test(text[dash.start - 1] ?? '');
}

/**
 * What stands between two dashes where it is a clause of saying; without a second dash the line of dialogue ends with it. In a dialogue words
 * with a capital behind a full stop are the narrator's as well.
 */
function betweenDashes(
  text: string,
  grammar: Grammar,
  first: number,
  isDialogue: boolean,
): { readonly span: Span; readonly end: number } | null {
  const { tokens, rules } = grammar;
  let end = first;
  while (end < tokens.length && end < first + MOST_BETWEEN_DASHES && !closesIncise(text, tokens[end])) end += 1;
  const isClosed = closesIncise(text, tokens[end]);
  if (!isClosed && (!isDialogue || end < tokens.length)) return null;
  const clause = readReportingClause(grammar, first, end) ?? readUnlistedClause(grammar, first, end);
  const isSaying = clause !== null && !rules.speakingWords.has(tokens[first]?.lower ?? '');
  const isAction = isDialogue && (!isClosed || (tokens[first]?.capital === true && tokens[first - 2]?.kind === 'stop'));
  if (!isSaying && !isAction) return null;
  let behind = isClosed ? end + 1 : end;
  if (isClosed && ['stop', 'comma', 'colon', 'semicolon'].includes(tokens[behind]?.kind ?? '')) behind += 1;
  return {
    span: { start: tokens[first - 1]?.start ?? 0, end: tokens[behind - 1]?.end ?? 0 },
    end: behind,
  };
}

/** A dash glued to the word or mark before it. */
function closesIncise(text: string, token: Token | undefined): boolean {
  return isDash(token) && token !== undefined && /\S/u.test(text[token.start - 1] ?? ' ');
}
