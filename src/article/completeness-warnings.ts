import type { Warning } from '../model/warning.ts';
import type { LineFacts } from './line-facts.ts';
import type { Pieces } from './make-pieces.ts';

/** Warnings for a text that is only the beginning of an article. */
export function completenessWarnings(text: string, facts: readonly LineFacts[], pieces: Pieces): readonly Warning[] {
  const bodies = pieces.blocks.filter(({ kind }) => kind === 'lead' || kind === 'paragraph');
  const last = bodies.at(-1);
  if (last === undefined) return [];
  const warnings: Warning[] = [];
  // A few sentences are a short report; fewer only announce one.
  const sentences = text.slice(last.span.start, last.span.end).match(/[.!?]['"»”“]?\s+\p{Lu}/gu)?.length ?? 0;
  if (bodies.length === 1 && last.kind === 'lead' && sentences < sentencesOfReport - 1) {
    warnings.push({
      code: 'article/lead-only',
      message: 'There is only a title and a lead; the text of the article is missing.',
      span: last.span,
    });
  }
  const paywall = facts.find((fact) => fact.paywall && fact.line.span.start >= (bodies[0]?.span.start ?? 0));
  const words = text.slice(last.span.start, last.span.end);
  const isCut =
    /(?:…|\.{3}|\[…\]|\[\.\.\.\])["»”“«]?$/u.test(words) ||
    (words.split(/\s+/u).length >= 12 && /[\p{L},–-]$/u.test(words));
  if (paywall !== undefined) {
    warnings.push({
      code: 'article/truncated',
      message: 'The rest of the article is for subscribers; only its beginning is here.',
      span: paywall.line.span,
    });
  } else if (isCut) {
    warnings.push({
      code: 'article/truncated',
      message: 'The last paragraph breaks off; the article may be cut.',
      span: last.span,
    });
  }
  return warnings;
}

const sentencesOfReport = 3;
