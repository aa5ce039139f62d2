import { LIMIT } from './gain-and-limiter.ts';
import { integratedLoudness } from './loudness.ts';
import type { Timeline } from './timeline.ts';

/** How loud the programme will be made: gains in decibels, 0 leaves a sound as it is. */
export interface Gains {
  /** By voice id, from -15 to 0: lowers each voice to the level of the quietest. */
  readonly byVoiceDb: ReadonlyMap<string, number>;
  /** For the whole, after the voices were matched. */
  readonly programmeDb: number;
}

/** No voice is lifted or lowered by more than this against the others: beyond it the measurement is the suspect. */
const MOST_MATCHING_DB = 15;

/** What the limiter is allowed to take and be made up for: beyond it speech sounds squeezed. */
const MOST_MAKE_UP_DB = 6;
const STEPS = 4;
/** A block that peaks above the limit by a factor loses that factor to this power: its square if all of it were turned down, less because the limiter lets go between peaks (measured on espeak's voices and the mock). */
const LIMITED_EXPONENT = 1.5;
/** LAME scales its input by 0.95 (measured: the same sound is 0.4 LU quieter as MP3). */
const LAME_DB = 20 * Math.log10(1 / 0.95);

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
  return { byVoiceDb, programmeDb: programmeGain(timeline, byVoiceDb, targetLufs) };
}

/** The gain that brings the programme to `targetLufs` behind limiter and encoder, found in a few steps: what the limiter takes grows with the gain. */
function programmeGain(timeline: Timeline, byVoiceDb: ReadonlyMap<string, number>, targetLufs: number): number {
  const plainDb = targetLufs - programmeLoudness(timeline, byVoiceDb, 0, Infinity);
  if (!Number.isFinite(plainDb)) return 0;
  let gainDb = plainDb;
  for (let step = 0; step < STEPS; step++) gainDb += targetLufs - programmeLoudness(timeline, byVoiceDb, gainDb, LIMIT);
  return Math.min(gainDb, plainDb + MOST_MAKE_UP_DB) + LAME_DB;
}

/** Loudness in LUFS of a timeline with each voice at its level and the whole raised by `gainDb` into a limiter at `limit`, pauses included. */
function programmeLoudness(
  timeline: Timeline,
  byVoiceDb: ReadonlyMap<string, number>,
  gainDb: number,
  limit: number,
): number {
  const energies: number[] = [];
  for (const { clip, pauseAfterSamples } of timeline.parts) {
    const factor = 10 ** (((byVoiceDb.get(clip.segment.voice) ?? 0) + gainDb) / 20);
    for (const [block, energy] of clip.energies.entries()) {
      const excess = Math.max(1, ((clip.peaks[block] ?? 0) * factor) / limit);
      energies.push((energy * factor * factor) / excess ** LIMITED_EXPONENT);
    }
    for (let tenths = Math.round((pauseAfterSamples / timeline.sampleRate) * 10); tenths > 0; tenths--)
      energies.push(0);
  }
  return integratedLoudness(energies);
}
