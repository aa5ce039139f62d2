import { relative } from 'node:path';
import { printable } from '../errors/printable.ts';
import type { BuildResult } from '../episode/build-episode.ts';
import type { Paint } from './paint.ts';
import { showOmittedCount } from './show-omitted-count.ts';
import { showWarnings } from './show-warnings.ts';

export interface SummaryOptions {
  /** Paths are shown as they count from here. */
  readonly folder: string;
  /** What a person types to call this program. */
  readonly calledAs: string;
  readonly quiet: boolean;
  readonly paint: Paint;
}

/** What a person is told when an episode is there: where it is, how to listen, who is heard, what was left out, what comes next. */
export function showSummary(result: BuildResult, { folder, calledAs, quiet, paint }: SummaryOptions): string {
  const { episode, script, mp3Path } = result;
  const warnings = showWarnings(episode.warnings, script.articles, paint);
  if (quiet) return warnings.map((line) => `${line}\n`).join('');
  const place = relative(folder, mp3Path);
  const base = (place.startsWith('..') || place === '' ? mp3Path : place).replace(/\.mp3$/, '');
  const speakers = episode.speakers.map(({ label, voices, spokenMs }, index) => {
    const name = printable(label);
    const known = [...new Set(voices.map(({ voice }) => voice))].join(' and ');
    return `${index === 0 ? 'heard' : ''}\t${paint.speaker(index, name)} ${paint.dim(`(voice ${known}, ${clock(spokenMs)})`)}`;
  });
  const lines = [
    `${paint.bold(printable(episode.title))}${result.unchanged ? ' is up to date; --force builds it again' : ''}`,
    `made\t${printable(base)}.mp3 ${paint.dim(facts(result))}`,
    `listen\topen ${printable(base)}.html in a browser: the sound beside the words`,
    ...speakers,
    `left out\t${showOmittedCount(script.omitted)}`,
    ...warnings,
    `next\t${calledAs} verify ${quoted(`${base}.mp3`)}`,
    `\tor edit ${printable(base)}.script.json, then ${calledAs} build it`,
  ];
  return `${lines.map(inColumns).join('\n')}\n`;
}

function facts({ episode, clips }: BuildResult): string {
  const { durationMs, bytes, loudnessLufs } = episode.audio;
  const cached = clips.cached > 0 ? `, ${clips.cached} of ${clips.cached + clips.spoken} clips from the cache` : '';
  return `(${clock(durationMs)}, ${(bytes / 1e6).toFixed(1)} MB, ${loudnessLufs} LUFS, engine ${episode.engines.map(({ name }) => name).join(' and ')}${cached})`;
}

function inColumns(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : `  ${line.slice(0, tab).padEnd(9)} ${line.slice(tab + 1)}`;
}

function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A path as it is typed in a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${printable(path).replace(/'/g, "'\\''")}'`;
}
