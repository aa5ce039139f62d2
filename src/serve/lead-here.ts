/** Where a feed is given out. */
export interface FeedPlace {
  /** Name of the feed's file. */
  readonly file: string;
  /** The address of its folder as it was asked for, ends in `/`. */
  readonly base: string;
  /** Whether the folder has an entry of this name. */
  readonly has: (name: string) => boolean;
}

/**
 * A feed whose addresses lead to the show where it is reached now: those below the address that it is to live at, as far as the folder
 * has what they name. Guids stay, and a feed that does not say where it is to live stays as it is.
 */
export function leadHere(feed: string, { file, base, has }: FeedPlace): string {
  const home = findHome(feed, file);
  if (home === undefined) return feed;
  const lead = (part: string): string => {
    const [before = '', ...after] = part.split(home);
    return [before, ...after.map((rest) => (isOfFolder(rest, has) ? base : home) + rest)].join('');
  };
  return feed
    .split(GUID)
    .map((part, index) => (index % 2 === 1 ? part : lead(part)))
    .join('');
}

const GUID = /(<guid\b[^<>]*>[^<]*<\/guid>)/;
/** The head of the feed, before its episodes. */
const HEAD_CHARACTERS = 65_536;

/** The public address of the feed's folder, which its own link names, as it is escaped there. */
function findHome(feed: string, file: string): string | undefined {
  for (const [tag] of feed.slice(0, HEAD_CHARACTERS).matchAll(/<(?:[\w.-]{1,40}:)?link\s[^<>]*>/g)) {
    if (!/\srel\s*=\s*["']self["']/.test(tag)) continue;
    const [, address = ''] = /\shref\s*=\s*["'](https?:\/\/[^"'\s]+)["']/.exec(tag) ?? [];
    return address.endsWith(`/${file}`) ? address.slice(0, -file.length) : undefined;
  }
  return undefined;
}

/** Pages of the same site that are not of the show, such as the articles it reads, are not here. */
function isOfFolder(rest: string, has: (name: string) => boolean): boolean {
  const [name = ''] = /^[^\s"'<>&?#/\\)\]]*/.exec(rest) ?? [];
  return name === '' || has(name);
}
