import type { Episode } from '../model/episode.ts';
import type { PublishedFile } from '../model/show.ts';

/** A file of an episode, and where it stands in a show. */
export interface FileToPublish extends PublishedFile {
  /** Its name beside the manifest. */
  readonly from: string;
}

/** What of an episode is copied into a show. */
export interface FilesToPublish {
  readonly audio: FileToPublish;
  /** As apps prefer them: WebVTT first. */
  readonly transcripts: readonly FileToPublish[];
  readonly chapters: FileToPublish | null;
}

/** The files of an episode that a show takes; `name` is that of the episode's folder in the show. */
export function publishedFiles(episode: Episode, name: string): FilesToPublish {
  const { audio, files } = episode;
  const folder = `episodes/${name}/${name}`;
  const find = ([extension, mimeType]: readonly [string, string]): readonly FileToPublish[] =>
    files
      .filter((file) => file.mimeType === mimeType && file.name.endsWith(`.${extension}`))
      .slice(0, 1)
      .map((file) => ({ ...facts(file), from: file.name, path: `${folder}.${extension}` }));
  return {
    audio: { ...facts(audio), from: audio.file, path: `${folder}-${audio.sha256.slice(0, HASH_CHARACTERS)}.mp3` },
    transcripts: TRANSCRIPTS.flatMap(find),
    chapters: find(CHAPTERS)[0] ?? null,
  };
}

/** The page of an episode, from the base address. */
export function publishedPagePath(name: string): string {
  return `episodes/${name}/index.html`;
}

/** New bytes get a new name, so that no cache and no app keeps the old ones. */
const HASH_CHARACTERS = 12;
const TRANSCRIPTS: readonly (readonly [extension: string, mimeType: string])[] = [
  ['vtt', 'text/vtt'],
  ['srt', 'application/x-subrip'],
  ['transcript.json', 'application/json'],
];
const CHAPTERS = ['chapters.json', 'application/json+chapters'] as const;

function facts({ mimeType, bytes, sha256 }: Omit<PublishedFile, 'path'>): Omit<PublishedFile, 'path'> {
  return { mimeType, bytes, sha256 };
}
