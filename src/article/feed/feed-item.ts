/** An item of a feed, whatever kind of feed that is. */
export interface FeedItem {
  /** Plain words. */
  readonly title: string | null;
  /** What tells it from the others: guid or id, as written. */
  readonly id: string | null;
  /** Absolute. */
  readonly url: string | null;
  readonly content: FeedContent | null;
  /** Names of its authors, as written. */
  readonly authors: readonly string[];
  /** When it was published and changed, as written. */
  readonly published: string | null;
  readonly modified: string | null;
}

export interface FeedContent {
  readonly text: string;
  readonly isHtml: boolean;
  /** It stands where feeds put summaries: `always` one, or `perhaps`, where some put the whole text. */
  readonly summary: 'never' | 'perhaps' | 'always';
}

/** What a feed says of itself, and its items in their order. */
export interface Feed {
  readonly title: string | null;
  /** As written. */
  readonly language: string | null;
  readonly items: readonly FeedItem[];
  /** How many items could not be read. */
  readonly broken: number;
  /** Why it could not be read as it is; null for a feed that is well-formed. */
  readonly fault: string | null;
}
