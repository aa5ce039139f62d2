import type { LineRules } from '../languages/line-rules.ts';

/** Two to five words with capitals, small particles allowed, of which the first is no acronym. */
export function isName(text: string, rules: LineRules): boolean {
  const words = text.split(' ');
  const [first = '', ...others] = words;
  if (words.length < 2 || words.length > 5 || !/^\p{Lu}/u.test(text)) return false;
  if (rules.notNames.has(first.toLowerCase()) || /^l['’]/iu.test(first)) return false;
  if (!words.every((word) => NAME_WORD.test(word) || particles.has(word.toLowerCase()))) return false;
  if (words.some((word) => isOrganisation(word, rules) || isSmall(word.toLowerCase(), rules))) return false;
  if (particles.has((words.at(-1) ?? '').toLowerCase())) return false;
  return !(/^\p{Lu}{3,}$/u.test(first) && others.some((word) => /\p{Ll}{2}/u.test(word)));
}

function isOrganisation(word: string, rules: LineRules): boolean {
  return rules.organisationWords.has(word.toLowerCase()) || rules.newsroomWords.has(word.toLowerCase());
}

/** A word such as `at` or `the`, which no name has. */
function isSmall(word: string, rules: LineRules): boolean {
  return word.length > 1 && !particles.has(word) && rules.functionWords.has(word);
}

/** `Newsroom staff`, `our correspondent`: nobody who could be named. */
export function isNewsroom(text: string, rules: LineRules): boolean {
  const words = text.toLowerCase().split(' ');
  return words.length <= longestAgency && words.some((word) => rules.newsroomWords.has(word));
}

/** An agency, a paper or another body, by its acronym or by a word such as `press`. */
export function isAgency(text: string, rules: LineRules): boolean {
  const words = text.split(' ');
  if (isNewsroom(text, rules) || words.some((word) => isSmall(word.toLowerCase(), rules))) return false;
  return (
    /^(?:\p{Lu}{2,5}|Reuters|Belga|Keystone-ATS|dpa)$/u.test(text) ||
    (words.length <= longestAgency && words.some((word) => isOrganisation(word, rules)))
  );
}

/** Words with a capital, small particles allowed. */
export function isPlace(text: string): boolean {
  return text.split(' ').every((word) => /^\p{Lu}[\p{L}\p{M}’'.-]*$/u.test(word) || particles.has(word.toLowerCase()));
}

/** A name in capitals all over, or with its last word so, is written as names are. */
export function properCase(name: string): string {
  const written = (words: string): string =>
    words.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  if (!/\p{Ll}/u.test(name)) return written(name);
  return name.replace(/(?<=\p{Ll}\s)\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})*$/u, written);
}

const longestAgency = 6;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}-]*|\p{Lu}\.)$/u;
const particles = new Set('de du des d la le van von der den di da dos el al bin ben ibn y zu af'.split(' '));
