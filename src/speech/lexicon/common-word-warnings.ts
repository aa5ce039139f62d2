import { functionWordsOf } from '../../languages/shared/function-words.ts';
import type { Warning } from '../../model/warning.ts';
import { holdsIn, type LexiconEntry } from './lexicon-entry.ts';

/** Entries that change one of a language's most frequent words wherever it stands: seldom what was meant. */
export function commonWordWarnings(entries: readonly LexiconEntry[], tag: string): readonly Warning[] {
  const frequent = functionWordsOf(tag.toLowerCase().split('-', 1)[0] ?? '');
  const found = entries.flatMap((entry) =>
    holdsIn(entry, tag)
      ? entry.graphemes.filter((grapheme) =>
          frequent.has(entry.caseSensitive === false ? grapheme.toLowerCase() : grapheme),
        )
      : [],
  );
  return [...new Set(found)].map((word) => ({
    code: 'lexicon/common-word',
    message: `the lexicon says how “${word}” is said, a frequent word (${tag}): every one of them is said so; if a longer name is meant, write all of it`,
  }));
}
