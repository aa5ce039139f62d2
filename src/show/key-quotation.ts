import { languageOf } from '../languages/registry.ts';
import type { Cue, Episode } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import type { PublishedEpisode } from '../model/show.ts';
import { cutText, unitLength } from './feed/cut-text.ts';
import { NAME_CHARACTERS, SOUNDBITE_MS } from './feed/feed-limits.ts';
import { plainText } from './plain-text.ts';

/**
 * The longest passage that one named speaker is quoted with, as a soundbite: a short one goes on with the sentences that follow it, and begins with those
 * before it where none follow, until it has 15 seconds; a long one ends with the last sentence within 120. Null where nobody is quoted, or all is shorter.
 */
export function keyQuotation(episode: Episode, script: Script): PublishedEpisode['soundbite'] {
  const cues = episode.cues.toSorted((one, other) => one.startMs - other.startMs);
  const passage = longest(quotedPassages(cues, episode, script), cues);
  if (passage === undefined) return null;
  const { from, to } = widened(passage, cues);
  const startMs = Math.round(cues[from]?.startMs ?? 0);
  const durationMs = Math.min(Math.round(cues[to]?.endMs ?? 0), episode.audio.durationMs) - startMs;
  if (durationMs < SOUNDBITE_MS.least) return null;
  const words = cues.slice(passage.from, passage.to + 1).map(({ text }) => plainText(text));
  const speaker = languageOf(episode.language).wording.speakerNamed.replace('{name}', () => passage.label);
  const title = cutText(`${speaker} ${words.join(' ')}`, NAME_CHARACTERS, unitLength);
  return { startMs, durationMs, title };
}

/** Cues from one to another, both included. */
interface Passage {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

function quotedPassages(cues: readonly Cue[], { speakers }: Episode, script: Script): readonly Passage[] {
  const labels = new Map(
    speakers.filter(({ kind }) => kind === 'person' || kind === 'organisation').map(({ id, label }) => [id, label]),
  );
  const quotations = new Set(script.lines.filter(({ kind }) => kind === 'quotation').map(({ id }) => id));
  const passages: Passage[] = [];
  cues.forEach(({ line, speaker }, index) => {
    const label = quotations.has(line) ? labels.get(speaker) : undefined;
    if (label === undefined) return;
    const last = passages.at(-1);
    const goesOn = last?.to === index - 1 && cues[last.to]?.speaker === speaker;
    passages[goesOn ? passages.length - 1 : passages.length] = {
      from: goesOn ? last.from : index,
      to: index,
      label: plainText(label),
    };
  });
  return passages;
}

function longest(passages: readonly Passage[], cues: readonly Cue[]): Passage | undefined {
  const length = ({ from, to }: Passage): number => lengthMs(from, to, cues);
  return passages.reduce<Passage | undefined>(
    (best, each) => (best === undefined || length(each) > length(best) ? each : best),
    undefined,
  );
}

function widened({ from, to }: Passage, cues: readonly Cue[]): { readonly from: number; readonly to: number } {
  let [first, last] = [from, to];
  while (last > first && lengthMs(first, last, cues) > SOUNDBITE_MS.most) last--;
  while (lengthMs(first, last, cues) < SOUNDBITE_MS.least && last < cues.length - 1) last++;
  while (lengthMs(first, last, cues) < SOUNDBITE_MS.least && first > 0) first--;
  return { from: first, to: last };
}

function lengthMs(from: number, to: number, cues: readonly Cue[]): number {
  return (cues[to]?.endMs ?? 0) - (cues[from]?.startMs ?? 0);
}
