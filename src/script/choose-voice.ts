import type { Gender } from '../model/script.ts';
import type { Voice } from '../model/voice.ts';

/** A voice with the engine that offers it. Two are the same when they are one object. */
export interface OfferedVoice extends Voice {
  /** The adapter's id. */
  readonly engine: string;
}

/** What is settled when the next speaker is cast. */
export interface CastState {
  /** In the engine's order of preference. */
  readonly pool: readonly OfferedVoice[];
  readonly narrator: OfferedVoice;
  /** Voices that were asked for by name: nobody else gets them. */
  readonly reserved: ReadonlySet<OfferedVoice>;
  /** The voices of the speakers before, one entry a speaker. */
  readonly taken: readonly OfferedVoice[];
}

/** What a voice is looked for by; `unknown` takes any. */
export type VoiceGender = Gender | 'neutral';

/** A free voice of that gender, distinct in pitch from those in use where there is one; a shared one when none is left. */
export function chooseVoice(state: CastState, gender: VoiceGender): { voice: OfferedVoice; shared: boolean } {
  const { pool, narrator, reserved, taken } = state;
  const used = new Set([narrator, ...taken]);
  const free = pool.filter((voice) => !used.has(voice) && !reserved.has(voice));
  const fits = (voice: Voice): boolean => gender === 'unknown' || voice.gender === undefined || voice.gender === gender;
  const fitting = [free.filter(fits), free.filter((voice) => voice.gender === 'neutral')].find(
    ({ length }) => length > 0,
  );
  if (fitting) return { voice: mostDistinct(fitting, state), shared: false };
  const others = taken.filter((voice) => voice !== narrator);
  const shareable = others.filter(fits);
  // A voice of one's own matters less than its gender: a man who is heard as a woman misleads.
  if (shareable.length > 0) return { voice: leastShared(shareable), shared: true };
  if (free.length > 0) return { voice: mostDistinct(free, state), shared: false };
  return others.length > 0 ? { voice: leastShared(others), shared: true } : { voice: narrator, shared: true };
}

/** Pitch ratio from which a voice differs from the narrator's by more than a quarter, whichever of the two is taken as the whole. */
const FAR_FROM_NARRATOR = Math.log(1.35);
/** Pitch ratio of two voices whose medians differ by 15 % in whatever they say. */
const DISTINCT = Math.log(1.2);
/** Pitch ratio of two voices that differ by 15 %. */
const ALIKE = Math.log(1.15);

/** Where an engine does not say: the middle of what people have. */
const USUAL_PITCH_HZ = { male: 115, female: 200, neutral: 155 };

/** The first voice of the pool that is distinct from all of its gender, if there is one; else the farthest from them. Far from the narrator first. */
function mostDistinct(voices: readonly OfferedVoice[], { narrator, taken }: CastState): OfferedVoice {
  const far = voices.filter((voice) => distance(voice, narrator) >= FAR_FROM_NARRATOR);
  const leastDistance = (voice: OfferedVoice): number =>
    Math.min(
      ...[narrator, ...taken.filter(({ gender }) => gender === voice.gender)].map((one) => distance(voice, one)),
    );
  const distinct = [...far, ...voices].find((voice) => leastDistance(voice) >= DISTINCT);
  if (distinct) return distinct;
  const choice = far.length > 0 ? far : voices;
  return choice.reduce(
    (best, voice) => (leastDistance(voice) > leastDistance(best) + 1e-9 ? voice : best),
    choice[0] ?? narrator,
  );
}

/** The first of the voices of one gender that can hardly be told from this one, where the engine says how high they are. */
export function soundsLike(voice: OfferedVoice, others: readonly OfferedVoice[]): OfferedVoice | undefined {
  return others.find(
    (other) =>
      other !== voice &&
      other.gender === voice.gender &&
      other.pitchHz !== undefined &&
      voice.pitchHz !== undefined &&
      distance(voice, other) < ALIKE,
  );
}

/** Ears compare pitches by their ratio. */
function distance(a: Voice, b: Voice): number {
  return Math.abs(Math.log(pitchOf(a) / pitchOf(b)));
}

function pitchOf({ pitchHz, gender = 'neutral' }: Voice): number {
  return pitchHz !== undefined && pitchHz > 0 ? pitchHz : USUAL_PITCH_HZ[gender];
}

/** The voice with the fewest speakers; among equals the one that was cast first. */
function leastShared(taken: readonly OfferedVoice[]): OfferedVoice {
  const speakers = new Map<OfferedVoice, number>();
  for (const voice of taken) speakers.set(voice, (speakers.get(voice) ?? 0) + 1);
  return [...speakers].reduce((best, entry) => (entry[1] < best[1] ? entry : best))[0];
}
