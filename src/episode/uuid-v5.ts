import { createHash } from 'node:crypto';

/** A name-based UUID, version 5 (RFC 9562 section 5.5), of `name` in the name space of URLs. */
export function uuidV5(name: string): string {
  const bytes = createHash('sha1').update(Buffer.from(URL_NAMESPACE, 'hex')).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

const URL_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';
