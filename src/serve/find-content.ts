import { fileContent, madeContent, type Content, type ContentHeaders } from './content.ts';
import { FILE_POLICY, pagePolicy } from './content-policy.ts';
import type { EpisodeList } from './episode-list.ts';
import { fileKind, hasHash, type FileKind } from './file-kind.ts';
import type { FeedCopies } from './feed-copies.ts';
import { listPage } from './list-page.ts';
import { openFile, type OpenedFile } from './open-file.ts';
import type { RequestPath } from './request-path.ts';
import type { ShowFolder } from './show-folder.ts';

/** A folder that is being given out. */
export interface Site {
  readonly folder: ShowFolder;
  readonly episodes: EpisodeList;
  readonly feeds: FeedCopies;
}

/**
 * What stands at a path: a content, which has to be closed, or the address where it really is; undefined where there is nothing.
 * `host` is the one that the request was sent to. Throws what the file system throws where something stands but cannot be read.
 */
export async function findContent(
  site: Site,
  { names, isFolder, query }: RequestPath,
  host: string,
): Promise<Content | { readonly isAt: string } | undefined> {
  const { path, kind, token } = site.folder;
  // Where a private show lives, nothing else is given out: not even whether there is anything.
  if (token !== undefined && names[0] !== token) return undefined;
  const opened = isFolder || fileKind(names.at(-1) ?? '') ? await openFile(path, names) : await folderAt(path, names);
  if (opened === 'folder') {
    if (!isFolder) return { isAt: `./${encodeURIComponent(names.at(-1) ?? '')}/${query}` };
    const index = await openFile(path, [...names, 'index.html']);
    if (index && index !== 'folder') return contentOf(index, [...names, 'index.html'], site, host);
    return kind === 'episodes' && names.length === 0 ? listContent(await site.episodes()) : undefined;
  }
  if (!opened || !isFolder) return opened && contentOf(opened, names, site, host);
  await opened.handle.close();
  return undefined;
}

/** What has no name of a file can only be a folder. */
async function folderAt(path: string, names: readonly string[]): Promise<'folder' | undefined> {
  const opened = await openFile(path, names);
  if (opened === 'folder') return opened;
  await opened?.handle.close();
  return undefined;
}

async function contentOf(
  opened: OpenedFile,
  names: readonly string[],
  { folder: { path, kind: folderKind }, feeds }: Site,
  host: string,
): Promise<Content | undefined> {
  const { handle, facts } = opened;
  try {
    const name = names.at(-1) ?? '';
    const kind = fileKind(name);
    if (!kind) throw new Error('only files of a known kind are opened');
    const isForEver = folderKind === 'show' && kind.isHashed && hasHash(name);
    if (isFeed(kind) && facts.size <= MOST_FEED_BYTES) {
      const feed = await feeds(opened, { path, names, host });
      await handle.close();
      return madeContent(feed, facts.mtimeMs, headersOf(kind, isForEver, FILE_POLICY));
    }
    const policy = isPage(kind) ? pagePolicy(await startOf(opened)) : FILE_POLICY;
    return fileContent(opened, headersOf(kind, isForEver, policy));
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Larger ones than any show of ours has are given out as they are. */
const MOST_FEED_BYTES = 16n << 20n;
const PAGE: FileKind = { contentType: 'text/html; charset=utf-8', isShared: false, isHashed: false };

function listContent(episodes: Awaited<ReturnType<EpisodeList>>): Content {
  const page = listPage(episodes);
  return madeContent(Buffer.from(page), undefined, headersOf(PAGE, false, pagePolicy(page)));
}

function headersOf({ contentType, isShared }: FileKind, isForEver: boolean, policy: string): ContentHeaders {
  const cacheControl = isForEver ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { contentType, isShared, cacheControl, policy };
}

function isFeed({ contentType }: FileKind): boolean {
  return contentType.startsWith('application/rss+xml');
}

function isPage({ contentType }: FileKind): boolean {
  return contentType.startsWith('text/html');
}

/** The head of a page, in which its policy stands before anything else. */
async function startOf({ handle }: OpenedFile): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
  return buffer.toString('latin1', 0, bytesRead);
}
