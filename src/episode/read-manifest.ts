import { readFile } from 'node:fs/promises';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';

/** Reads `NAME.episode.json`. Throws `input/not-found` or `input/manifest`. */
export async function readManifest(path: string): Promise<Episode> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new AntenneError('input/not-found', 'the manifest of the episode cannot be read', {
      where: path,
      hint: 'name the .episode.json, the MP3 beside it, or a folder with exactly one episode',
      cause,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AntenneError('input/manifest', `the manifest is not JSON: ${(cause as Error).message}`, {
      where: path,
      hint: 'build the episode again',
      cause,
    });
  }
  const fault = faultOf(value);
  if (fault !== undefined)
    throw new AntenneError('input/manifest', `the manifest is damaged: ${fault}`, {
      where: path,
      hint: 'build the episode again',
    });
  return value as Episode;
}

function faultOf(value: unknown): string | undefined {
  const episode = value as Partial<Episode> | null;
  if (typeof episode !== 'object' || episode === null) return 'it is not an object';
  if (episode.format !== 'antenne-episode/1') return 'format is not antenne-episode/1';
  if (typeof episode.guid !== 'string' || typeof episode.name !== 'string' || !isPlainName(episode.name))
    return 'guid or name is missing';
  const { audio, files, segments, cues, chapters } = episode;
  if (typeof audio !== 'object' || audio === null || !isPlainName(audio.file) || typeof audio.durationMs !== 'number')
    return 'audio is missing';
  if (!Array.isArray(files) || !files.every((file: { name?: unknown } | null) => isPlainName(file?.name)))
    return 'files are missing, or named outside the folder';
  if (![segments, cues, chapters].every(Array.isArray)) return 'segments, cues or chapters are missing';
  return undefined;
}

/** A file of this very folder: nothing with a separator, nothing hidden. */
function isPlainName(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z0-9][\w.-]*$/.test(name);
}
