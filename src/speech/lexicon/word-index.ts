import { splitWords, type LexiconToken } from './split-words.ts';

/** Written forms word by word: to find the longest one at a place takes as many steps as it has words, however many forms there are. */
export interface WordIndex<Value> {
  readonly next: Map<string, WordIndex<Value>>;
  value?: Value;
}

/** An index with nothing in it. */
export function emptyIndex<Value>(): WordIndex<Value> {
  return { next: new Map() };
}

/** The place of a written form in an index, made where it is not there yet. */
export function placeOf<Value>(index: WordIndex<Value>, keys: readonly string[]): WordIndex<Value> {
  let place = index;
  for (const key of keys) {
    let next = place.next.get(key);
    if (!next) {
      next = emptyIndex();
      place.next.set(key, next);
    }
    place = next;
  }
  return place;
}

/** What an index has for a text as a whole. */
export function lookUp<Value>(index: WordIndex<Value>, keys: readonly string[]): Value | undefined {
  let place: WordIndex<Value> | undefined = index;
  for (const key of keys) place = place?.next.get(key);
  return place?.value;
}

/** The longest written form that begins at token `first` and passes `fits`; `behind` is the index of the token after it. */
export function longestAt<Value>(
  index: WordIndex<Value>,
  tokens: readonly LexiconToken[],
  first: number,
  keyOf: (token: LexiconToken) => string,
  fits: (behind: number) => boolean,
): { readonly value: Value; readonly behind: number } | undefined {
  let longest: { value: Value; behind: number } | undefined;
  let place: WordIndex<Value> | undefined = index;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at];
    place = token && place.next.get(keyOf(token));
    if (!place) break;
    if (place.value !== undefined && fits(at + 1)) longest = { value: place.value, behind: at + 1 };
  }
  return longest;
}

/** What a written form is compared by: its words without blanks around them. */
export function keysOf(written: string): readonly string[] {
  return splitWords(written.trim()).map(({ key }) => key);
}

/** All that an index has, in no order. */
export function* valuesOf<Value>(index: WordIndex<Value>): Generator<Value> {
  const waiting = [index];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (place.value !== undefined) yield place.value;
    waiting.push(...place.next.values());
  }
}
