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

/** The free voice of that gender that is farthest in pitch from those in use; a shared one when none is left. */
export function chooseVoice(state: CastState, gender: VoiceGender): { voice: OfferedVoice; shared: boolean } {
  const { pool, narrator, reserved, taken } = state;
  const used = new Set([narrator, ...taken]);
  const free = pool.filter((voice) => !used.has(voice) && !reserved.has(voice));
  const fits = (voice: Voice): boolean => gender === 'unknown' || voice.gender === undefined || voice.gender === gender;
  const fitting = [free.filter(fits), free.filter((voice) => voice.gender === 'neutral')].find(
    ({ length }) => length > 0,
  );
  if (fitting) return { voice: farthest(fitting, state), shared: false };
  const others = taken.filter((voice) => voice !== narrator);
  const shareable = others.filter(fits);
  // A voice of one's own matters less than its gender: a man who is heard as a woman misleads.
  if (shareable.length > 0) return { voice: leastShared(shareable), shared: true };
  if (free.length > 0) return { voice: farthest(free, state), shared: false };
  return others.length > 0 ? { voice: leastShared(others), shared: true } : { voice: narrator, shared: true };
}

/** Pitch ratio from which two voices differ by more than a quarter, whichever of them is taken as the whole. */
const CLEARLY_DIFFERENT = Math.log(1.35);

/** Where an engine does not say: the middle of what people have. */
const USUAL_PITCH_HZ = { male: 115, female: 200, neutral: 155 };

function farthest(voices: readonly OfferedVoice[], { narrator, taken }: CastState): OfferedVoice {
  const clear = voices.filter((voice) => distance(voice, narrator) >= CLEARLY_DIFFERENT);
  let best: OfferedVoice | undefined;
  let most = -1;
  for (const voice of clear.length > 0 ? clear : voices) {
    const rivals = [narrator, ...taken.filter(({ gender }) => gender === voice.gender)];
    const least = Math.min(...rivals.map((rival) => distance(voice, rival)));
    if (least > most + 1e-9) [best, most] = [voice, least];
  }
  return best ?? narrator;
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
