import { languageOf } from '../../languages/registry.ts';
import type { Wording } from '../../languages/wording.ts';
import { shownText } from '../shown-text.ts';

/** What the program says on the pages of a show, in the show's language where it has words in it. */
export interface PageWords {
  readonly wording: Wording;
  /** Attributes, with a space before them, of an element that holds a few of them: where they are English on a page that is not. */
  readonly own: string;
  /** The same for sentences, which need their direction too. */
  readonly ownText: string;
}

/** The words for a language; English ones, and said to be English, where there are none. */
export function pageWords(language: string): PageWords {
  const { wording } = languageOf(language);
  const own = wording.language === undefined ? '' : ` lang="${wording.language}"`;
  return { wording, own, ownText: own === '' ? '' : `${own} dir="ltr"` };
}

/** Words with what stands for `{number}` and the like put in, as HTML. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return shownText(words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)));
}
