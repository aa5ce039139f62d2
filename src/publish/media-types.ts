/** How a file of a show is served. */
export interface Served {
  readonly contentType: string;
  readonly cacheControl: string;
}

/** New bytes get a new name. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** What may change, and need not be seen at once. */
const SHORT = 'public, max-age=300';
/** What must be asked for anew each time, by those who hold it too. */
const ASK = 'no-cache';

/** Type and caching by a path inside a show; `isPrivate`: no cache that is shared may keep it. */
export function servedAs(path: string, isPrivate: boolean): Served {
  const [, contentType, cacheControl] = KINDS.find(([pattern]) => pattern.test(path)) ?? OTHER;
  return { contentType, cacheControl: isPrivate ? cacheControl.replace('public', 'private') : cacheControl };
}

const OTHER: readonly [RegExp, string, string] = [/(?:)/, 'application/octet-stream', ASK];
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/^feed(?:-\d+)?\.xml$/, 'application/rss+xml; charset=utf-8', SHORT],
  [/\.mp3$/, 'audio/mpeg', FOR_EVER],
  [/^cover-[0-9a-f]+\.png$/, 'image/png', FOR_EVER],
  [/^cover-[0-9a-f]+\.jpg$/, 'image/jpeg', FOR_EVER],
  [/\.vtt$/, 'text/vtt; charset=utf-8', SHORT],
  [/\.srt$/, 'application/x-subrip; charset=utf-8', SHORT],
  [/\.chapters\.json$/, 'application/json+chapters', SHORT],
  [/\.transcript\.json$/, 'application/json', SHORT],
  [/\.html$/, 'text/html; charset=utf-8', SHORT],
  [/\.webmanifest$/, 'application/manifest+json', SHORT],
  [/^service-worker\.js$/, 'text/javascript; charset=utf-8', ASK],
  [/\.js$/, 'text/javascript; charset=utf-8', SHORT],
  [/\.css$/, 'text/css; charset=utf-8', SHORT],
  [/\.svg$/, 'image/svg+xml', SHORT],
  [/\.json$/, 'application/json', ASK],
];
