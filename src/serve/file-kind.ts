/** How a file of a show is given out. */
export interface FileKind {
  readonly contentType: string;
  /** Players on other sites may read it. */
  readonly isShared: boolean;
  /** Whether its bytes never change where its name carries a hash of them. */
  readonly isHashed: boolean;
}

/** The kind of a file, by its name; undefined for one that no listener needs, such as a manifest, which names files of this machine. */
export function fileKind(name: string): FileKind | undefined {
  const lower = name.toLowerCase();
  if (OWN_BOOKS.test(lower)) return undefined;
  const found = KINDS.find(([ending]) => lower.endsWith(ending));
  return found?.[1];
}

/** Whether a name carries the first twelve or more hexadecimal digits of a hash. */
export function hasHash(name: string): boolean {
  return /-[0-9a-f]{12,64}\.[a-z0-9]+$/.test(name);
}

/** Of `build` and `publish`. */
const OWN_BOOKS = /\.(?:episode|script)\.json$|^antenne\.[^/]*json$/;

const media = (contentType: string): FileKind => ({ contentType, isShared: true, isHashed: true });
const text = (contentType: string): FileKind => ({ contentType, isShared: true, isHashed: false });
const part = (contentType: string): FileKind => ({ contentType, isShared: false, isHashed: true });
const page = (contentType: string): FileKind => ({ contentType, isShared: false, isHashed: false });

/** What stands first wins. */
const KINDS: readonly (readonly [ending: string, kind: FileKind])[] = [
  ['.mp3', media('audio/mpeg')],
  ['.vtt', text('text/vtt; charset=utf-8')],
  ['.srt', text('application/x-subrip')],
  ['.transcript.json', text('application/json')],
  ['.chapters.json', text('application/json+chapters')],
  ['.json', page('application/json')],
  ['.html', page('text/html; charset=utf-8')],
  ['.xml', page('application/rss+xml; charset=utf-8')],
  ['.opml', page('text/x-opml; charset=utf-8')],
  ['.webmanifest', page('application/manifest+json')],
  ['.txt', page('text/plain; charset=utf-8')],
  ['.css', part('text/css; charset=utf-8')],
  ['.js', part('text/javascript; charset=utf-8')],
  ['.svg', part('image/svg+xml')],
  ['.png', part('image/png')],
  ['.jpg', part('image/jpeg')],
  ['.jpeg', part('image/jpeg')],
  ['.webp', part('image/webp')],
  ['.ico', part('image/x-icon')],
];
