import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import type { Warning } from '../model/warning.ts';
import { openClipCache } from '../tts/clip-cache.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import { findFfmpeg } from '../audio/find-ffmpeg.ts';
import { openSpool } from '../audio/spool.ts';
import { assemble } from './assemble.ts';
import type { BuildSettings } from './build-settings.ts';
import { castScript } from './cast-script.ts';
import { episodeTitle } from './describe-episode.ts';
import { findOrMint, readRegister } from './episode-register.ts';
import { findFinished } from './find-finished.ts';
import { identifyEpisode } from './identify-episode.ts';
import { madeFrom } from './made-from.ts';
import { nameHolderIn } from './name-holder.ts';
import { openEngines, type Engines } from './open-engines.ts';
import { readCover } from './read-cover.ts';
import { speakScript } from './speak-script.ts';
import { checkWritable } from './write-files.ts';

/** What one episode is built from. */
export interface BuildRequest {
  /** A checked script with its `spoken` forms: what `prepareScript` gives. As a promise, the engine starts while the article is read. */
  readonly script: Script | Promise<Script>;
  /** The source's file, article or saved script, when it is one: part of how a later build recognises the episode. */
  readonly sourcePath: string | null;
  /** Instead of what the articles' titles make. */
  readonly title?: string | undefined;
  readonly settings: BuildSettings;
  /** The engines of the settings where they are open already, so that they start early; they are disposed of at the end. */
  readonly engines?: Engines;
  readonly outDirectory: string;
  readonly cacheDirectory: string;
  /** For locks. */
  readonly stateDirectory: string;
  readonly guid?: string | undefined;
  /** The time of publication, instead of the article's own. */
  readonly publishedAt?: Date | undefined;
  /** Build although an up-to-date episode is there. */
  readonly force: boolean;
  /** False: neither read nor write clips; implies `force`. */
  readonly useCache: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a step is: `done` of `total` segments while speaking, of one otherwise. */
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
  const { settings, outDirectory, signal, onProgress } = request;
  const reading = Promise.resolve(request.script);
  reading.catch(() => undefined); // told when it is awaited
  const engines = request.engines ?? (await openEngines(settings, outside));
  try {
    const script = await reading;
    await checkWritable(outDirectory);
    const cover = await readCover(settings.show.cover);
    const ffmpeg = await findFfmpeg(outside, { memoryFile: join(request.cacheDirectory, 'ffmpeg.json'), signal });
    const { cast, segments, warnings: castWarnings } = await castScript(script, engines, settings, signal);
    if (segments.length === 0)
      throw new AntenneError('input/nothing-to-say', 'there is nothing to speak in this script', {
        hint: 'every line was left out or has no words',
      });

    const title = request.title ?? episodeTitle(script);
    const madeFromSha256 = madeFrom(script, segments, engines, [ffmpeg.version, cover.bytes], request, title);
    const identity = identifyEpisode(script, title, request.sourcePath);
    const register = await readRegister(outDirectory);
    const entry = await findOrMint(register, identity, request.guid, outside.now(), nameHolderIn(outDirectory));
    const finished =
      request.force || !request.useCache ? undefined : await findFinished(outDirectory, entry, madeFromSha256);
    if (finished) {
      const mp3Path = join(outDirectory, finished.audio.file);
      return { episode: finished, script, mp3Path, unchanged: true, clips: { spoken: 0, cached: 0 } };
    }

    const warnings: Warning[] = [...script.warnings, ...castWarnings];
    const warn = (warning: Warning): void => void warnings.push(warning);
    for (const engine of engines.all) {
      const own = segments.filter((segment) => segment.engine === engine.id);
      engine.warmUp?.({ characters: own.reduce((sum, { text }) => sum + text.length, 0) });
    }
    const cache = request.useCache ? openClipCache(join(request.cacheDirectory, 'clips'), warn) : undefined;
    const clips = { spoken: 0, cached: 0 };
    const spool = await openSpool();
    try {
      const onSpoken = (done: number, total: number, cached: boolean): void => {
        clips[cached ? 'cached' : 'spoken']++;
        onProgress?.({ step: 'speaking', done, total });
      };
      const speaking = { cache, ffmpeg: ffmpeg.path, onWarning: warn, onSpoken, signal };
      const timeline = await speakScript(segments, engines, spool, speaking);
      const episode = await assemble({
        ...{ script, title, cast, timeline, spool, ffmpeg, cover, engines, settings, entry, madeFromSha256, warnings },
        ...{ outDirectory, stateDirectory: request.stateDirectory, publishedAt: request.publishedAt },
        ...{ signal, onProgress },
      });
      return { episode, script, mp3Path: join(outDirectory, episode.audio.file), unchanged: false, clips };
    } finally {
      await spool.dispose();
    }
  } finally {
    await engines.dispose();
  }
}
