import type { LineFacts } from './line-facts.ts';

/** How a page calls itself, in lower case: the names behind its sign of copyright, and the lines above the article that say such a name too. `from` is the first line that can be text. */
export function pageNames(facts: readonly LineFacts[], from: number): readonly string[] {
  const owners = facts.flatMap(({ line }) => (OWNER.test(line.text) ? [line.text] : []));
  const notes = owners.join('\n').toLowerCase();
  const names = owners
    .flatMap((text) => NAME.exec(text.replace(OWNER, ''))?.[1] ?? [])
    .map((name) => name.toLowerCase());
  const above = facts.slice(0, from).flatMap(({ line, date }) => {
    const name = line.text.toLowerCase();
    const isShort = line.words >= 2 && line.words <= longestName && date === null;
    return isShort && (notes.includes(name) || names.some((owner) => name.startsWith(owner))) ? [name] : [];
  });
  return [...new Set([...names, ...above])];
}

const longestName = 6;
const OWNER = /^(?:©|\([cC]\)|[Cc]opyright)\s?(?:©\s?)?(?:\d{4}(?:\s?[-–]\s?\d{4})?[\s,]*)?/u;
/** Two words or more with capitals, of which small ones may stand between. */
const NAME = /^[^\p{L}]{0,3}(\p{Lu}[\p{L}’'-]*(?:\s(?:(?:\p{Ll}{1,3}\s|\p{Ll}['’])?\p{Lu}[\p{L}’'-]*)){1,4})/u;
