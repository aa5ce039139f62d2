import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of a content from another. */
export interface Version {
  /** With its quotation marks; never a weak one. */
  readonly etag: string;
  readonly modified: Date | undefined;
}

/** The status that the conditions of a GET or HEAD lead to, in the order of RFC 9110, section 13.2.2; undefined where they let it pass. */
export function judgePreconditions(headers: IncomingHttpHeaders, version: Version): 304 | 412 | undefined {
  const { etag, modified } = version;
  const match = headers['if-match'];
  if (match === undefined ? isLater(modified, headers['if-unmodified-since']) : !names(match, etag, 'strongly'))
    return 412;
  const noneMatch = headers['if-none-match'];
  if (noneMatch !== undefined) return names(noneMatch, etag, 'weakly') ? 304 : undefined;
  const since = headers['if-modified-since'];
  return modified && readDate(since) !== undefined && !isLater(modified, since) ? 304 : undefined;
}

/** Whether the part that is asked for still belongs to what the client has: else it gets the whole. */
export function isRangeOfSame(header: string | undefined, { etag, modified }: Version): boolean {
  if (header === undefined) return true;
  const date = readDate(header);
  return date === undefined ? header.trim() === etag : modified !== undefined && date === seconds(modified);
}

function names(list: string, etag: string, how: 'strongly' | 'weakly'): boolean {
  if (list.trim() === '*') return true;
  const tags: readonly string[] = list.match(/(?:W\/)?"[!#-~\u0080-\u00ff]*"/g) ?? [];
  return tags.includes(etag) || (how === 'weakly' && tags.includes(`W/${etag}`));
}

function isLater(modified: Date | undefined, header: string | undefined): boolean {
  const date = readDate(header);
  return modified !== undefined && date !== undefined && seconds(modified) > date;
}

/** In seconds, as the dates of HTTP are; of a form that is in use. */
function readDate(header: string | undefined): number | undefined {
  if (!/^\s*[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\s*$/.test(header ?? '')) return undefined;
  const ms = Date.parse(header ?? '');
  return Number.isNaN(ms) ? undefined : ms / 1000;
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
