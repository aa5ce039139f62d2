import { relative, resolve } from 'node:path';
import { buildEpisode, type BuildResult } from '../../episode/build-episode.ts';
import { printable } from '../../errors/printable.ts';
import { paint } from '../paint.ts';
import { openProgress } from '../progress.ts';
import { prepare, settle, type SourceFlags } from '../settings.ts';
import type { Surroundings } from '../surroundings.ts';

export interface BuildFlags extends SourceFlags {
  readonly out: string;
  readonly guid?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly cache: boolean;
}

/** `antenne build`: makes an episode and prints the MP3's path. */
export async function build(sources: readonly string[], flags: BuildFlags, surroundings: Surroundings): Promise<void> {
  const settings = await settle(flags, surroundings);
  const { script, path } = await prepare(sources, flags, settings, surroundings);
  const progress = openProgress(process.stderr, flags.quiet === true);
  let result: BuildResult;
  try {
    result = await buildEpisode(
      {
        script,
        sourcePath: path,
        settings,
        outDirectory: resolve(surroundings.folder, flags.out),
        cacheDirectory: surroundings.cacheDirectory,
        guid: flags.guid,
        force: flags.force === true,
        useCache: flags.cache,
        signal: surroundings.signal,
        onProgress: progress.show,
      },
      surroundings,
    );
  } finally {
    progress.clear();
  }
  process.stderr.write(summary(result, surroundings.folder, flags.quiet === true));
  process.stdout.write(flags.json ? `${JSON.stringify(result.episode, null, 2)}\n` : `${result.mp3Path}\n`);
}

function summary({ episode, script, mp3Path, unchanged, clips }: BuildResult, folder: string, quiet: boolean): string {
  const { bold, dim, red, speaker } = paint(process.stderr);
  const warnings = episode.warnings.map(({ code, message }) => `${red('warning:')} ${printable(message)} (${code})`);
  if (quiet) return warnings.map((line) => `${line}\n`).join('');
  const shown = relative(folder, mp3Path) || mp3Path;
  const omitted = countBy(script.omitted.map(({ reason }) => reason).filter((reason) => reason !== 'mark' && reason !== 'label'));
  const { audio } = episode;
  const lines = [
    '',
    unchanged ? `${bold(printable(episode.title))} is up to date ${dim('(--force builds it again)')}` : bold(printable(episode.title)),
    `  ${clock(audio.durationMs)} · ${audio.loudnessLufs} LUFS · peak ${audio.truePeakDbtp} dBTP · ${(audio.bytes / 1e6).toFixed(1)} MB · engine ${episode.engine.name}${clips.cached > 0 ? ` · ${clips.cached} of ${clips.cached + clips.spoken} clips from the cache` : ''}`,
    '',
    '  heard:',
    ...episode.speakers.map((each, index) => `    ${speaker(index, printable(each.label))} ${dim(`${clock(each.spokenMs)}, voice ${each.voice}`)}`),
    omitted === '' ? '  nothing was left out' : `  left out: ${omitted} ${dim('(antenne script shows it)')}`,
    ...warnings,
    '',
    `  listen:  open ${shown.replace(/\.mp3$/, '.html')} in a browser, or ${shown} in any player`,
    `  next:    antenne verify ${shown}   measures it`,
    `           edit ${shown.replace(/\.mp3$/, '.script.json')}, then antenne build on it`,
    '',
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function countBy(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}

function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
