import type { LineFacts } from './line-facts.ts';

/** Where in the line's text the author's name begins when the paper stands before it: `The Aston Daily Herald Ana LIM`; else 0. */
export function startOfByline({ line, byline }: LineFacts): number {
  const [name] = byline?.names ?? [];
  if (name === undefined) return 0;
  const start = line.text.toLowerCase().indexOf(name.toLowerCase());
  return start > 0 && NAME_BEHIND_PAPER.test(line.text.slice(0, start + name.length)) ? start : 0;
}

/** A paper, then a name: the surname in capitals ends it. */
export const NAME_BEHIND_PAPER: RegExp =
  /^(\p{Lu}\S*(?:\s\S*\p{Ll}\S*){2,5}) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}{3,}(?:[ -]\p{Lu}{2,})?)$/u;
