import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { isAlive } from './is-alive.ts';

/** A folder may be shared: only the machine that runs a process can tell that it is gone. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);

/** For the names of temporary files and folders: says which process of which machine they belong to. */
export const OWNER_TAG: string = `${HOST}-${process.pid}`;

/** What such a tag looks like. */
export const OWNER_TAG_PATTERN = '[0-9a-f]{6}-\\d+';

/** Whether a tag is that of a process of this machine that is gone. */
export function isAbandoned(tag: string): boolean {
  const [host, processId] = tag.split('-');
  return host === HOST && !isAlive(Number(processId));
}
