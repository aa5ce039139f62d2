import { createHash } from 'node:crypto';
import type { Script } from '../model/script.ts';
import type { Segment } from '../model/segment.ts';
import type { BuildRequest } from './build-episode.ts';
import { generator } from './generator.ts';
import type { Engines } from './open-engines.ts';

/** A hash over all that an episode's sound and files are made from (sha256, hexadecimal): the same again needs no new build. */
export function madeFrom(
  script: Script,
  segments: readonly Segment[],
  engines: Engines,
  tools: readonly (string | Uint8Array)[],
  { settings, publishedAt }: Pick<BuildRequest, 'settings' | 'publishedAt'>,
  title: string,
): string {
  const { audio, show } = settings;
  const identities = engines.all.map(({ id, cacheIdentity }) => [id, cacheIdentity]);
  const parts = [generator(), script, segments, title, publishedAt ?? null, audio, show, identities];
  const hash = createHash('sha256').update(JSON.stringify(parts));
  for (const tool of tools) hash.update(tool);
  return hash.digest('hex');
}
