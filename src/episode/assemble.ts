import { createHash } from 'node:crypto';
import type { Episode, EpisodeFile } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { chaptersJson } from '../show/chapters-json.ts';
import { episodePage } from '../show/episode-page.ts';
import { subRip } from '../show/sub-rip.ts';
import { transcriptJson } from '../show/transcript-json.ts';
import { webVtt } from '../show/web-vtt.ts';
import type { Ffmpeg } from '../audio/find-ffmpeg.ts';
import { id3Tag } from '../audio/id3-tag.ts';
import { makeMp3 } from '../audio/make-mp3.ts';
import type { Spool } from '../audio/spool.ts';
import type { Progress } from './build-episode.ts';
import { describeAudio, describeEpisode, type EpisodeFacts } from './describe-episode.ts';
import { readRegister, REGISTER_FILE, withEpisode } from './episode-register.ts';
import { hashFile } from './hash-file.ts';
import { whileLocked } from './lock-folder.ts';
import { makeFolder } from '../source/make-folder.ts';
import type { Cover } from './read-cover.ts';
import { tagFacts } from './tag-facts.ts';
import { openFileSet, sweepAbandoned, syncFile, type FileSet } from './write-files.ts';

/** All that an episode's files are made of. */
export interface AssembleJob extends EpisodeFacts {
  readonly spool: Spool;
  readonly ffmpeg: Ffmpeg;
  readonly cover: Cover;
  readonly outDirectory: string;
  readonly stateDirectory: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Makes the MP3, measures it, and writes the episode's files so that they appear together, the manifest last. */
export async function assemble(job: AssembleJob): Promise<Episode> {
  const { entry, settings, timeline, spool, signal } = job;
  await makeFolder(job.outDirectory).catch((cause: Error) => {
    throw new AntenneError('audio/not-writable', `the output folder cannot be made: ${cause.message}`, {
      where: job.outDirectory,
      hint: 'choose another folder with --out',
      cause,
    });
  });
  const files = openFileSet(job.outDirectory);
  try {
    job.onProgress?.({ step: 'mixing', done: 0, total: 1 });
    const described = describeEpisode(job);
    const mp3 = `${entry.name}.mp3`;
    const path = files.temporary(mp3);
    const measured = await makeMp3({
      ...{ timeline, spool, path, signal },
      ffmpeg: job.ffmpeg.path,
      loudnessLufs: settings.audio.loudnessLufs,
      bitrateKbps: settings.audio.bitrateKbps,
      tag: id3Tag(tagFacts(described, settings.show, job.cover)),
    });
    job.onProgress?.({ step: 'writing', done: 0, total: 1 });
    const stored = { file: mp3, bytes: await syncFile(path), sha256: await hashFile(path) };
    const heard: Episode = { ...described, audio: describeAudio(stored, measured, job), files: [] };
    const written = await Promise.all(
      textFiles(heard, job.script).map(async ([extension, mimeType, content]): Promise<EpisodeFile> => {
        const name = `${entry.name}.${extension}`;
        await files.write(name, content);
        const sha256 = createHash('sha256').update(content).digest('hex');
        return { name, mimeType, bytes: Buffer.byteLength(content), sha256 };
      }),
    );
    const episode: Episode = { ...heard, files: written };
    await files.write(`${entry.name}.episode.json`, `${JSON.stringify(episode, null, 2)}\n`);
    await whileLocked(job.outDirectory, job, () => publish(files, job));
    return episode;
  } finally {
    await discardQuietly(files);
  }
}

/** Puts the files in their places; other runs may have added episodes to the register since this one began. */
async function publish(files: FileSet, { outDirectory, entry, signal }: AssembleJob): Promise<void> {
  const register = await readRegister(outDirectory);
  if (register.episodes.some(({ guid, name }) => name === entry.name && guid !== entry.guid)) {
    throw new AntenneError('audio/name-taken', `another run has just made an episode called ${entry.name}`, {
      where: outDirectory,
      hint: 'run the same command again: it will take another name, and what was spoken is kept in the cache',
      retryable: true,
    });
  }
  await files.write(REGISTER_FILE, `${JSON.stringify(withEpisode(register, entry), null, 2)}\n`);
  signal?.throwIfAborted();
  await files.publish();
  await sweepAbandoned(outDirectory);
}

function textFiles(
  episode: Episode,
  script: Script,
): readonly (readonly [extension: string, mimeType: string, content: string])[] {
  const sha256Base64 = (text: string): string => createHash('sha256').update(text).digest('base64');
  return [
    ['vtt', 'text/vtt', webVtt(episode)],
    ['srt', 'application/x-subrip', subRip(episode)],
    ['transcript.json', 'application/json', transcriptJson(episode)],
    ['chapters.json', 'application/json+chapters', chaptersJson(episode)],
    ['html', 'text/html', episodePage(episode, script, { sha256Base64 })],
    ['script.json', 'application/json', `${JSON.stringify(script, null, 2)}\n`],
  ];
}

/** A temporary file that cannot be removed must not hide the error that made it one. */
async function discardQuietly(files: FileSet): Promise<void> {
  await files.discard().catch(() => undefined);
}
