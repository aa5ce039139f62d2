import type { Cue, Episode } from '../model/episode.ts';
import { plainText } from './plain-text.ts';

/** A cue as every transcript shows it: its speaker's label, clean text, a time that overlaps no other, its words within it. */
export interface ShownCue extends Cue {
  readonly label: string;
}

/** The episode's cues that have words, in order of time; each ends before the next begins, the last within the sound. */
export function shownCues(episode: Episode): readonly ShownCue[] {
  const labels = new Map(episode.speakers.map(({ id, label }) => [id, nameOf(label) || id] as const));
  const cues = episode.cues
    .map((cue) => ({ ...cue, text: plainText(cue.text), label: labels.get(cue.speaker) ?? cue.speaker }))
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => one.startMs - other.startMs);
  let earliestMs = 0;
  return cues.map((cue, index) => {
    // Room for this cue and all after it, a millisecond each.
    const latestMs = episode.audio.durationMs - (cues.length - index);
    const startMs = Math.max(Math.min(Math.round(cue.startMs), latestMs), earliestMs);
    const nextMs = Math.round(cues[index + 1]?.startMs ?? Infinity);
    const endMs = Math.max(Math.min(Math.round(cue.endMs), nextMs, latestMs + 1), startMs + 1);
    earliestMs = endMs;
    const inside = (ms: number): number => Math.max(startMs, Math.min(ms, endMs));
    const words = cue.words?.map((word) => ({ ...word, startMs: inside(word.startMs), endMs: inside(word.endMs) }));
    return { ...cue, startMs, endMs, ...(words && { words }) };
  });
}

/**
 * A name stands in the middle of a line (`<v NAME>words`), so what changes the direction of writing and is not ended in it would
 * change that of the words. No name needs it: letters bring their direction along.
 */
function nameOf(label: string): string {
  return plainText(label.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''));
}
