import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { checkRegular } from '../source/regular-file.ts';

/** sha256 of a regular file, hexadecimal, without holding it in memory. */
export async function hashFile(path: string): Promise<string> {
  await checkRegular(path);
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
