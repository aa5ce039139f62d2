import { AntenneError } from '../errors/antenne-error.ts';
import type { Warning } from '../model/warning.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** Text from bytes: by a byte order mark, else UTF-8 where it is valid, else UTF-16 by its NULs, else windows-1252 with a warning. */
export function decodeText(bytes: Uint8Array): DecodedText {
  refuseBinary(bytes);
  const encoding = encodingOf(bytes);
  const text = decodeAs(encoding, bytes);
  const warnings: Warning[] = [];
  if (encoding === 'windows-1252') {
    warnings.push({ code: 'article/encoding', message: 'The text is not valid UTF-8 and was read as windows-1252.' });
  }
  return { text, warnings };
}

/** A text, and what was wrong with its bytes. */
export interface DecodedText {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

/** Throws `input/binary` for bytes that begin as files do that hold no text. */
export function refuseBinary(bytes: Uint8Array): void {
  const kind = binaryKind(bytes);
  if (kind !== null) throw binaryError(`it is ${kind}`);
}

/** The text of bytes in an encoding, by its name in lower case. Throws `input/binary` where it has too much that is no text. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (controlShare(text) > (encoding === 'windows-1252' ? 0.02 : 0.3)) throw binaryError('too much of it is no text');
  return text;
}

/** The encoding that a byte order mark names or the NULs of UTF-16 show; null where neither does. */
export function encodingByMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return utf16ByNuls(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const byMark = encodingByMark(bytes);
  if (byMark !== null) return byMark;
  // Half of a UTF-16 pair written as UTF-8 is the one fault that does not speak for another encoding.
  return isUtf8(bytes) || holdsEncodedSurrogate(bytes) ? 'utf-8' : 'windows-1252';
}

/** Western text in UTF-16 has a NUL in every other byte, always on the same side. */
function utf16ByNuls(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const nuls = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const pairs = sample.length / 2;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return 'utf-16le';
  return even > 0.4 * pairs && odd < 0.05 * pairs ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function holdsEncodedSurrogate(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) {
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf) return true;
  }
  return false;
}

/** Share of control characters that no text file needs. */
function controlShare(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      code < 9 ||
      (code > 13 && code < 27) ||
      (code > 27 && code < 32) ||
      (code > 126 && code < 160) ||
      code === 0xfffd
    )
      count++;
  }
  return count / Math.max(1, text.length);
}

const signatures: readonly (readonly [kind: string, start: readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a compressed file', [0x1f, 0x8b]],
  ['an MP3 file', [0x49, 0x44, 0x33, 0x03]],
  ['an MP3 file', [0x49, 0x44, 0x33, 0x04]],
  ['an Ogg file', [0x4f, 0x67, 0x67, 0x53, 0x00]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
];

function binaryKind(bytes: Uint8Array): string | null {
  return signatures.find(([, start]) => startsWith(bytes, start))?.[0] ?? null;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function binaryError(reason: string): AntenneError {
  return new AntenneError('input/binary', `this is not a text file: ${reason}`, {
    hint: 'Save or copy the article as plain text (UTF-8) and try again.',
  });
}
