import type { Episode } from '../model/episode.ts';

/** How many colours the page's style has for those who are not the narrator (`voice-1`, `voice-2`, …). */
export const VOICE_COLORS = 8;

/** The class that gives each speaker a colour: `voice-0` for the narrator, the others in the order they are heard. */
export function voiceColors(episode: Episode): ReadonlyMap<string, string> {
  const others = episode.speakers.filter(({ kind }) => kind !== 'narrator');
  const numbers = new Map(others.map(({ id }, index) => [id, (index % VOICE_COLORS) + 1] as const));
  return new Map(episode.speakers.map(({ id }) => [id, `voice-${numbers.get(id) ?? 0}`] as const));
}
