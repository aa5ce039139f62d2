import type { Content } from './content.ts';
import { contentOf, listContent } from './content-of.ts';
import type { EpisodeList } from './episode-list.ts';
import type { FeedCopies } from './feed-copies.ts';
import { fileKind } from './file-kind.ts';
import { openFile } from './open-file.ts';
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
  const { path, kind: folderKind, token } = site.folder;
  // Beside a private show nothing is given out: not even whether there is anything.
  if (token !== undefined && names[0] !== token) return undefined;
  const opened = await openFile(path, names);
  if (opened === 'folder') {
    if (!isFolder) return { isAt: `./${encodeURIComponent(names.at(-1) ?? '')}/${query}` };
    const index = await findContent(site, { names: [...names, 'index.html'], isFolder: false, query }, host);
    if (index && !('isAt' in index)) return index;
    return folderKind === 'episodes' && names.length === 0 ? listContent(await site.episodes()) : undefined;
  }
  const kind = isFolder ? undefined : fileKind(names.at(-1) ?? '');
  if (opened && kind) return contentOf(opened, kind, { ...site, names, host });
  await opened?.handle.close();
  return undefined;
}
