import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { RawInput } from '../article/input-format.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Warning } from '../model/warning.ts';
import { isLink } from './is-link.ts';
import type { LinkAccess } from './link-access.ts';
import { openPipe } from './open-pipe.ts';
import { parseJson } from './parse-json.ts';
import { readAtMost } from './read-at-most.ts';
import { irregularKind } from './regular-file.ts';
import { unreadByContent, unreadByName, type UnreadKind } from './unread-kind.ts';

/** What a person named as SOURCE: an article as it came, or a saved script. */
export type Source = SourcePlace &
  (
    | { readonly kind: 'article'; readonly input: RawInput }
    | { readonly kind: 'script'; readonly value: unknown; readonly text: string; readonly name: string }
  );

interface SourcePlace {
  /** Absolute; null for standard input, other pipes, and links. */
  readonly path: string | null;
  /** As the person named it, for messages; of a link what may be shown. */
  readonly given: string;
  /** What was noticed while it was fetched. */
  readonly warnings?: readonly Warning[];
}

/** Where sources are read from. */
export interface ReadPlace {
  /** Relative paths count from here. */
  readonly folder: string;
  readonly standardInput: Readable;
  readonly signal?: AbortSignal | undefined;
  /** How links are fetched. */
  readonly links?: LinkAccess | undefined;
}

const LARGEST_ARTICLE_BYTES = 5_000_000;
/** A script holds its article several times over. */
const LARGEST_SCRIPT_BYTES = 60_000_000;

/** Reads a file, a link, a pipe (`<(command)` of a shell), or standard input for `-`. Throws AntenneError of family `input`. */
export async function readSource(name: string, place: ReadPlace): Promise<Source> {
  if (isLink(name)) return readLink(name, place, false);
  if (name === '-') {
    const typed = await readAtMost(place.standardInput, limitFor, place.signal, 'standard input');
    return recognise(typed, 'standard input', { path: null, given: 'standard input' });
  }
  const path = resolve(place.folder, name);
  const found = await stat(path).catch((cause: unknown) => {
    throw unreadable(name, cause);
  });
  if (found.isDirectory())
    throw new AntenneError('input/is-a-folder', 'this is a folder, not an article', {
      where: name,
      hint: 'name the file in it',
    });
  if (found.isFIFO())
    return recognise(await readStream(openPipe(path), name, place), 'pipe', { path: null, given: name });
  const kind = irregularKind(found);
  if (kind !== undefined)
    throw new AntenneError('input/not-a-file', `this is ${kind}, not a file`, {
      where: name,
      hint: 'name a text file, or - for standard input',
    });
  refuseKind(unreadByName(extname(path).toLowerCase()), name);
  return recognise(await readStream(createReadStream(path), name, place), basename(path), { path, given: name });
}

/** Reads a link that is asked for again and again without anybody looking: it heeds the rules of its site for programs. Throws AntenneError of family `input`. */
export async function readFeed(link: string, place: ReadPlace): Promise<Source> {
  return readLink(link, place, true);
}

async function readLink(link: string, { links = {}, signal }: ReadPlace, byMachine: boolean): Promise<Source> {
  // All that fetching needs is loaded only now.
  const [{ fetchPage }, { showLink }] = await Promise.all([import('./fetch-page.ts'), import('./show-link.ts')]);
  const { url, bytes, contentType, warnings } = await fetchPage(link, links, { signal, byMachine });
  const place = { path: null, given: showLink(link), ...(warnings.length > 0 && { warnings }) };
  return recognise(bytes, showLink(url), place, { url, ...(contentType !== undefined && { contentType }) });
}

async function readStream(
  opened: Readable | Promise<Readable>,
  where: string,
  { signal }: Pick<ReadPlace, 'signal'>,
): Promise<Buffer> {
  try {
    return await readAtMost(await opened, limitFor, signal, where);
  } catch (cause) {
    throw cause instanceof AntenneError || signal?.aborted ? cause : unreadable(where, cause);
  }
}

/** The most bytes that are read of something that begins so. */
function limitFor(start: Buffer): number {
  // What is not read is read so far that it can be named.
  const isOther = looksLikeScript(start) || unreadByContent(start) !== undefined;
  return isOther ? LARGEST_SCRIPT_BYTES : LARGEST_ARTICLE_BYTES;
}

function recognise(
  bytes: Buffer,
  name: string,
  place: SourcePlace,
  from: Pick<RawInput, 'url' | 'contentType'> = { url: null },
): Source {
  const where = place.given;
  const isScript = name.endsWith('.script.json') || looksLikeScript(bytes);
  if (isBlank(bytes)) throw empty(where, isScript, from.url !== null);
  refuseKind(unreadByContent(bytes), where);
  if (isScript) {
    const text = bytes.toString('utf8');
    return { kind: 'script', value: parseJson(text, where, 'input/script'), text, name, ...place };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'article', input: { name, ...from, bytes, sha256 }, ...place };
}

function empty(where: string, isScript: boolean, isPage: boolean): AntenneError {
  const hint = isScript ? 'make the script anew from the article' : 'paste the article’s text into it';
  return new AntenneError('input/empty', 'there is nothing in it', {
    where,
    hint: isPage ? 'open it in a browser: is the article there?' : hint,
  });
}

function looksLikeScript(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 500).toString('latin1');
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(start) && start.includes('antenne-script/');
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function refuseKind(kind: UnreadKind | undefined, where: string): void {
  if (kind === undefined) return;
  throw new AntenneError('input/unsupported', `this is ${kind.name}, which is not read`, { where, hint: kind.hint });
}

function unreadable(where: string, cause: unknown): AntenneError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new AntenneError('input/not-found', 'there is no such file', {
      where,
      hint: 'is the path right? It counts from the working folder',
    });
  }
  const isForbidden = code === 'EACCES' || code === 'EPERM';
  return new AntenneError(
    'input/unreadable',
    isForbidden ? 'you may not read this file' : `the file cannot be read: ${message}`,
    {
      where,
      hint: isForbidden
        ? 'change its owner or mode, or copy it'
        : 'copy it to another disk, or paste it into standard input (-)',
      cause,
    },
  );
}
