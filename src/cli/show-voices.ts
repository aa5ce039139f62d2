import type { Voice } from '../model/voice.ts';
import type { Paint } from './paint.ts';
import { showTable } from './show-table.ts';

/** A table of voices in the engine's order of preference. */
export function showVoices(voices: readonly Voice[], paint: Paint): string {
  const rows = voices.map(({ id, languages, gender, pitchHz, description }) => [
    id,
    languages.join(' '),
    gender ?? '',
    pitchHz === undefined ? '' : `${Math.round(pitchHz)} Hz`,
    description ?? '',
  ]);
  return showTable(['voice', 'languages', 'gender', 'pitch', 'description'], rows, paint);
}
