import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { languageOf } from '../languages/registry.ts';
import type { Cue, Episode, EpisodeAudio, EpisodeFile } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import type { Cast } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { chaptersJson } from '../show/chapters-json.ts';
import { episodePage } from '../show/episode-page.ts';
import { makeChapters } from '../show/make-chapters.ts';
import { subRip } from '../show/sub-rip.ts';
import { transcriptJson } from '../show/transcript-json.ts';
import { webVtt } from '../show/web-vtt.ts';
import type { TtsAdapter } from '../tts/tts-adapter.ts';
import { EPISODE_SAMPLE_RATE } from '../audio/encode-mp3.ts';
import type { Ffmpeg } from '../audio/find-ffmpeg.ts';
import { id3Tag } from '../audio/id3-tag.ts';
import { makeMp3 } from '../audio/make-mp3.ts';
import type { Measurement } from '../audio/measure.ts';
import type { Spool } from '../audio/spool.ts';
import { cueTimes, segmentTimes, timelineMs, type Timeline } from '../audio/timeline.ts';
import type { BuildSettings } from './build-settings.ts';
import { episodeSummary, episodeTitle, heardSpeakers } from './describe-episode.ts';
import { REGISTER_FILE, type EpisodeRegister, type RegisteredEpisode } from './episode-register.ts';
import { hashFile } from './hash-file.ts';
import { openFileSet, syncFile, type FileSet } from './write-files.ts';

/** All that an episode's files are made of. */
export interface AssembleJob {
  readonly script: Script;
  readonly cast: Cast;
  readonly timeline: Timeline;
  readonly spool: Spool;
  readonly ffmpeg: Ffmpeg;
  readonly adapter: TtsAdapter;
  readonly settings: BuildSettings;
  readonly entry: RegisteredEpisode;
  readonly register: EpisodeRegister;
  readonly madeFrom: string;
  readonly warnings: readonly Warning[];
  readonly outDirectory: string;
  readonly signal?: AbortSignal | undefined;
}

/** Makes the MP3, measures it, and writes the episode's files so that they appear together, the manifest last. */
export async function assemble(job: AssembleJob): Promise<Episode> {
  const files = openFileSet(job.outDirectory);
  try {
    const draft = describe(job);
    const mp3 = `${job.entry.name}.mp3`;
    const path = files.temporary(mp3);
    const measured = await makeMp3({
      timeline: job.timeline,
      spool: job.spool,
      ffmpeg: job.ffmpeg.path,
      loudnessLufs: job.settings.audio.loudnessLufs,
      bitrateKbps: job.settings.audio.bitrateKbps,
      tag: id3Tag(await tagFacts(draft, job)),
      path,
      signal: job.signal,
    });
    const bytes = await syncFile(path);
    const audio = describeAudio(mp3, bytes, await hashFile(path), measured, job);
    const written: EpisodeFile[] = [];
    const heard: Episode = { ...draft, audio };
    for (const [extension, mimeType, content] of textFiles(heard, job.script)) {
      const name = `${job.entry.name}.${extension}`;
      await files.write(name, content);
      written.push({
        name,
        mimeType,
        bytes: Buffer.byteLength(content),
        sha256: createHash('sha256').update(content).digest('hex'),
      });
    }
    const episode: Episode = { ...heard, files: written };
    await files.write(REGISTER_FILE, `${JSON.stringify(job.register, null, 2)}\n`);
    await files.write(`${job.entry.name}.episode.json`, `${JSON.stringify(episode, null, 2)}\n`);
    job.signal?.throwIfAborted();
    await files.publish();
    return episode;
  } finally {
    await discardQuietly(files);
  }
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

/** The manifest but for what is only known of the finished files. */
function describe(job: AssembleJob): Episode {
  const { script, timeline, cast, entry } = job;
  const first = script.articles[0];
  const language = first?.language ?? 'und';
  const lines = new Map(script.lines.map((line) => [line.id, line] as const));
  const cues: readonly Cue[] = cueTimes(
    timeline,
    (id) => lines.get(id)?.text ?? '',
    (id) => {
      const own = lines.get(id)?.language;
      return own === language ? undefined : own;
    },
  );
  const segments = segmentTimes(timeline);
  const announcement = script.lines.find(({ kind }) => kind === 'announcement');
  return {
    format: 'antenne-episode/1',
    guid: entry.guid,
    name: entry.name,
    title: episodeTitle(script) || entry.name,
    summary: episodeSummary(script),
    language,
    publishedOn: first?.publishedOn ?? entry.addedOn.slice(0, 10),
    madeFromSha256: job.madeFrom,
    engine: { name: job.adapter.id, identity: job.adapter.cacheIdentity },
    speakers: heardSpeakers(script, cast, segments, languageOf(language)),
    audio: describeAudio(
      `${entry.name}.mp3`,
      0,
      '',
      { loudnessLufs: 0, truePeakDbtp: 0, durationMs: timelineMs(timeline) },
      job,
    ),
    files: [],
    articles: script.articles.map(({ source, ...article }) => ({
      id: article.id,
      title: article.title,
      byline: article.byline,
      publishedOn: article.publishedOn,
      language: article.language,
      url: source.url,
      source: { name: source.name, sha256: source.sha256 },
      metadata: article.metadata,
    })),
    segments,
    cues,
    chapters: makeChapters(script, cues, timelineMs(timeline)),
    disclosure: announcement?.text ?? null,
    warnings: job.warnings,
  };
}

function describeAudio(
  file: string,
  bytes: number,
  sha256: string,
  measured: Measurement,
  job: AssembleJob,
): EpisodeAudio {
  return {
    file,
    mimeType: 'audio/mpeg',
    bytes,
    sha256,
    durationMs: timelineMs(job.timeline),
    sampleRate: EPISODE_SAMPLE_RATE,
    channels: 1,
    bitrateKbps: job.settings.audio.bitrateKbps,
    loudnessLufs: measured.loudnessLufs,
    loudnessDualMonoLufs: Math.round((measured.loudnessLufs + 3.01) * 100) / 100,
    truePeakDbtp: measured.truePeakDbtp,
  };
}

async function tagFacts(episode: Episode, job: AssembleJob): Promise<Parameters<typeof id3Tag>[0]> {
  const cover = await readFile(new URL('../../assets/cover.png', import.meta.url));
  const article = episode.articles[0];
  return {
    title: episode.title,
    artist: job.settings.show.author || article?.byline || job.settings.show.title,
    album: job.settings.show.title,
    genre: 'Podcast',
    language: episode.language,
    publishedOn: episode.publishedOn,
    sourceUrl: article?.url ?? null,
    comment: episode.disclosure,
    cover: { bytes: cover, mimeType: 'image/png' },
    chapters: episode.chapters,
    transcript: episode.cues.map(({ text }) => text).join('\n'),
  };
}

/** A temporary file that cannot be removed must not hide the error that made it one. */
async function discardQuietly(files: FileSet): Promise<void> {
  await files.discard().catch(() => undefined);
}
