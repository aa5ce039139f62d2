import type { Alignment, Line } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { firstIndex } from './first-index.ts';
import type { SpeechNode } from './speech-node.ts';

/** What is said for a stretch of `Line.spoken`: its words, and sounds where the line has them for words that lie wholly in it. */
export function speechNodes({ spoken, alignment = [] }: Line, { start, end }: Span): readonly SpeechNode[] {
  const nodes: SpeechNode[] = [];
  let at = start;
  const say = (to: number): void => {
    if (to > at) nodes.push({ kind: 'text', text: spoken.slice(at, to) });
    at = to;
  };
  const first = firstIndex(alignment, (pair) => pair.spoken.start < start);
  for (let i = first; i < alignment.length; i++) {
    const pair = alignment[i];
    if (!pair || pair.spoken.end > end) break;
    if (!(pair.phonemes || pair.respelling) || pair.spoken.start === pair.spoken.end) continue;
    say(pair.spoken.start);
    nodes.push(soundNode(pair, spoken.slice(pair.spoken.start, pair.spoken.end)));
    at = pair.spoken.end;
  }
  say(end);
  return nodes;
}

/** Words with the sound that an alignment gives them. */
export function soundNode({ phonemes, respelling }: Alignment, words: string): SpeechNode {
  return { kind: 'phoneme', words, ...(phonemes && { ipa: phonemes }), ...(respelling && { respelling }) };
}
