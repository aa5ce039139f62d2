import type { Span } from '../model/span.ts';
import { firstIndex } from './first-index.ts';
import type { Sound } from './sounds-of.ts';
import type { SpeechNode } from './speech-node.ts';

/** What is said for a stretch of `Line.spoken`: its words, and those sounds of the line that lie wholly in it. */
export function speechNodes(spoken: string, sounds: readonly Sound[], { start, end }: Span): readonly SpeechNode[] {
  const nodes: SpeechNode[] = [];
  let at = start;
  const say = (to: number): void => {
    if (to > at) nodes.push({ kind: 'text', text: spoken.slice(at, to) });
    at = to;
  };
  const first = firstIndex(sounds, (sound) => sound.spoken.start < start);
  for (let i = first; i < sounds.length; i++) {
    const sound = sounds[i];
    if (!sound || sound.spoken.end > end) break;
    if (sound.spoken.start === sound.spoken.end) continue;
    say(sound.spoken.start);
    nodes.push(soundNode(sound, spoken.slice(sound.spoken.start, sound.spoken.end)));
    at = sound.spoken.end;
  }
  say(end);
  return nodes;
}

/** Words with their sound. */
export function soundNode({ phonemes, respelling }: Sound, words: string): SpeechNode {
  return { kind: 'phoneme', words, ...(phonemes && { ipa: phonemes }), ...(respelling && { respelling }) };
}
