import type { Attribution } from '../model/script.ts';
import type { ArticleReading } from './article-reading.ts';
import type { Quotation } from './find-quotations.ts';
import type { QuotationShape } from './judge-quotation.ts';
import type { Person } from './people-table.ts';

/** Who speaks a quotation: a person, somebody unknown, or (`narrator`) nobody because it is no speech. */
export interface Speech {
  readonly speaker: Person | 'unknown' | 'narrator';
  readonly attribution: Attribution;
}

/** Where a quotation stands among the tokens. */
export interface Place {
  readonly first: number;
  /** Index behind its first piece: where a reporting clause inside it begins. */
  readonly firstEnd: number;
  /** Index behind its last piece. */
  readonly end: number;
}

/** The quotation before, its speaker, and where the words about it end. */
export interface Spoken {
  readonly speech: Speech;
  readonly place: Place;
  readonly clauseEnd: number;
  readonly index: number;
}

/** All there is to judge one quotation by. */
export interface QuotationContext {
  readonly reading: ArticleReading;
  readonly quotation: Quotation;
  readonly place: Place;
  readonly shape: QuotationShape;
  readonly words: string;
  readonly last: Spoken | null;
  /** The other side of a dialogue. */
  readonly beforeLast: (Speech & { readonly block: number; readonly opensBlock: boolean }) | null;
}
