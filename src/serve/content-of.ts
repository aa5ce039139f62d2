import { fileContent, madeContent, type Content, type ContentHeaders } from './content.ts';
import { FILE_POLICY, pagePolicy } from './content-policy.ts';
import type { FeedCopies } from './feed-copies.ts';
import { hasHash, type FileKind } from './file-kind.ts';
import { listPage, type ListedEpisode } from './list-page.ts';
import type { OpenedFile } from './open-file.ts';
import type { ShowFolder } from './show-folder.ts';

export interface ContentPlace {
  readonly folder: ShowFolder;
  readonly feeds: FeedCopies;
  /** From the folder to the file. */
  readonly names: readonly string[];
  /** That the request was sent to. */
  readonly host: string;
}

/** The content of an open file, which it closes. Throws what the file system throws, with the file closed. */
export async function contentOf(opened: OpenedFile, kind: FileKind, place: ContentPlace): Promise<Content> {
  const { folder, feeds, names, host } = place;
  const { handle, facts } = opened;
  try {
    const isForEver = folder.kind === 'show' && kind.isHashed && hasHash(names.at(-1) ?? '');
    const whose = folder.token === undefined ? 'public' : 'private';
    const headers = headersOf(kind, FILE_POLICY, isForEver ? `${whose}, max-age=31536000, immutable` : ASK);
    if (kind.contentType.startsWith('text/html'))
      return fileContent(opened, { ...headers, policy: pagePolicy(await startOf(opened)) });
    if (!kind.contentType.startsWith('application/rss') || facts.size > MOST_FEED_BYTES)
      return fileContent(opened, headers);
    const feed = await feeds(opened, { path: folder.path, names, host });
    await handle.close();
    return madeContent(feed, facts.mtimeMs, headers);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The page that lists episodes. */
export function listContent(episodes: readonly ListedEpisode[]): Content {
  const page = listPage(episodes);
  const kind = { contentType: 'text/html; charset=utf-8', isShared: false };
  return madeContent(Buffer.from(page), undefined, headersOf(kind, pagePolicy(page), ASK));
}

/** Larger ones than any show of ours has are given out as they are. */
const MOST_FEED_BYTES = 16n << 20n;
/** It may be kept, but not used before it was asked whether it still holds. */
const ASK = 'no-cache';

function headersOf(
  { contentType, isShared }: Pick<FileKind, 'contentType' | 'isShared'>,
  policy: string,
  cacheControl: string,
): ContentHeaders {
  return { contentType, isShared, policy, cacheControl };
}

/** The head of a page, in which its policy stands before anything else. */
async function startOf({ handle }: OpenedFile): Promise<string> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0);
  return buffer.toString('latin1', 0, bytesRead);
}
