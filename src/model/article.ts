import type { Span } from './span.ts';
import type { Warning } from './warning.ts';

/** One news article: its source text, what was understood of it, and what is left out. Every non-blank character is in exactly one place. */
export interface Article {
  readonly id: string;
  readonly source: ArticleSource;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly byline: string | null;
  /** ISO 8601 date or date and time, as precise as the source. */
  readonly publishedOn: string | null;
  readonly metadata: readonly MetadataField[];
  /** In the order of the source; no two overlap. */
  readonly blocks: readonly Block[];
  /** In the order of the source. One may lie inside a block: those characters are then not part of the block's words. */
  readonly omitted: readonly OmittedText[];
  readonly warnings: readonly Warning[];
}

/** Where an article came from and the text all its spans count in. */
export interface ArticleSource {
  readonly name: string;
  readonly url: string | null;
  /** Over the bytes as received, hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

/** A fact about the article. `span` is where `source.text` says it, or null when it came from outside that text. */
export interface MetadataField {
  readonly field: MetadataName;
  readonly text: string;
  readonly span: Span | null;
  readonly from: MetadataOrigin;
}

export type MetadataName =
  | 'title'
  | 'byline'
  | 'date'
  | 'modified'
  | 'language'
  | 'description'
  | 'section'
  | 'publisher'
  | 'url';
export type MetadataOrigin = 'text' | 'json-ld' | 'meta' | 'markup' | 'front-matter' | 'feed' | 'user';

/** A paragraph of the source that is meant to be heard (or a caption, which is heard on request). */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export type BlockKind = 'title' | 'byline' | 'lead' | 'heading' | 'paragraph' | 'caption';

/** A piece of the source that is not spoken, and why. */
export interface OmittedText {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
  readonly reason: OmissionReason;
}

export type OmissionReason =
  | 'navigation'
  | 'consent'
  | 'subscription'
  | 'share'
  | 'advertisement'
  | 'kicker'
  | 'credit'
  | 'caption'
  | 'related-link'
  | 'media'
  | 'gallery'
  | 'embed'
  | 'pull-quote'
  | 'end-matter'
  | 'duplicate'
  | 'markup'
  | 'mark'
  | 'label'
  | 'unspeakable'
  | 'length'
  | 'user';
