import { languageOf } from '../languages/registry.ts';
import type { SpokenClass } from '../languages/spoken-forms.ts';
import type { Script } from '../model/script.ts';
import { commonWordWarnings } from '../speech/lexicon/common-word-warnings.ts';
import type { LexiconEntries } from '../speech/lexicon/lexicon-entry.ts';
import { loadTransliterator } from '../speech/load-transliterator.ts';
import { speakLines } from '../speech/speak-lines.ts';
import { openLexicon } from './open-lexicon.ts';

/** A script that was just written, with what is said for each line by the lexicon, then the rules; and what is odd about the lexicon. */
export async function speakByLexicon(
  script: Script,
  { entries, warnings }: LexiconEntries = { entries: [], warnings: [] },
  asWritten: ReadonlySet<SpokenClass> = new Set(),
): Promise<Script> {
  const tags = [...new Set(script.lines.map(({ language }) => language))];
  const lexiconOf = await openLexicon(entries, tags);
  const transliterate = await loadTransliterator(script.lines.map(({ text }) => text));
  const spoken = speakLines(script, languageOf, (tag) => ({ lexicon: lexiconOf(tag), asWritten, transliterate }));
  const common = tags.flatMap((tag) => commonWordWarnings(entries, tag));
  return { ...spoken, warnings: [...spoken.warnings, ...warnings, ...common] };
}
