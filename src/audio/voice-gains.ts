import { integratedLoudness } from './loudness.ts';
import type { Timeline } from './timeline.ts';

/** How loud the programme will be made, in decibels. */
export interface Gains {
  /** For each voice, at most 0: brings all voices to the level of the quietest need of headroom. */
  readonly byVoiceDb: ReadonlyMap<string, number>;
  /** For the whole, after the voices were matched. */
  readonly programmeDb: number;
}

/** No voice is lifted or lowered by more than this against the others: beyond it the measurement is the suspect. */
const MOST_MATCHING_DB = 15;

/** Matches the voices in loudness (each by all it says, never sentence by sentence) and finds the one gain that brings the whole to `targetLufs`. */
export function findGains(timeline: Timeline, targetLufs: number): Gains {
  const energiesByVoice = new Map<string, number[]>();
  for (const { clip } of timeline.parts) {
    const energies = energiesByVoice.get(clip.segment.voice) ?? [];
    for (const energy of clip.energies) energies.push(energy);
    energiesByVoice.set(clip.segment.voice, energies);
  }
  const loudness = new Map(
    [...energiesByVoice].map(([voice, energies]) => [voice, integratedLoudness(energies)] as const),
  );
  const known = [...loudness.values()].filter(Number.isFinite);
  const quietest = Math.min(...known);
  const byVoiceDb = new Map(
    [...loudness].map(
      ([voice, lufs]) => [voice, Number.isFinite(lufs) ? Math.max(-MOST_MATCHING_DB, quietest - lufs) : 0] as const,
    ),
  );
  const measured = programmeLoudness(timeline, byVoiceDb);
  return { byVoiceDb, programmeDb: Number.isFinite(measured) ? targetLufs - measured : 0 };
}

/** Loudness in LUFS of a timeline before the programme's gain, pauses included, with each voice at its level. */
export function programmeLoudness(timeline: Timeline, byVoiceDb: ReadonlyMap<string, number>): number {
  const energies: number[] = [];
  for (const { clip, pauseAfterSamples } of timeline.parts) {
    const factor = 10 ** ((byVoiceDb.get(clip.segment.voice) ?? 0) / 10);
    for (const energy of clip.energies) energies.push(energy * factor);
    for (let tenths = Math.round((pauseAfterSamples / timeline.sampleRate) * 10); tenths > 0; tenths--)
      energies.push(0);
  }
  return integratedLoudness(energies);
}
