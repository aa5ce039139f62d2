import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import type { Warning } from '../model/warning.ts';
import { openClipCache } from '../tts/clip-cache.ts';
import { createAdapter } from '../tts/registry.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import { findFfmpeg } from '../audio/find-ffmpeg.ts';
import { openSpool } from '../audio/spool.ts';
import { assemble } from './assemble.ts';
import type { BuildSettings } from './build-settings.ts';
import { castScript } from './cast-script.ts';
import { episodeTitle } from './describe-episode.ts';
import { findOrMint, fingerprintOf, readRegister, withEpisode } from './episode-register.ts';
import { findFinished } from './find-finished.ts';
import { speakScript } from './speak-script.ts';
import { checkWritable } from './write-files.ts';

/** What one episode is built from. */
export interface BuildRequest {
  /** A checked script with its `spoken` forms: what `prepareScript` gives. As a promise, the engine starts while the article is read. */
  readonly script: Script | Promise<Script>;
  /** The source's file, when it is one: part of how a later build recognises the episode. */
  readonly sourcePath: string | null;
  readonly settings: BuildSettings;
  readonly outDirectory: string;
  /** Where the path of an adapter module counts from. */
  readonly adapterFolder: string;
  readonly cacheDirectory: string;
  readonly guid?: string | undefined;
  /** Build although an up-to-date episode is there. */
  readonly force: boolean;
  /** False: neither read nor write clips; implies `force`. */
  readonly useCache: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: 'speaking' | 'mixing' | 'writing';
  readonly done: number;
  readonly total: number;
}

export interface BuildResult {
  readonly episode: Episode;
  readonly script: Script;
  readonly mp3Path: string;
  /** True when everything was up to date and nothing was written. */
  readonly unchanged: boolean;
  readonly clips: { readonly spoken: number; readonly cached: number };
}

/** Makes an episode of a script: casts, speaks, mixes, measures, writes its files. Throws AntenneError; leaves the last good files then. */
export async function buildEpisode(request: BuildRequest, outside: Outside): Promise<BuildResult> {
  const { settings, signal } = request;
  const reading = Promise.resolve(request.script);
  reading.catch(() => undefined); // told when it is awaited
  const adapter = await createAdapter(settings.engine.name, settings.engine.options, outside, request.adapterFolder);
  adapter.warmUp?.({ characters: 0 });
  try {
    const script = await reading;
    await checkWritable(request.outDirectory);
    const ffmpeg = await findFfmpeg(outside, { memoryFile: join(request.cacheDirectory, 'ffmpeg.json') });
    const warnings: Warning[] = [...script.warnings];
    const warn = (warning: Warning): void => void warnings.push(warning);
    const { cast, segments, warnings: castWarnings } = await castScript(script, adapter, settings, signal);
    if (segments.length === 0)
      throw new AntenneError('input/nothing-to-say', 'there is nothing to speak in this script', {
        hint: 'every line was left out or has no words',
      });
    warnings.push(...castWarnings);

    const madeFrom = sha256(
      JSON.stringify([
        script,
        segments,
        settings.audio,
        settings.show,
        adapter.id,
        adapter.cacheIdentity,
        ffmpeg.version,
      ]),
    );
    const register = await readRegister(request.outDirectory);
    const identity = {
      title: episodeTitle(script),
      url: script.articles[0]?.source.url ?? null,
      path: request.sourcePath,
      publishedOn: script.articles[0]?.publishedOn ?? null,
      fingerprint: fingerprintOf(script),
    };
    const entry = findOrMint(register, identity, request.guid, outside.now());
    if (!request.force && request.useCache) {
      const finished = await findFinished(request.outDirectory, entry, madeFrom);
      if (finished)
        return {
          episode: finished,
          script,
          mp3Path: join(request.outDirectory, finished.audio.file),
          unchanged: true,
          clips: { spoken: 0, cached: 0 },
        };
    }

    adapter.warmUp?.({ characters: segments.reduce((sum, { text }) => sum + text.length, 0) });
    const cache = request.useCache ? openClipCache(join(request.cacheDirectory, 'clips'), warn) : undefined;
    const clips = { spoken: 0, cached: 0 };
    const spool = await openSpool();
    try {
      const timeline = await speakScript(segments, adapter, spool, {
        cache,
        ffmpeg: ffmpeg.path,
        onWarning: warn,
        signal,
        onSpoken: (done, total, cached) => {
          clips[cached ? 'cached' : 'spoken']++;
          request.onProgress?.({ step: 'speaking', done, total });
        },
      });
      request.onProgress?.({ step: 'mixing', done: 0, total: 1 });
      const episode = await assemble({
        script,
        cast,
        timeline,
        spool,
        ffmpeg,
        adapter,
        settings,
        entry,
        register: withEpisode(register, entry),
        madeFrom,
        warnings,
        outDirectory: request.outDirectory,
        signal,
      });
      request.onProgress?.({ step: 'writing', done: 1, total: 1 });
      return { episode, script, mp3Path: join(request.outDirectory, episode.audio.file), unchanged: false, clips };
    } finally {
      await spool.dispose();
    }
  } finally {
    await adapter.dispose?.();
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
