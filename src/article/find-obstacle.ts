import type { LineRules } from '../languages/line-rules.ts';
import type { SourceDocument } from './input-format.ts';
import { beginsWith } from './match-phrases.ts';
import { countWords, keyOf } from './text-line.ts';

/** What a page shows in the place of an article, as the end of a sentence; null where it can be an article. `heard` are the words of its paragraphs, `title` its title. */
export function findObstacle(
  { text, blocks, asksForPassword, teasers = 0 }: SourceDocument,
  title: string,
  heard: string,
  rules: LineRules,
): string | null {
  if (blocks === undefined) return null;
  const words = countWords(heard);
  const key = keyOf(title);
  const says = (phrase: string): boolean => beginsWith(key, phrase) || key.endsWith(` ${phrase}`);
  if (words < longestErrorPage && (NOT_FOUND.test(title) || rules.missingPages?.some(says) === true))
    return 'the page says that there is no such page';
  if (teasers > 0) return `the page only lists ${teasers} others`;
  if (words >= longestNotice) return null;
  if (asksForPassword === true) return 'the page asks for a password';
  return /java\s?script/iu.test(words === 0 ? text : heard) ? 'the page shows its text only with JavaScript' : null;
}

const longestErrorPage = 150;
const longestNotice = 60;
/** The number that HTTP has for it (RFC 9110). */
const NOT_FOUND = /^(?:\p{L}+ )?404(?: |$|[:–—|-])(?!.{40})/u;
