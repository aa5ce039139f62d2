import type { Warning } from '../model/warning.ts';
import { completenessWarnings } from './completeness-warnings.ts';
import type { SourceDocument } from './input-format.ts';
import type { LineFacts } from './line-facts.ts';
import type { Pieces } from './make-pieces.ts';
import { textWarnings } from './text-warnings.ts';

/** What a person should know of an article: from its source, from the characters of its text, and whether the text is whole. Each kind is said once. */
export function articleWarnings(
  { text, blocks, warnings }: SourceDocument,
  facts: readonly LineFacts[],
  pieces: Pieces,
): readonly Warning[] {
  const all =
    blocks === undefined
      ? [...warnings, ...textWarnings(text), ...completenessWarnings(text, facts, pieces)]
      : [
          ...warnings,
          ...textWarnings(heardText(text, pieces)),
          ...completenessWarnings(text, near(facts, pieces), pieces),
        ];
  return all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
}

/** The text with blanks for what is left out: what is wrong with a menu is nobody's concern. */
function heardText(text: string, { blocks }: Pieces): string {
  let end = 0;
  return blocks
    .map(({ span }) => {
      const blank = ' '.repeat(span.start - end);
      end = span.end;
      return blank + text.slice(span.start, span.end);
    })
    .join('');
}

/** The lines of the article and those right below it: a page asks for a subscription in many other places. */
function near(facts: readonly LineFacts[], { blocks }: Pieces): readonly LineFacts[] {
  const last = blocks.at(-1)?.span.start ?? 0;
  const end = facts.findIndex(({ line }) => line.span.start > last);
  return end < 0 ? facts : facts.slice(0, end + linesBelow);
}

const linesBelow = 8;
