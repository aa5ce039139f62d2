import { countWords } from '../text-line.ts';

/** A title that a page gives somewhere. */
export interface TitleCandidate<Origin> {
  readonly text: string;
  readonly from: Origin;
}

/** The title on which two candidates agree, else the first one; `candidates` come in the order of trust. The site's name behind a bar or dash is no part of it. */
export function chooseTitle<Origin>(
  candidates: readonly TitleCandidate<Origin>[],
  siteNames: readonly string[],
): TitleCandidate<Origin> | null {
  const sites = new Set(siteNames.map(keyOfTitle).filter((key) => key !== ''));
  const others = candidates.map(({ text }) => keyOfTitle(text));
  const cleaned = candidates
    .map((candidate) => ({ ...candidate, text: withoutSite(candidate.text, sites, others) }))
    .filter(({ text }) => keyOfTitle(text) !== '' && !sites.has(keyOfTitle(text)));
  const keys = cleaned.map(({ text }) => keyOfTitle(text));
  const agreed = cleaned.find((_, index) => keys.indexOf(keys[index] ?? '') !== keys.lastIndexOf(keys[index] ?? ''));
  const [first] = cleaned;
  if (agreed !== undefined || first === undefined) return agreed ?? null;
  // One that was cut for a search engine gives way to the same words uncut.
  const start = keyOfTitle(first.text.replace(/\s*(?:…|\.{3})$/u, ''));
  const isCut = /(?:…|\.{3})$/u.test(first.text);
  return (
    (isCut ? cleaned.find((_, index) => index > 0 && keys[index]?.startsWith(start) === true) : undefined) ?? first
  );
}

/** The words of a title, for comparing. */
export function keyOfTitle(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** A title, what stands before, between and behind its bars and dashes, and what stands between the colons of that. */
export function titleParts(title: string): readonly string[] {
  const places = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))].slice(0, mostSeparators);
  const parts = [
    ...places.flatMap(({ 0: sign, index }) => [title.slice(index + sign.length), title.slice(0, index)]),
    ...title.split(SEPARATOR),
  ];
  return [...new Set([title, ...parts, ...[title, ...parts].flatMap((part) => part.split(COLON))])];
}

function withoutSite(title: string, sites: ReadonlySet<string>, others: readonly string[]): string {
  let text = title.slice(0, longestTitle).replace(/\s+/gu, ' ').trim();
  const isAgreed = others.indexOf(keyOfTitle(text)) !== others.lastIndexOf(keyOfTitle(text));
  const parts = titleParts(text).filter(
    (part) => part !== text && !(isAgreed && COLON.test(text) && text.split(COLON).includes(part)),
  );
  // A part that stands alone elsewhere is the title.
  const alone = parts.find((part) => countWords(part) >= fewestWords && others.includes(keyOfTitle(part)));
  if (alone !== undefined) return alone.trim();
  for (;;) {
    const [, before, last] = LAST_PART.exec(text) ?? [];
    const [, first, behind] = FIRST_PART.exec(text) ?? [];
    if (before !== undefined && sites.has(keyOfTitle(last ?? ''))) text = before;
    else if (behind !== undefined && sites.has(keyOfTitle(first ?? ''))) text = behind;
    else break;
  }
  // What stands behind a bar is a site or a section, whatever its name; behind a dash only where nothing else gives the title.
  for (let rest = BEFORE_BAR.exec(text); rest !== null; rest = BEFORE_BAR.exec(text)) text = rest[1] ?? '';
  return (others.length === 1 ? BEFORE_DASH.exec(text)?.[1] : undefined) ?? text;
}

const fewestWords = 3;
const mostSeparators = 8;
const longestTitle = 500;
/** What stands between a title and the name of a site. */
const SEPARATOR: RegExp = /\s+[|–—·•:»›~/@-]+\s+|\s*\|\s*/u;
/** A title may have a colon of its own. */
const COLON: RegExp = /:\s+/u;
const LAST_PART = /^(.+?\S)(?:\s+[|–—·•:»›~/-]+\s+|\s*\|\s*)((?:(?!\s[|–—·•:»›~/-]+\s|\|).)+)$/u;
const FIRST_PART = /^((?:(?!\s[|–—·•:»›~/-]+\s|\|).)+?)(?:\s+[|–—·•:»›~/-]+\s+|\s*\|\s*)(.+)$/u;
const BEFORE_BAR = /^(.{15,}?)\s*\|\s*[^|]{1,60}$/u;
const BEFORE_DASH = /^(.{20,})\s[–—-]\s\p{Lu}\S*(?:\s\S+){0,3}$/u;
