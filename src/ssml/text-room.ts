import { buildSpeech } from './speech-builder.ts';
import { hasMarks, type SsmlAbilities } from './ssml-abilities.ts';

/** How much text one document takes, counted as the engine counts: after escaping, beside the wrapper. */
export interface TextRoom {
  /** In units of the engine's limit (`RequestLimit.unit`); at least 1. */
  readonly most: number;
  /** What a character (a code point) takes of it. */
  readonly cost: (character: string) => number;
}

/** A sentence up to this many UTF-16 units is shown at once; a longer one clause by clause. */
export const LONGEST_CUE = 180;

/** No document holds more text than this many UTF-16 units, whatever the engine takes: short ones can be cached, checked and said again. */
export const LONGEST_SEGMENT = 400;

/** The room that an engine's limit leaves for the text of a document in `language`. */
export function textRoom(abilities: SsmlAbilities, language: string): TextRoom {
  const { value, unit } = abilities.limit;
  if (unit === 'billed') return { most: Math.max(1, value), cost: (character) => character.length };
  const wrapper = buildSpeech([], { language, elements: abilities.ssml }).length;
  // Only texts that are longer than a cue have marks.
  const marks = hasMarks(abilities) ? MARK_LENGTH * Math.ceil(LONGEST_SEGMENT / SHORTEST_CUE) : 0;
  const room = value - wrapper;
  const most = Math.max(1, room - marks >= LONGEST_CUE ? room - marks : Math.min(room, LONGEST_CUE));
  return { most, cost: unit === 'bytes' ? escapedBytes : escapedLength };
}

const MARK_LENGTH = '<mark name="c10"/>'.length;
const SHORTEST_CUE = 20;
const ESCAPED_LENGTH: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4, '"': 6, "'": 6, '[': 2, ']': 2 };

function escapedLength(character: string): number {
  return ESCAPED_LENGTH[character] ?? character.length;
}

function escapedBytes(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return ESCAPED_LENGTH[character] ?? (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
}
