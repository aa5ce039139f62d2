import type { RawInput } from './input-format.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

/** Ids of the formats that are read, as `InputFormat.id`. */
export type FormatId = 'plain-text' | 'markdown' | 'html' | 'feed' | 'json-ld';

/** Which format an input is of: by its first characters, then by the end of its name, then by what the server says. */
export function formatOf({ name, url, bytes, contentType = '' }: RawInput): FormatId {
  const start = startOf(bytes);
  const named = BY_EXTENSION[extensionOf(url ?? name)] ?? byContentType(contentType);
  const root = rootOf(start);
  if (root !== null && HTML_ROOTS.has(root)) return 'html';
  if (start.startsWith('<?xml') || (root !== null && FEED_ROOTS.has(root))) return 'feed';
  if (/^[{[]\s*["{[\]}]/u.test(start) && (named === 'json-ld' || /"@(?:type|context|graph)"/u.test(start)))
    return 'json-ld';
  if (named !== undefined && named !== 'plain-text') return named;
  if (root !== null && FRAGMENT.test(root) && start.includes('</')) return 'html';
  return named === undefined && looksLikeMarkdown(start) ? 'markdown' : 'plain-text';
}

const BY_EXTENSION: Readonly<Record<string, FormatId>> = {
  txt: 'plain-text',
  text: 'plain-text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  json: 'json-ld',
  jsonld: 'json-ld',
};

/** What a server calls them. Plain text is also what it calls all that it does not know. */
function byContentType(contentType: string): FormatId | undefined {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html';
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'markdown';
  if (/[/+]json$/u.test(type)) return 'json-ld';
  return /[/+]xml$/u.test(type) ? 'feed' : undefined;
}

const HTML_ROOTS: ReadonlySet<string> = new Set(['!doctype html', 'html', 'head', 'body']);
const FEED_ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf']);
const FRAGMENT =
  /^(?:p|div|article|section|main|header|h[1-6]|figure|blockquote|[uo]l|table|span|meta|title|link|script|style)$/u;

function extensionOf(name: string): string {
  return /\.([a-z]{1,8})(?:[?#].*)?$/u.exec(name.toLowerCase())?.[1] ?? '';
}

/** The first characters, without blanks before them; of UTF-16 what ASCII leaves of it. */
function startOf(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, LOOKED_AT)).replaceAll('\0', '');
  return text.replace(/^[\s\ufeff\ufffd]{1,2000}/u, '');
}

const LOOKED_AT = 32_768;

/** The name of the first tag behind declarations and comments, in lower case and without a prefix; null where the text does not begin with one. */
function rootOf(start: string): string | null {
  let at = 0;
  for (;;) {
    at += /^\s*/u.exec(start.slice(at, at + 2000))?.[0].length ?? 0;
    const closing = start.startsWith('<!--', at) ? '-->' : start.startsWith('<?', at) ? '?>' : null;
    if (closing === null) break;
    const end = start.indexOf(closing, at);
    if (end < 0) return null;
    at = end + closing.length;
  }
  const tag = /^<(!doctype\s+html|(?:[a-z]{1,20}:)?[a-z][a-z\d]{0,19})(?=[\s/>])/iu.exec(start.slice(at, at + 60))?.[1];
  return (
    tag
      ?.toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/^[^:]*:/u, '') ?? null
  );
}
