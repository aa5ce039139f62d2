import { primaryTag } from './canonical-tag.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { Language } from './language.ts';
import { neutral } from './neutral/neutral.ts';

/** The languages antenne knows; the one place that names them. */
export const languages: readonly Language[] = [french, english, german, spanish];

/** What is known of the language of a BCP 47 tag, in its region; a language without a folder of its own gets what holds for all. */
export function languageOf(tag: string): Language {
  const language = languages.find((each) => each.tag === primaryTag(tag));
  const region = tag
    .split('-')
    .slice(1)
    .find((subtag) => /^(?:[a-z]{2}|\d{3})$/i.test(subtag));
  if (language?.inRegion === undefined || region === undefined) return language ?? neutral;
  return { ...language, ...language.inRegion(region.toUpperCase()) };
}
