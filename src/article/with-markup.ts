import type { MetadataField, OmittedText } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { SourceDocument } from './input-format.ts';
import type { Pieces } from './make-pieces.ts';

/** The pieces with the signs of markup among what is left out, but for those inside lines that are left out, or are metadata, as a whole. */
export function withMarkup(
  { blocks, omitted }: Pieces,
  { text, markup = [] }: SourceDocument,
  article: string,
  metadata: readonly MetadataField[],
): Pieces {
  if (markup.length === 0) return { blocks, omitted };
  const unheard = metadata.flatMap(({ span }) =>
    span === null || blocks.some((block) => block.span.start < span.end && span.start < block.span.end) ? [] : [span],
  );
  const taken = [...omitted.map(({ span }) => span), ...unheard].toSorted((one, other) => one.start - other.start);
  const signs = outside(markup, taken).map((span): OmittedText => ({
    article,
    span,
    text: text.slice(span.start, span.end),
    reason: 'markup',
  }));
  return { blocks, omitted: [...omitted, ...signs].toSorted((one, other) => one.span.start - other.span.start) };
}

/** The spans that lie in none of the others; both are in order, and none lies halfway. */
function outside(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  let next = 0;
  return spans.filter(({ start }) => {
    while ((others[next]?.end ?? Infinity) <= start) next++;
    return (others[next]?.start ?? Infinity) > start;
  });
}
