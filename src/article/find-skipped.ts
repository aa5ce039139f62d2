import type { LineRules } from '../languages/line-rules.ts';
import { beginsWith } from './match-phrases.ts';
import type { LineFacts } from './line-facts.ts';

/** The facts once more, in which what a link for screen readers offers to skip (`Skip Newsletter and continue reading`) is no text, up to the line that names the same box again (`End of Newsletter`). */
export function findSkipped(facts: readonly LineFacts[], rules: LineRules): readonly LineFacts[] {
  const found = new Map<number, 'navigation' | 'related-link'>();
  for (const [index, fact] of facts.entries()) {
    const name = nameOfSkipped(fact.line.key, rules);
    if (name === null) continue;
    found.set(index, 'navigation');
    const below = facts.slice(index + 1, index + 1 + longestBox);
    const paragraph = below.findIndex(({ prose, line }) => prose && line.words >= fewestOfParagraph);
    const last = below
      .slice(0, paragraph < 0 ? undefined : paragraph)
      .findLastIndex(({ line }) => line.key.endsWith(` ${name}`) && line.words <= longestEnd);
    for (let line = index + 1; line <= index + 1 + last; line++) found.set(line, 'related-link');
  }
  if (found.size === 0) return facts;
  return facts.map((fact, index) => {
    const reason = found.get(index);
    return reason === undefined
      ? fact
      : { ...fact, reason: fact.reason ?? reason, prose: false, byline: null, ending: null };
  });
}

/** What stands between the two parts of a phrase such as `skip … and continue reading`. */
function nameOfSkipped(key: string, rules: LineRules): string | null {
  for (const phrase of rules.skipLinks ?? []) {
    const [start = '', end = ''] = phrase.split(' … ');
    if (beginsWith(key, start) && key.endsWith(end) && key.length > start.length + end.length)
      return key.slice(start.length, key.length - end.length).trim();
  }
  return null;
}

const longestBox = 15;
const longestEnd = 8;
const fewestOfParagraph = 25;
