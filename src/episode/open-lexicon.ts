import { languageOf } from '../languages/registry.ts';
import { createLexicon } from '../speech/lexicon/create-lexicon.ts';
import { holdsIn, type LexiconEntry } from '../speech/lexicon/lexicon-entry.ts';
import type { Lexicon } from '../speech/spoken-form.ts';
import { loadStarterLexicon } from './load-starter-lexicon.ts';

/** The lexicon for lines of each of these languages: the entries given, which beat antenne's own. */
export async function openLexicon(
  entries: readonly LexiconEntry[],
  tags: readonly string[],
): Promise<(tag: string) => Lexicon | undefined> {
  const lexicons = tags.map(async (tag) => {
    const lists = [entries.filter((entry) => holdsIn(entry, tag)), await loadStarterLexicon(tag)];
    return [tag, createLexicon(lists, languageOf(tag).spoken)] as const;
  });
  const byTag = new Map(await Promise.all(lexicons));
  return (tag) => byTag.get(tag);
}
