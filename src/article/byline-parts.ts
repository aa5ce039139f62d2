import type { LineRules } from '../languages/line-rules.ts';
import { oneOf, patternsOf } from './patterns-of.ts';
import { NAME_BEHIND_PAPER } from './start-of-byline.ts';

/** A piece of a byline between signs or words such as `and`. */
export interface BylinePart {
  readonly text: string;
  /** What joins it to the part before: a word such as `and`, or a sign. */
  readonly joint: string;
}

/** The line cut at its commas, brackets, bars and words such as `and`; roles, papers and pictures that follow a name without a sign are parts of their own. */
export function bylineParts(text: string, rules: LineRules): readonly BylinePart[] {
  const parts: BylinePart[] = [];
  let joint = '';
  let words: string[] = [];
  const close = (next: string): void => {
    const part = words.join(' ').replace(/[.\s]+$/u, '');
    if (part !== '') parts.push({ text: part, joint });
    if (part !== '' || joint === '') joint = next;
    else if (rules.bylineJoints.includes(next)) joint = next;
    words = [];
  };
  const authors = withoutPlace(text.replace(partPatterns(rules).pictures, '').replace(SHARE_OF_WORK, ''), rules);
  for (const token of authors.match(/[,;/()|•·&–—]|(?<=\s)-(?=\s)|[^\s,;/()|•·&–—]+/gu) ?? []) {
    if (rules.bylineJoints.includes(token.toLowerCase()) || /^[,;/()|•·&–—-]$/u.test(token)) close(token.toLowerCase());
    else words.push(token);
  }
  close('');
  return parts.flatMap((part) => withoutPaper(part).flatMap((each) => withoutRole(each, rules)));
}

/** Where the author was, or for whom, is no part of the name: `Ana Lim in Lisbon`, `Ana Lim for The Herald`. */
function withoutPlace(authors: string, rules: LineRules): string {
  return authors.replace(partPatterns(rules).afterName, '$1');
}

/** The acronym of a paper or an agency behind a name, and what follows it: `Ana Lim BBC News`; likewise its name behind one in capitals. */
function withoutPaper(part: BylinePart): readonly BylinePart[] {
  const behind = NAME_BEHIND_PAPER.exec(part.text);
  if (behind !== null)
    return [
      { text: behind[2] ?? '', joint: part.joint },
      { text: behind[1] ?? '', joint: ',' },
    ];
  const match =
    /^(\p{Lu}\S*\p{Ll}\S*(?:\s\S*\p{Ll}\S*){1,3}) (\p{Lu}{2,6}(?:\s.*)?)$/u.exec(part.text) ?? CAPITALS.exec(part.text);
  const [, name = '', paper = ''] = match ?? [];
  // `Ana van LIM`: the second word alone is a name.
  if (match === null || (name.split(' ').length < 2 && !/\p{Ll}/u.test(paper))) return [part];
  return [
    { text: name, joint: part.joint },
    { text: paper, joint: ',' },
  ];
}

/** A role that follows its name: `Ana Lim Health Reporter`. Most names have two words, and a role may have several. */
function withoutRole(part: BylinePart, rules: LineRules): readonly BylinePart[] {
  const words = part.text.split(' ');
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (words.length < 3 || rules.bylineRoles?.has(last) !== true) return [part];
  const length = words.length > 4 ? 3 : 2;
  return [
    { text: words.slice(0, length).join(' '), joint: part.joint },
    { text: words.slice(length).join(' '), joint: ',' },
  ];
}

const partPatterns = patternsOf(({ smallWords, creditWords }) => ({
  afterName: new RegExp(
    `^(.{2,60}? \\p{Lu}\\S*) (?:${oneOf(smallWords.at)} \\p{Lu}|${oneOf(smallWords.for)} ?\\p{Lu}|[Ss]pecial to \\S)[^,;/|]{1,40}$`,
    'u',
  ),
  /** Who took the pictures: `Ana Lim Photos: Jo Berg`. */
  pictures: new RegExp(`(?:^|\\s)${oneOf(creditWords)}\\s?:.*$`, 'iu'),
}));
/** `Ana Lim (Text) and Jo Berg (Pictures)` */
const SHARE_OF_WORK = /(?<=\p{L})\s\(\p{Lu}\p{Ll}+\)/gu;
const CAPITALS = /^(\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,2}) (\p{Lu}\p{Ll}.*)$/u;
