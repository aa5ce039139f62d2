import { join } from 'node:path';
import type { Episode } from '../model/episode.ts';
import type { RegisteredEpisode } from './episode-register.ts';
import { hashFile } from './hash-file.ts';
import { readManifest } from './read-manifest.ts';

/** The finished episode of an entry, when it was made from just the same and all its files are as they were written. */
export async function findFinished(
  folder: string,
  entry: RegisteredEpisode,
  madeFromSha256: string,
): Promise<Episode | undefined> {
  const episode = await readManifest(join(folder, `${entry.name}.episode.json`)).catch(() => undefined);
  if (!episode || episode.guid !== entry.guid || episode.madeFromSha256 !== madeFromSha256) return undefined;
  for (const { name, sha256 } of [...episode.files, { name: episode.audio.file, sha256: episode.audio.sha256 }]) {
    if ((await hashFile(join(folder, name)).catch(() => undefined)) !== sha256) return undefined;
  }
  return episode;
}
