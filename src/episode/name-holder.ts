import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NameHolder } from './episode-register.ts';
import { readManifest } from './read-manifest.ts';

const EXTENSIONS = ['mp3', 'episode.json', 'script.json', 'vtt', 'srt', 'transcript.json', 'html', 'chapters.json'];

/** Looks in `folder` whose files have a base name, so that no file of a user or of a forgotten episode is overwritten. */
export function nameHolderIn(folder: string): NameHolder {
  return async (name) => {
    const there = new Set(await readdir(folder).catch(() => []));
    if (!EXTENSIONS.some((extension) => there.has(`${name}.${extension}`))) return undefined;
    const manifest = await readManifest(join(folder, `${name}.episode.json`)).catch(() => undefined);
    return manifest?.guid ?? null;
  };
}
