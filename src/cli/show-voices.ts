import { printable } from '../errors/printable.ts';
import type { Voice } from '../model/voice.ts';
import { displayWidth, padTo } from './display-width.ts';
import type { Paint } from './paint.ts';

/** A table of voices in the engine's order of preference. */
export function showVoices(voices: readonly Voice[], paint: Paint): string {
  const rows = voices.map(({ id, languages, gender, pitchHz, description }) =>
    [
      id,
      languages.join(' '),
      gender ?? '',
      pitchHz === undefined ? '' : `${Math.round(pitchHz)} Hz`,
      description ?? '',
    ].map(printable),
  );
  const titles = ['voice', 'languages', 'gender', 'pitch', 'description'];
  const widths = titles.map((title, i) => Math.max(title.length, ...rows.map((row) => displayWidth(row[i] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => padTo(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[paint.bold(line(titles)), ...rows.map(line)].join('\n')}\n`;
}
