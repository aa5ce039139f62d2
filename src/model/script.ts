import type { Article, OmittedText } from './article.ts';
import type { Span } from './span.ts';
import type { Warning } from './warning.ts';

/** Who says what, in the order it is heard: the file format `antenne-script/1`. */
export interface Script {
  readonly format: 'antenne-script/1';
  readonly articles: readonly ScriptArticle[];
  readonly speakers: readonly Speaker[];
  readonly lines: readonly Line[];
  readonly omitted: readonly OmittedText[];
  readonly warnings: readonly Warning[];
}

/** What of an article a script keeps: the source text, and the facts about it. */
export type ScriptArticle = Pick<
  Article,
  'id' | 'title' | 'byline' | 'publishedOn' | 'language' | 'metadata' | 'source'
>;

/** Somebody who is heard. The ids `narrator` and `unknown` are fixed. */
export interface Speaker {
  readonly id: string;
  readonly kind: SpeakerKind;
  readonly name?: string;
  readonly gender: Gender;
  readonly description?: string;
}

export type SpeakerKind = 'narrator' | 'person' | 'organisation' | 'anonymous' | 'unknown';
export type Gender = 'female' | 'male' | 'unknown';

/** Words of one speaker within one paragraph of the source. */
export interface Line {
  readonly id: string;
  /** Absent only for an announcement that belongs to no article. */
  readonly article?: string;
  readonly kind: LineKind;
  /** On announcements: what for. */
  readonly announces?: AnnouncementPurpose;
  readonly speaker: string;
  /** BCP 47. */
  readonly language: string;
  /** The source's wording: `source.text` over `span`, without what `omitted` takes out of it. */
  readonly text: string;
  /** What is said for it. */
  readonly spoken: string;
  /** Absent only for an `announcement`. */
  readonly span?: Span;
  /** Number of the source paragraph, from 0: lines with the same number follow each other without the paragraph's pause. */
  readonly paragraph?: number;
  /** Pairs of ranges where `spoken` differs from `text`, in order. */
  readonly alignment?: readonly Alignment[];
  /** On quotations. */
  readonly attribution?: Attribution;
}

export type LineKind = 'title' | 'byline' | 'lead' | 'heading' | 'paragraph' | 'quotation' | 'caption' | 'announcement';

/** Why the program adds words of its own; later capabilities add their purposes. */
export type AnnouncementPurpose = 'disclosure' | 'speaker';

/** `spoken` is said for `text`: offsets into `Line.text` and `Line.spoken`. */
export interface Alignment {
  readonly text: Span;
  readonly spoken: Span;
  /** How the words sound, in IPA: for engines that take phonemes. */
  readonly phonemes?: string;
  /** The sound as a reader of the language would spell it: what the other engines are given for `spoken`. */
  readonly respelling?: string;
}

/** Why a quotation has its speaker. */
export interface Attribution {
  readonly basis: AttributionBasis;
  /** The words of the source that say who speaks; null when there are none. */
  readonly evidence: Span | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** `announced` by the paragraph before, `before` or `after` it in its own, `inside` (incise), a `source-phrase` (according to), a `continued` quotation, … */
export type AttributionBasis =
  | 'announced'
  | 'before'
  | 'after'
  | 'inside'
  | 'source-phrase'
  | 'continued'
  | 'label'
  | 'dialogue'
  | 'second-opinion'
  | 'editor'
  | 'none';
