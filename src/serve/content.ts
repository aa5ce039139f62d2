import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ByteRange } from './byte-range.ts';
import type { OpenedFile } from './open-file.ts';
import type { Version } from './preconditions.ts';

/** What an address leads to, ready to be sent whole or in part. */
export interface Content extends Version {
  readonly bytes: number;
  readonly contentType: string;
  readonly cacheControl: string;
  readonly policy: string;
  /** Players on other sites may read it. */
  readonly isShared: boolean;
  /** Can be asked for once. */
  read(range: ByteRange): Readable;
  close(): Promise<void>;
}

export type ContentHeaders = Pick<Content, 'contentType' | 'cacheControl' | 'policy' | 'isShared'>;

/** The content of a file that is open. */
export function fileContent({ handle, facts }: OpenedFile, headers: ContentHeaders): Content {
  return {
    ...headers,
    bytes: Number(facts.size),
    etag: `"${[facts.mtimeNs, facts.size, facts.ino].map((each) => each.toString(36)).join('-')}"`,
    modified: modifiedAt(facts.mtimeMs),
    read: ({ first, last }) => handle.createReadStream({ start: first, end: last }),
    close: () => handle.close(),
  };
}

/** Content that was made for this very request; `modified` of the file it was made from. */
export function madeContent(bytes: Buffer, modifiedMs: bigint | undefined, headers: ContentHeaders): Content {
  return {
    ...headers,
    bytes: bytes.length,
    etag: `"${createHash('sha256').update(bytes).digest('base64url')}"`,
    modified: modifiedMs === undefined ? undefined : modifiedAt(modifiedMs),
    read: ({ first, last }) => Readable.from([bytes.subarray(first, last + 1)]),
    close: async () => undefined,
  };
}

/** A date of a file may lie ahead; that of an answer must not (RFC 9110, section 8.8.2.1). */
function modifiedAt(ms: bigint): Date {
  return new Date(Math.min(Number(ms), Date.now()));
}
