import type { Dialect, RequestLimit } from './dialect.ts';
import { renderDialect, type SpeechVoice } from './render-dialect.ts';
import type { Sound } from './sounds-of.ts';
import { soundNode } from './speech-nodes.ts';

/** How much text one document takes by one of the engine's limits, counted as the engine counts: after escaping, beside the wrapper. */
export interface TextRoom {
  /** In units of the limit; at least 1. */
  readonly most: number;
  /** What a character (a code point) takes of it. */
  readonly cost: (character: string) => number;
  /** What tags take of it beside their words: by the place in `Line.spoken` where the words begin. */
  readonly tags: ReadonlyMap<number, number>;
}

/** A sentence up to this many UTF-16 units is shown at once; a longer one clause by clause. */
export const LONGEST_CUE = 180;

/** No document holds more text than this many UTF-16 units, whatever the engine takes: short ones can be cached, checked and said again. */
export const LONGEST_SEGMENT = 400;

/** The rooms that the limits of a dialect leave for the text of a document: what is said has to fit into each. */
export function textRooms(
  dialect: Dialect,
  voice: SpeechVoice,
  sounds: readonly Sound[],
  marks: boolean,
): readonly TextRoom[] {
  return dialect.limits.map(({ value, unit }): TextRoom => {
    if (unit === 'billed') return { most: Math.max(1, value), cost: (character) => character.length, tags: NO_TAGS };
    const sizeOf = (text: string): number => (unit === 'bytes' ? byteLength(text) : text.length);
    const wrapper = sizeOf(renderDialect([], dialect, voice).document);
    const room = value - wrapper;
    // Only texts that are longer than a cue have marks.
    const reserve = marks ? MARK_LENGTH * Math.ceil(LONGEST_SEGMENT / SHORTEST_CUE) : 0;
    const most = Math.max(1, room - reserve >= LONGEST_CUE ? room - reserve : Math.min(room, LONGEST_CUE));
    const tags = sounds.flatMap((sound): readonly (readonly [number, number])[] => {
      const size = sizeOf(renderDialect([soundNode(sound, '')], dialect, voice).document) - wrapper;
      return size > 0 ? [[sound.spoken.start, size]] : [];
    });
    return { most, cost: costIn(unit, dialect), tags: new Map(tags) };
  });
}

const NO_TAGS: ReadonlyMap<number, number> = new Map();
const MARK_LENGTH = '<mark name="c10"/>'.length;
const SHORTEST_CUE = 20;
const ESCAPED_LENGTH: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6, "'": 6, '[': 2, ']': 2 };

function costIn(unit: RequestLimit['unit'], { root }: Dialect): TextRoom['cost'] {
  const escaped = root === 'none' ? {} : ESCAPED_LENGTH;
  return unit === 'bytes'
    ? (character) => escaped[character] ?? byteLength(character)
    : (character) => escaped[character] ?? character.length;
}

/** In UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
