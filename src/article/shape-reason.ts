import type { LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import { beginsWith } from './match-phrases.ts';
import { oneOf, patternsOf } from './patterns-of.ts';
import { isAgeLine } from './read-date-line.ts';
import { rowReason } from './row-reason.ts';
import type { TextLine } from './text-line.ts';

/** Why the shape of a line says that it is no part of the article: menus on one line, counters of galleries, lengths of recordings, posts, and lines without a word. */
export function shapeReason(line: TextLine, rules: LineRules): OmissionReason | null {
  if (line.words === 0) return 'markup';
  if (isCounter(line.key, rules)) return 'gallery';
  if (DURATION.test(line.key)) return 'media';
  // `The mayor on video (01:12)`
  if (line.words <= 16 && /(?:\(\d{1,3}:\d{2}\)|\s[|•·]\s\d{1,3}:\d{2})$/u.test(line.text)) return 'media';
  if (
    isPostSignature(line.text) ||
    /pic\.twitter\.com\//u.test(line.text) ||
    /^(?:[^\s.]{1,20}\s){0,3}@\w{1,30}$/u.test(line.text)
  )
    return 'embed';
  // `▶ 03:27 The mayor speaks`
  if (/^[▶⏵►]\s?(?:\d|\p{Lu})/u.test(line.text) && !line.ends) return 'media';
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(line.text)) return 'related-link';
  if (/^>{2,}|^[→▸►➤]/u.test(line.mark) && !/[.…]["»”“«]?$/u.test(line.text)) return 'related-link';
  // `<<< RELATED >>> The mill burns again`
  if (/^<{2,}\s?\p{L}|\p{L}\s?>{3,}\s?\p{L}/u.test(line.text) && !/[.…]["»”“«]?$/u.test(line.text))
    return 'related-link';
  // `[ Ana Lim: In praise of mills ]`
  if (/^\[\s.{8,140}\s\]$/u.test(line.text)) return 'related-link';
  // `[Image: two boats in the rain]`
  if (/^\[[^[\]]{3,200}\]$/u.test(line.text) && rules.creditWords.some((word) => beginsWith(line.key, word)))
    return 'markup';
  // `Recent stories from aston.example`
  if (!line.ends && line.words <= 10 && /\s[\w-]{2,40}\.(?!\d)[a-z]{2,8}$/u.test(line.text)) return 'related-link';
  if (/^(?:<\/?[a-z][^<>]{0,600}>\s?)+$/iu.test(line.text)) return 'markup';
  // `#Harbour #Fishing`: the subjects an article is filed under.
  if (/^(?:#\p{L}[\p{L}\p{N}_]{1,40}\s?)+$/u.test(line.text)) return 'navigation';
  // `News > Aston > Harbour`: the way to the page.
  if (
    !line.ends &&
    line.words <= 12 &&
    /^\p{Lu}[^<>›|.!?]{1,40}(?:\s[>›]\s\p{Lu}[^<>›|.!?]{1,40}){1,5}$/u.test(line.text)
  )
    return 'navigation';
  // Signs of networks, one letter each.
  if (/^\S(?:\s\S){2,}$/u.test(line.text)) return 'share';
  // `ana/jo/kit`: who wrote it, and who looked it over.
  if (/^\(?\p{Ll}{2,5}(?:[/,;-]\p{Ll}{2,5}){1,3}\)?$/u.test(line.text) && line.words <= 4) return 'credit';
  // `04:47 min, from the morning news`
  if (/^\d{1,3}:\d{2} ?(?:min|mn)\b/u.test(line.text)) return 'media';
  // `Aston, N.Y. – .`: the text behind the place is missing.
  if (line.words <= 4 && /^\p{Lu}.*\s?[-–—]\s?\.?$/u.test(line.text) && line.mark === '') return 'navigation';
  if (isAgeLine(line.text, rules)) return 'navigation';
  return rowReason(line, rules);
}

/** Whether a line signs a post of a network: `— Ana Lim (@ana) 17 February 2024`. */
export function isPostSignature(text: string): boolean {
  return /^[—–-]\s?.{1,80}\(@\w{1,30}\)/u.test(text);
}

/** Whether a line counts as a gallery does: `2 / 9`, `Photo 2 of 9`. */
export function isCounter(key: string, rules: LineRules): boolean {
  return counterOf(rules).test(key);
}

const counterOf = patternsOf(
  ({ smallWords }) => new RegExp(`^(?:\\p{L}{3,6} )?#\\s?(?:/|${oneOf(smallWords.of)})\\s?#$`, 'u'),
);
const DURATION = /^#:#(?::#)?\s?\/\s?#:#(?::#)?(?: .{1,8})?$/u;
