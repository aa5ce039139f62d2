/** Episodes in the order of a feed: by their dates, those of one date by when they were first published. */
export function newestFirst<Episode extends Dated>(episodes: readonly Episode[]): readonly Episode[] {
  return episodes.toSorted(
    (one, other) =>
      later(one.publishedAt, other.publishedAt) || later(one.addedAt, other.addedAt) || later(one.guid, other.guid),
  );
}

interface Dated {
  readonly publishedAt: string;
  readonly addedAt: string;
  readonly guid: string;
}

function later(one: string, other: string): number {
  return one < other ? 1 : one > other ? -1 : 0;
}
