import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, dirname, basename } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';
import { accountForText } from '../script/account-for-text.ts';
import { checkScript } from '../script/check-script.ts';
import { findFfmpeg } from '../audio/find-ffmpeg.ts';
import { HIGHEST_PEAK_DBTP, LENGTH_TOLERANCE_MS, LOUDNESS_TOLERANCE_LU } from '../audio/bounds.ts';
import { measureMp3 } from '../audio/measure.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import { hashFile } from './hash-file.ts';
import { readManifest } from './read-manifest.ts';

/** One thing that was measured on the finished files. */
export interface VerifyCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Measures an episode's files against what its manifest claims. `path` is the manifest, the MP3 beside it, or a folder with exactly one episode. */
export async function verifyEpisode(
  path: string,
  outside: Pick<Outside, 'env'>,
  options: { readonly signal?: AbortSignal } = {},
): Promise<readonly VerifyCheck[]> {
  const manifestPath = await findManifest(path);
  const folder = dirname(manifestPath);
  const episode = await readManifest(manifestPath);
  const ffmpeg = await findFfmpeg(outside);
  return [
    ...(await checkFiles(episode, folder)),
    ...(await checkSound(episode, folder, ffmpeg.path, options.signal)),
    ...checkTimes(episode),
    ...(await checkText(episode, folder)),
  ];
}

async function findManifest(path: string): Promise<string> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new AntenneError('input/not-found', 'there is no such episode', {
      where: path,
      hint: 'name the .episode.json, the MP3 beside it, or a folder with exactly one episode',
      cause,
    });
  });
  if (!found.isDirectory())
    return path.endsWith('.mp3') ? join(dirname(path), `${basename(path, '.mp3')}.episode.json`) : path;
  const manifests = (await readdir(path)).filter((name) => name.endsWith('.episode.json') && !name.startsWith('.'));
  if (manifests.length !== 1 || manifests[0] === undefined) {
    throw new AntenneError('input/not-one-episode', `the folder holds ${manifests.length} episodes`, {
      where: path,
      hint: `name one of them${manifests.length > 0 ? `: ${manifests.slice(0, 5).join(', ')}` : ''}`,
    });
  }
  return join(path, manifests[0]);
}

async function checkFiles(episode: Episode, folder: string): Promise<readonly VerifyCheck[]> {
  const claimed = [
    { name: episode.audio.file, bytes: episode.audio.bytes, sha256: episode.audio.sha256 },
    ...episode.files,
  ];
  return Promise.all(
    claimed.map(async ({ name, bytes, sha256 }): Promise<VerifyCheck> => {
      const size = (await stat(join(folder, name)).catch(() => undefined))?.size;
      if (size === undefined) return { name: `file ${name}`, ok: false, detail: 'it is missing' };
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

async function checkSound(
  episode: Episode,
  folder: string,
  ffmpeg: string,
  signal: AbortSignal | undefined,
): Promise<readonly VerifyCheck[]> {
  const { audio } = episode;
  const timeoutMs = 60_000 + Math.max(0, audio.durationMs);
  let measured;
  try {
    measured = await measureMp3(createReadStream(join(folder, audio.file)), ffmpeg, timeoutMs, signal);
  } catch (error) {
    if (!(error instanceof AntenneError)) throw error;
    return [{ name: 'sound', ok: false, detail: error.message.split('\n')[0] ?? '' }];
  }
  const offMs = Math.abs(measured.durationMs - audio.durationMs);
  return [
    {
      name: 'length',
      ok: offMs <= LENGTH_TOLERANCE_MS,
      detail: `decodes to ${measured.durationMs / 1000} s, the timeline has ${audio.durationMs / 1000} s`,
    },
    {
      name: 'loudness',
      ok: Math.abs(measured.loudnessLufs - audio.targetLufs) <= LOUDNESS_TOLERANCE_LU,
      detail: `${measured.loudnessLufs} LUFS, wanted ${audio.targetLufs} ±${LOUDNESS_TOLERANCE_LU}`,
    },
    {
      name: 'true peak',
      ok: measured.truePeakDbtp <= HIGHEST_PEAK_DBTP,
      detail: `${measured.truePeakDbtp} dBTP, at most ${HIGHEST_PEAK_DBTP}`,
    },
  ];
}

function checkTimes({ cues, chapters, audio }: Episode): readonly VerifyCheck[] {
  const cueFault = cues.find(
    (cue, index) =>
      cue.endMs < cue.startMs || cue.endMs > audio.durationMs || cue.startMs < (cues[index - 1]?.startMs ?? 0),
  );
  const chapterFault = chapters.find(
    (chapter, index) =>
      chapter.startMs !== (chapters[index - 1]?.endMs ?? 0) || chapter.endMs <= chapter.startMs || chapter.title === '',
  );
  const inside = chapters.at(-1)?.endMs === audio.durationMs;
  return [
    {
      name: 'transcript',
      ok: cues.length > 0 && !cueFault,
      detail: cueFault
        ? `the cue at ${cueFault.startMs} ms is out of order or outside the sound`
        : `${cues.length} cues, in order, inside the sound`,
    },
    {
      name: 'chapters',
      ok: chapters.length > 0 && !chapterFault && inside,
      detail:
        chapterFault || !inside
          ? 'they do not cover the sound in order'
          : `${chapters.length} chapters, from the start to the end`,
    },
  ];
}

async function checkText(episode: Episode, folder: string): Promise<readonly VerifyCheck[]> {
  const name = 'text';
  const file = episode.files.find((each) => each.name.endsWith('.script.json'));
  if (!file) return [{ name, ok: false, detail: 'there is no script' }];
  try {
    const checked = checkScript(JSON.parse(await readFile(join(folder, file.name), 'utf8')));
    if ('problems' in checked)
      return [
        {
          name,
          ok: false,
          detail: checked.problems[0]
            ? `${checked.problems[0].path}: ${checked.problems[0].message}`
            : 'the script is damaged',
        },
      ];
    const faults = accountForText(checked.script);
    const first = faults[0];
    const silent = checked.script.lines.filter(
      ({ id, spoken }) => /[\p{L}\p{N}]/u.test(spoken) && !episode.segments.some(({ line }) => line === id),
    );
    return [
      {
        name,
        ok: !first,
        detail: first
          ? `${faults.length} faults; the first: ${first.kind} “${first.text.slice(0, 60)}”`
          : 'every word is spoken once or listed as left out',
      },
      {
        name: 'lines',
        ok: silent.length === 0,
        detail:
          silent.length > 0
            ? `line ${silent[0]?.id} is not in the sound`
            : `all ${checked.script.lines.length} lines are in the sound`,
      },
    ];
  } catch (error) {
    return [{ name, ok: false, detail: (error as Error).message }];
  }
}
