import type { LineRules } from '../languages/line-rules.ts';

/** A function that gives what `build` makes of a language's rules, made once for each. */
export function patternsOf<Made>(build: (rules: LineRules) => Made): (rules: LineRules) => Made {
  const made = new WeakMap<LineRules, Made>();
  return (rules) => {
    const known = made.get(rules);
    if (known !== undefined) return known;
    const built = build(rules);
    made.set(rules, built);
    return built;
  };
}

/** Words as alternatives of a regular expression; one that never matches where there are none. */
export function oneOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((left, right) => right.length - left.length);
  return words.length === 0 ? '(?!)' : `(?:${longestFirst.join('|')})`;
}
