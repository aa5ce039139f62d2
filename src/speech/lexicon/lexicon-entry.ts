import type { Warning } from '../../model/warning.ts';

/** How one word, or a few in a row, are said wherever they are written. */
export interface LexiconEntry {
  /** The written forms, each as its own: plurals and other forms of a word are not made from them. */
  readonly graphemes: readonly string[];
  /** The words that are said instead. */
  readonly alias?: string;
  /** How it sounds, in IPA: for engines that take phonemes. */
  readonly phonemes?: string;
  /** How a reader of the language would spell that sound: for engines that take no phonemes. The words stay as they are. At least one of the three is there. */
  readonly respelling?: string;
  /** BCP 47: only in lines of this language. In all, if not said. */
  readonly language?: string;
  /** False: `Eutm` and `EUTM` are the same. True, if not said. */
  readonly caseSensitive?: boolean;
  /** Where it is said so, and the day that was looked up (`2025-03-01`). */
  readonly source?: string;
  readonly opened?: string;
}

/** Entries in the order in which a later one replaces an earlier one for the same written form, and what was odd about them. */
export interface LexiconEntries {
  readonly entries: readonly LexiconEntry[];
  readonly warnings: readonly Warning[];
}

/** Whether an entry holds in lines of `language`: a region counts only where both name one. */
export function holdsIn({ language }: LexiconEntry, tag: string): boolean {
  if (language === undefined) return true;
  const [own, other] = [language.toLowerCase(), tag.toLowerCase()];
  return own === other || own.startsWith(`${other}-`) || other.startsWith(`${own}-`);
}
