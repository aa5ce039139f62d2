/** Letters with marks, and ligatures, that a language's own words have; nothing for a language that is not known. */
export function ownLettersOf(tag: string): OwnLetters | undefined {
  return OWN_LETTERS.get(tag.toLowerCase().split('-', 1)[0] ?? '');
}

/** In small letters. */
export interface OwnLetters {
  /** Beside `a` to `z`. */
  readonly marked: ReadonlySet<string>;
  /** Letters among `a` to `z` that only borrowed words have. */
  readonly borrowed: ReadonlySet<string>;
}

const letters = (marked: string, borrowed: string): OwnLetters => ({
  marked: new Set(marked),
  borrowed: new Set(borrowed),
});

const OWN_LETTERS: ReadonlyMap<string, OwnLetters> = new Map([
  ['fr', letters('àâæçéèêëîïôœùûüÿ', 'kw')],
  ['en', letters('', '')],
  ['de', letters('äöüß', '')],
  ['es', letters('áéíóúüñ', 'kw')],
]);
