/** When an episode is published, as feeds will say for ever after, and whether a date of its manifest was passed over. */
export interface PublicationTime {
  /** ISO 8601 with time and zone. */
  readonly publishedAt: string;
  /** The manifest's date, where it lies in the future: nobody has asked to wait for it. */
  readonly passedOver: string | null;
}

/**
 * The manifest's time of publication, where it has one that is past. A day alone is now when it is today (UTC), else its noon; without
 * a date, or with one to come, it is now.
 */
export function publicationTime(publishedOn: string | null, now: Date): PublicationTime {
  const at = { publishedAt: now.toISOString(), passedOver: null };
  if (publishedOn === null) return at;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(publishedOn);
  if (isDay && at.publishedAt.startsWith(publishedOn)) return at;
  const time = new Date(isDay ? `${publishedOn}T12:00:00Z` : withZone(publishedOn));
  if (Number.isNaN(time.getTime())) return at;
  return time > now ? { ...at, passedOver: publishedOn } : { ...at, publishedAt: time.toISOString() };
}

/** A time without a zone is one of UTC: the same wherever it is published. */
function withZone(time: string): string {
  return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(time) ? time : `${time}Z`;
}
