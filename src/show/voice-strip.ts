import type { Episode } from '../model/episode.ts';
import { shortTime } from './clock-time.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ShownCue } from './shown-cues.ts';

/** Turns of one speaker that are parted by less than this look like one. */
const JOIN_GAP_MS = 2_000;
const HEIGHT = 40;

/** Who speaks when as a strip over the whole length, and a list of the speakers with their time. */
export function voiceStrip(episode: Episode, cues: readonly ShownCue[], colors: ReadonlyMap<string, string>): string {
  const { durationMs } = episode.audio;
  const bars = turnsOf(cues).map(({ speaker, startMs, endMs }) => {
    const color = colors.get(speaker) ?? 'voice-0';
    const inset = color === 'voice-0' ? 12 : 0;
    return `<rect class="${color}" x="${startMs}" y="${inset}" width="${endMs - startMs}" height="${HEIGHT - 2 * inset}"/>`;
  });
  const voices = episode.speakers.map(
    ({ id, label, spokenMs }) =>
      `<li class="${colors.get(id) ?? 'voice-0'}"><bdi>${escapeMarkup(label)}</bdi> <span class="time">${shortTime(spokenMs)}</span></li>`,
  );
  return `<svg id="strip" viewBox="0 0 ${Math.max(1, durationMs)} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
${bars.join('\n')}
<rect id="played" x="0" y="0" width="0" height="${HEIGHT}"/>
</svg>
<ul class="voices">
${voices.join('\n')}
</ul>`;
}

interface Turn {
  readonly speaker: string;
  readonly startMs: number;
  readonly endMs: number;
}

function turnsOf(cues: readonly ShownCue[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const { speaker, startMs, endMs } of cues) {
    const last = turns.at(-1);
    if (last?.speaker === speaker && startMs - last.endMs < JOIN_GAP_MS) turns[turns.length - 1] = { ...last, endMs };
    else turns.push({ speaker, startMs, endMs });
  }
  return turns;
}
