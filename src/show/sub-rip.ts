import type { Episode } from '../model/episode.ts';
import { clockTime } from './clock-time.ts';
import { shownCues, type ShownCue } from './shown-cues.ts';
import { wrapEvenly, wrapLines } from './wrap-lines.ts';

/** What the podcast transcript specification allows on one card. */
const LINE_CHARACTERS = 32;
const CARD_LINES = 2;

/** The transcript as SubRip: cards of two short lines, with the speaker's name where the speaker changes. */
export function subRip(episode: Episode): string {
  const cues = shownCues(episode);
  const cards = cues.flatMap((cue, index) => cardsOf(cue, cue.speaker !== cues[index - 1]?.speaker));
  return cards
    .map(({ startMs, endMs, text }, index) => {
      return `${index + 1}\n${clockTime(startMs, ',')} --> ${clockTime(endMs, ',')}\n${text}\n`;
    })
    .join('\n');
}

interface Card {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** Shares a cue's time among its cards by their length. */
function cardsOf(cue: ShownCue, named: boolean): readonly Card[] {
  const lines = wrapEvenly(withoutTags(named ? `${shortName(cue.label)}: ${cue.text}` : cue.text), LINE_CHARACTERS);
  const texts: string[] = [];
  for (let first = 0; first < lines.length; first += CARD_LINES)
    texts.push(lines.slice(first, first + CARD_LINES).join('\n'));
  if (cue.endMs - cue.startMs < texts.length)
    return [{ startMs: cue.startMs, endMs: cue.endMs, text: lines.join('\n') }];
  const whole = texts.reduce((sum, text) => sum + text.length, 0);
  let spoken = 0;
  return texts.map((text) => {
    const startMs = at(cue, spoken / whole);
    spoken += text.length;
    return { startMs, endMs: at(cue, spoken / whole), text };
  });
}

function at(cue: ShownCue, part: number): number {
  return Math.round(cue.startMs + (cue.endMs - cue.startMs) * part);
}

/** SubRip has no escapes: players take what stands between angle brackets or braces for markup. */
function withoutTags(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('{', '(').replaceAll('}', ')');
}

/** A description that stands for a name may be long: at most one line of it. */
function shortName(label: string): string {
  const width = LINE_CHARACTERS - 2;
  const first = wrapLines(label, width)[0] ?? '';
  return first === label ? label : `${first}…`;
}
