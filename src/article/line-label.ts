import type { BlockKind, OmissionReason } from '../model/article.ts';

/** What a line is: a block, something that is left out, or a date that is metadata. */
export type LineLabel =
  | { readonly as: 'block'; readonly kind: BlockKind }
  | { readonly as: 'omitted'; readonly reason: OmissionReason }
  | { readonly as: 'date' };

/** A line that is heard. */
export function block(kind: BlockKind): LineLabel {
  return { as: 'block', kind };
}

/** A line that is left out. */
export function omitted(reason: OmissionReason): LineLabel {
  return { as: 'omitted', reason };
}
