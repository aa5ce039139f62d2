import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import type { RawInput } from '../article/input-format.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { parseJson } from './parse-json.ts';

/** What a person named as SOURCE: an article as it came, or a saved script. */
export type Source =
  | { readonly kind: 'article'; readonly input: RawInput; readonly path: string | null }
  | { readonly kind: 'script'; readonly value: unknown; readonly text: string; readonly name: string; readonly path: string | null };

const LARGEST_BYTES = 5_000_000;
const NOT_READ: Readonly<Record<string, string>> = {
  '.pdf': 'a PDF',
  '.docx': 'a Word file',
  '.doc': 'a Word file',
  '.odt': 'an OpenDocument file',
  '.epub': 'an EPUB',
  '.html': 'a web page',
  '.htm': 'a web page',
};

/** Reads a file (from `folder`), or standard input for `-`. Throws AntenneError of family `input`. */
export async function readSource(name: string, folder: string, standardInput: Readable): Promise<Source> {
  if (/^https?:/i.test(name)) throw notRead('a link', name);
  if (name === '-') return recognise(await readStream(standardInput), 'standard input', null);
  const path = resolve(folder, name);
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    throw new AntenneError('input/not-found', cause.code === 'ENOENT' ? 'there is no such file' : `the file cannot be read: ${cause.message}`, { where: path, cause });
  });
  if (found.isDirectory()) throw new AntenneError('input/is-a-directory', 'this is a folder, not an article', { where: path, hint: 'name the file in it' });
  const kind = NOT_READ[extname(path).toLowerCase()];
  if (kind !== undefined) throw notRead(kind, path);
  if (found.size > LARGEST_BYTES) throw tooLarge(path);
  const bytes = await readFile(path).catch((cause: Error) => {
    throw new AntenneError('input/not-found', `the file cannot be read: ${cause.message}`, { where: path, cause });
  });
  return recognise(bytes, basename(path), path);
}

function recognise(bytes: Buffer, name: string, path: string | null): Source {
  if (bytes.length === 0) throw new AntenneError('input/empty', 'the file is empty', { where: path ?? name, hint: 'paste the article into it' });
  const looksLikeScript = name.endsWith('.script.json') || (bytes[0] === 0x7b && bytes.subarray(0, 200).includes('antenne-script/'));
  if (looksLikeScript) {
    const text = bytes.toString('utf8');
    return { kind: 'script', value: parseJson(text, path ?? name, 'input/script'), text, name, path };
  }
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw notRead('a PDF', path ?? name);
  if (/^\s*<(!doctype html|html)[\s>]/i.test(bytes.subarray(0, 200).toString('latin1'))) throw notRead('a web page', path ?? name);
  return { kind: 'article', input: { name, url: null, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }, path };
}

async function readStream(stream: Readable): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream) {
    size += (part as Buffer).length;
    if (size > LARGEST_BYTES) throw tooLarge('standard input');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function tooLarge(where: string): AntenneError {
  return new AntenneError('input/too-large', 'the source is larger than 5 MB', { where, hint: 'is it an article? Paste the text alone into a file' });
}

function notRead(kind: string, where: string): AntenneError {
  return new AntenneError('input/unsupported', `${kind} cannot be read yet`, { where, hint: 'copy the article’s text into a .txt file and name that' });
}
