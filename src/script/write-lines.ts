import type { Article, Block, OmissionReason, OmittedText } from '../model/article.ts';
import type { Attribution, Line, LineKind } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { trimSpan } from './find-quotations.ts';
import { piecesOutside, touching } from './mask-omitted.ts';

/** A stretch of a paragraph that somebody else than the narrator says. */
export interface SpokenStretch extends Span {
  readonly speaker: string;
  readonly attribution: Attribution;
}

/** A stretch that nobody says. */
export interface SilentStretch extends Span {
  readonly reason: OmissionReason;
}

export type LineDraft = Omit<Line, 'id'>;

/** The lines of one paragraph, in order, and what of it is not spoken. */
export function writeLines(
  article: Article,
  block: Block,
  paragraph: number,
  stretches: readonly (SpokenStretch | SilentStretch)[],
  omitted: readonly OmittedText[],
): { readonly lines: readonly LineDraft[]; readonly omitted: readonly OmittedText[] } {
  const { text } = article.source;
  const lines: LineDraft[] = [];
  const left: OmittedText[] = [];
  const omittedIn = touching(omitted);
  const leave = (span: Span, reason: OmissionReason): void => {
    for (const piece of piecesOutside(span, omittedIn(span))) {
      const trimmed = trimSpan(text, piece);
      if (trimmed.start < trimmed.end)
        left.push({ article: article.id, span: trimmed, text: text.slice(trimmed.start, trimmed.end), reason });
    }
  };
  for (const stretch of fillGaps(block.span, stretches)) {
    if ('reason' in stretch) {
      leave(stretch, stretch.reason);
      continue;
    }
    const span = spokenSpan(
      text,
      stretch,
      omittedIn(stretch),
      stretch.speaker === NARRATOR && stretch.start > block.span.start,
    );
    if (span === null) {
      leave(stretch, lines.length > 0 || stretches.length > 0 ? 'mark' : 'unspeakable');
      continue;
    }
    leave({ start: stretch.start, end: span.start }, 'mark');
    leave({ start: span.end, end: stretch.end }, 'mark');
    const words = piecesOutside(span, omittedIn(span))
      .map((piece) => text.slice(piece.start, piece.end))
      .join('');
    lines.push({
      article: article.id,
      kind: stretch.speaker === NARRATOR ? LINE_KINDS[block.kind] : 'quotation',
      speaker: stretch.speaker,
      language: article.language,
      text: words,
      spoken: words.replace(/\s+/gu, ' ').trim(),
      span,
      paragraph,
      ...(stretch.attribution === null ? {} : { attribution: stretch.attribution }),
    });
  }
  return { lines, omitted: left };
}

const NARRATOR = 'narrator';

const LINE_KINDS: Readonly<Record<Block['kind'], LineKind>> = {
  title: 'title',
  byline: 'byline',
  lead: 'lead',
  heading: 'heading',
  paragraph: 'paragraph',
  caption: 'caption',
};

/** The paragraph in stretches without a gap: what nobody else says, the narrator says. */
function fillGaps(
  block: Span,
  stretches: readonly (SpokenStretch | SilentStretch)[],
): readonly (SilentStretch | (Span & { readonly speaker: string; readonly attribution: Attribution | null }))[] {
  const all: (SilentStretch | (Span & { speaker: string; attribution: Attribution | null }))[] = [];
  let at = block.start;
  for (const stretch of stretches.toSorted((one, other) => one.start - other.start)) {
    if (stretch.start < at || stretch.end > block.end) continue;
    if (stretch.start > at) all.push({ start: at, end: stretch.start, speaker: NARRATOR, attribution: null });
    all.push(stretch);
    at = stretch.end;
  }
  if (at < block.end) all.push({ start: at, end: block.end, speaker: NARRATOR, attribution: null });
  return all;
}

/** The part with something to speak: without blanks and omitted text at its ends, for the narrator also without the stop left by a quotation. */
function spokenSpan(
  text: string,
  span: Span,
  omitted: readonly OmittedText[],
  isBehindQuotation: boolean,
): Span | null {
  const pieces = piecesOutside(span, omitted)
    .map((piece) => trimSpan(text, piece))
    .filter((piece) => piece.start < piece.end);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    !pieces.some((piece) => SPEAKABLE.test(text.slice(piece.start, piece.end)))
  )
    return null;
  const stray = isBehindQuotation ? (STRAY.exec(text.slice(first.start, first.end))?.[0].length ?? 0) : 0;
  return { start: first.start + stray, end: last.end };
}

const SPEAKABLE = /[\p{L}\p{N}]/u;
const STRAY = /^[\s,.;:!?…)\]»”"]+/u;
