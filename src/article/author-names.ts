import { decodeReferences } from '../markup/character-references.ts';

/** The names of people in what metadata gives as authors: without addresses, handles, and words such as `by`. An agency counts where nobody else is named. At most five. */
export function authorNames(written: readonly string[]): readonly string[] {
  const names = written.flatMap((each) => partsOf(withoutAddress(decodeReferences(each.slice(0, LONGEST)))));
  const distinct = [...new Set(names)];
  const people = distinct.filter((name) => name.includes(' '));
  return (people.length > 0 ? people : distinct).slice(0, MOST);
}

const LONGEST = 300;
const MOST = 5;

/** The name beside a mail address, as RSS (`ana@example.org (Ana Lim)`) and mail (`Ana Lim <ana@example.org>`) write it. */
function withoutAddress(text: string): string {
  const inBrackets = /^\s*[^\s@()]+@[^\s@()]+\s*\(([^()]*)\)\s*$/u.exec(text)?.[1];
  return (inBrackets ?? text.replace(/<[^<>]*>/gu, ' ')).replace(/\s+/gu, ' ').trim();
}

/** `Ana Lim, Jo Berg and Kit Marsh` are three names, and `Ana Lim, Reuters` is one; `Lim, Ana` is one as it is. */
function partsOf(text: string): readonly string[] {
  const name = text.replace(/^(?:by|par|por|von(?= \p{Lu}\S* \p{Lu}))\s+(?=\p{Lu})/iu, '');
  const [first = '', ...others] = name.split(/\s*[,;|/]\s*|\s(?:and|et|und|y|&)\s/u).filter(isName);
  if (first.includes(' ')) return [first, ...others.filter((other) => other.includes(' '))];
  return isName(name) ? [name] : [first].filter(isName);
}

/** A few words with a capital, or of a script that has none; no address, handle or short form. */
function isName(text: string): boolean {
  return (
    text.length <= 80 &&
    text.split(' ').length <= 6 &&
    !/[@<>{}[\]=]|:\/\/|\d{3}|^www\./u.test(text) &&
    /\p{Lu}|\p{Lo}/u.test(text)
  );
}
