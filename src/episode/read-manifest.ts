import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';
import { readRegular } from '../source/regular-file.ts';

/** Reads `NAME.episode.json`; `given` is how a person named it. Throws `input/not-found` or `input/manifest`. */
export async function readManifest(path: string, given: string = path): Promise<Episode> {
  let text: string;
  try {
    text = (await readRegular(path)).toString('utf8');
  } catch (cause) {
    throw new AntenneError('input/not-found', 'the manifest of the episode cannot be read', {
      where: given,
      hint: 'name the .episode.json, the MP3 beside it, or a folder with exactly one episode',
      cause,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new AntenneError('input/manifest', `the manifest is not JSON: ${(cause as Error).message}`, {
      where: given,
      hint: 'build the episode again',
      cause,
    });
  }
  const fault = faultOf(value);
  if (fault !== undefined)
    throw new AntenneError('input/manifest', `the manifest is damaged: ${fault}`, {
      where: given,
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
  const { audio, files, segments, cues, chapters, speakers, articles, warnings } = episode;
  if (!isRecord(audio) || audio['file'] !== `${episode.name}.mp3`) return 'audio is missing, or named otherwise';
  const numbers = ['bytes', 'durationMs', 'targetLufs', 'loudnessLufs', 'truePeakDbtp'];
  if (!numbers.every((key) => Number.isFinite(audio[key]))) return 'audio lacks a number';
  if (!(audio.durationMs >= 0 && audio.durationMs <= LONGEST_MS)) return 'audio is longer than a week';
  if (!isList(files, (file) => isPlainName(file['name']))) return 'files are missing, or named outside the folder';
  if (!isList(segments, (segment) => isTimed(segment) && typeof segment['line'] === 'string'))
    return 'segments are missing or damaged';
  if (!isList(cues, (cue) => isTimed(cue) && typeof cue['text'] === 'string' && typeof cue['speaker'] === 'string'))
    return 'cues are missing or damaged';
  if (!isList(chapters, (chapter) => isTimed(chapter) && typeof chapter['title'] === 'string'))
    return 'chapters are missing or damaged';
  if (!isList(speakers, ({ id, label }) => typeof id === 'string' && typeof label === 'string'))
    return 'speakers are missing or damaged';
  if (!isList(articles, () => true) || !isList(warnings, () => true)) return 'articles or warnings are missing';
  if (typeof episode.title !== 'string' || typeof episode.language !== 'string') return 'title or language is missing';
  return undefined;
}

const LONGEST_MS = 7 * 24 * 3_600_000;

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, fits: (entry: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((entry: unknown) => isRecord(entry) && fits(entry));
}

function isTimed({ startMs, endMs }: Fields): boolean {
  return typeof startMs === 'number' && typeof endMs === 'number' && startMs >= 0 && endMs >= startMs;
}

/** A file of this very folder: nothing with a separator, nothing hidden. */
function isPlainName(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z0-9][\w.-]*$/.test(name);
}
