import { createHash } from 'node:crypto';
import type { PublishContent } from '../../src/publish/publish-target.ts';

/** A text or bytes to put. */
export function contentOf(of: string | Uint8Array, contentType = 'text/plain; charset=utf-8'): PublishContent {
  const bytes = Buffer.from(of);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { from: { bytes }, bytes: bytes.length, sha256, contentType, cacheControl: 'no-cache' };
}
