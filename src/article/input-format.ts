import type { MetadataField, OmissionReason } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Warning } from '../model/warning.ts';

/** What was handed in, as received. */
export interface RawInput {
  /** File name, URL or `-`: what a person would call it. */
  readonly name: string;
  readonly url: string | null;
  readonly bytes: Uint8Array;
  /** Over the bytes, hexadecimal. */
  readonly sha256: string;
  /** `Content-Type` as a server sent it; absent for files and pipes. */
  readonly contentType?: string;
}

/** Which articles of an input that holds several are wanted. */
export interface ItemWishes {
  /** The newest so many. */
  readonly count?: number;
  /** The one with this guid or link. */
  readonly item?: string;
}

/** A kind of file that articles come in. */
export interface InputFormat {
  readonly id: string;
  /** The texts of its articles: one, but for feeds, whose newest comes first. Throws family `input`. */
  read(input: RawInput, wishes: ItemWishes): readonly SourceDocument[];
}

/** The text of one article's source, before anything is known of its lines. */
export interface SourceDocument extends Pick<RawInput, 'name' | 'url' | 'sha256'> {
  /** All spans of the article count in this text. */
  readonly text: string;
  /** What the source says of the article outside the lines of its text. */
  readonly metadata: readonly MetadataField[];
  readonly warnings: readonly Warning[];
  /** Where markup tells the paragraphs: in order, without overlap, and with `markup` covering all that shows. Absent for text without markup. */
  readonly blocks?: readonly MarkedBlock[];
  /** There is a field for a password: what shows so little else is a page to log in. */
  readonly asksForPassword?: boolean;
  /** How many articles the page lists, where it has none of its own. */
  readonly teasers?: number;
  /** Signs of the markup that stand in the text, such as `**` in Markdown; those inside a block are no part of its words. */
  readonly markup?: readonly Span[];
}

/** A paragraph, heading, item … as markup parts them. */
export interface MarkedBlock {
  readonly span: Span;
  readonly role: MarkedRole;
  /** Neighbours of one list, figure or box have the same number. */
  readonly group: number;
  /** It stands in the part of the source that holds the article. */
  readonly main: boolean;
  /** 0 to 1: how much of the words is inside links. */
  readonly linkShare: number;
  /** Why markup alone shows that it is no part of the article. */
  readonly reason: OmissionReason | null;
}

export type MarkedRole =
  | 'kicker'
  | 'title'
  | 'lead'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'cell'
  | 'other';
