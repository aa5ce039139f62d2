import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';

/** The manifest that a person means by its own path, the MP3 beside it, or a folder with exactly one; from `folder`, as `path` is. Throws family `input`. */
export async function findManifest(path: string, folder: string): Promise<string> {
  const found = await stat(resolve(folder, path)).catch((cause: unknown) => {
    throw new AntenneError('input/not-found', 'there is no such episode', {
      where: path,
      hint: 'name the .episode.json, the MP3 beside it, or a folder with exactly one episode',
      cause,
    });
  });
  if (!found.isDirectory())
    return path.endsWith('.mp3') ? join(dirname(path), `${basename(path, '.mp3')}.episode.json`) : path;
  const manifests = (await readdir(resolve(folder, path))).filter(
    (name) => name.endsWith('.episode.json') && !name.startsWith('.'),
  );
  if (manifests.length !== 1 || manifests[0] === undefined) {
    throw new AntenneError('input/not-one-episode', `the folder holds ${manifests.length} episodes`, {
      where: path,
      hint: `name one of them${manifests.length > 0 ? `: ${manifests.slice(0, 5).join(', ')}` : ''}`,
    });
  }
  return join(path, manifests[0]);
}
