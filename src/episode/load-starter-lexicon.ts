import { readFile } from 'node:fs/promises';
import type { LexiconEntry } from '../speech/lexicon/lexicon-entry.ts';
import { entriesOf, type LexiconWords } from '../speech/lexicon/lexicon-words.ts';

/** Antenne's own entries for a language, by its BCP 47 tag whatever the region; none for one without a file in `assets/lexicon`. */
export function loadStarterLexicon(tag: string): Promise<readonly LexiconEntry[]> {
  const primary = /^[a-z]{2,3}(?=-|$)/.exec(tag.toLowerCase())?.[0];
  if (primary === undefined) return Promise.resolve([]);
  const loading = LOADED.get(primary) ?? load(primary);
  LOADED.set(primary, loading);
  return loading;
}

const LOADED = new Map<string, Promise<readonly LexiconEntry[]>>();

async function load(primary: string): Promise<readonly LexiconEntry[]> {
  try {
    const text = await readFile(new URL(`../../assets/lexicon/${primary}.json`, import.meta.url), 'utf8');
    return entriesOf(JSON.parse(text) as LexiconWords);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
