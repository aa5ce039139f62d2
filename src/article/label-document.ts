import type { LineRules } from '../languages/line-rules.ts';
import type { SourceDocument } from './input-format.ts';
import { labelDraft } from './label-draft.ts';
import { factsOf, type LineFacts } from './line-facts.ts';
import { lineReader } from './line-reader.ts';
import type { LineLabel } from './line-label.ts';
import { labelLines } from './label-lines.ts';
import { labelMarkedLines } from './label-marked-lines.ts';
import { linesOfBlocks } from './lines-of-blocks.ts';
import { linesOfDraft } from './lines-of-draft.ts';
import { nearArticle } from './near-article.ts';
import { splitLines } from './split-lines.ts';

/** The lines of a document, those that markup tells or those of its text, and what each of them is. `authors` are the names of those who wrote it, as far as the document says. */
export function labelDocument(document: SourceDocument, authors: readonly string[], rules: LineRules): LabelledLines {
  const { text, blocks, markup } = document;
  if (blocks === undefined) {
    const facts = factsOf(splitLines(text), rules);
    return { facts, labels: labelLines(facts, rules) };
  }
  // Blocks with the signs of their markup are those of a draft.
  if (markup !== undefined) {
    const facts = factsOf(linesOfDraft(document, blocks), rules);
    return { facts, labels: labelDraft(facts, blocks, rules) };
  }
  const reader = lineReader(rules, nearArticle(blocks));
  const facts = factsOf(linesOfBlocks(text, blocks), rules, reader);
  return { facts, labels: labelMarkedLines(facts, blocks, authors, rules, reader) };
}

/** Lines with what they are, one by one. */
export interface LabelledLines {
  readonly facts: readonly LineFacts[];
  readonly labels: readonly LineLabel[];
}
