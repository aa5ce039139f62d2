import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Episode } from '../model/episode.ts';
import { findFfmpeg } from '../audio/find-ffmpeg.ts';
import { irregularKind } from '../source/regular-file.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import { checkSound } from './check-sound.ts';
import { checkText } from './check-text.ts';
import { checkTimes, checkTranscriptFiles } from './check-transcript.ts';
import { findManifest } from './find-manifest.ts';
import { hashFile } from './hash-file.ts';
import { readManifest } from './read-manifest.ts';

/** One thing that was measured on the finished files. */
export interface VerifyCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Measures an episode's files against what its manifest claims. `path` is the manifest, the MP3 beside it, or a folder with exactly one episode; it counts from `folder`, else from the working folder. */
export async function verifyEpisode(
  path: string,
  outside: Pick<Outside, 'env'>,
  options: { readonly signal?: AbortSignal; readonly folder?: string } = {},
): Promise<readonly VerifyCheck[]> {
  const given = await findManifest(path, options.folder ?? '');
  const manifestPath = resolve(options.folder ?? '', given);
  const folder = dirname(manifestPath);
  const episode = await readManifest(manifestPath, given);
  const ffmpeg = await findFfmpeg(outside, options);
  return [
    ...(await checkFiles(episode, folder)),
    ...(await checkSound(episode, folder, ffmpeg.path, options.signal)),
    ...checkTimes(episode),
    ...(await checkTranscriptFiles(episode, folder)),
    ...(await checkText(episode, folder)),
  ];
}

async function checkFiles(episode: Episode, folder: string): Promise<readonly VerifyCheck[]> {
  const claimed = [
    { name: episode.audio.file, bytes: episode.audio.bytes, sha256: episode.audio.sha256 },
    ...episode.files,
  ];
  return Promise.all(
    claimed.map(async ({ name, bytes, sha256 }): Promise<VerifyCheck> => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      if (found === undefined) return { name: `file ${name}`, ok: false, detail: 'it is missing' };
      const kind = irregularKind(found);
      if (kind !== undefined) return { name: `file ${name}`, ok: false, detail: `it is ${kind}` };
      const { size } = found;
      if (size !== bytes)
        return { name: `file ${name}`, ok: false, detail: `${size} bytes, the manifest says ${bytes}` };
      const same = (await hashFile(join(folder, name))) === sha256;
      return {
        name: `file ${name}`,
        ok: same,
        detail: same ? `${bytes} bytes, as written` : 'its bytes are not those that were written',
      };
    }),
  );
}
