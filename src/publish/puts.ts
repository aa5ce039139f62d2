import { createHash } from 'node:crypto';
import type { PublishContent } from './publish-target.ts';
import { servedAs } from './media-types.ts';

/** A file that goes to a place in a show. */
export interface Put {
  readonly path: string;
  readonly content: PublishContent;
}

/** A text or bytes to be put. */
export function putBytes(path: string, of: string | Uint8Array, isPrivate: boolean): Put {
  const bytes = typeof of === 'string' ? Buffer.from(of) : of;
  const content = { from: { bytes }, bytes: bytes.length, sha256: sha256Of(bytes), ...servedAs(path, isPrivate) };
  return { path, content };
}

/** A file of this machine to be put. */
export function putFile(
  path: string,
  file: string,
  { bytes, sha256 }: { readonly bytes: number; readonly sha256: string },
  isPrivate: boolean,
): Put {
  return { path, content: { from: { file }, bytes, sha256, ...servedAs(path, isPrivate) } };
}

/** SHA-256, hexadecimal. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
