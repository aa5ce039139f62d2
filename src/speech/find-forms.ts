import type { SpokenRule } from '../languages/spoken-forms.ts';
import type { SpokenToken } from './spoken-form.ts';

/**
 * What the rules find in a text, in order and without overlap: the earliest place wins, and at one place the first rule. What is `known`
 * already (in order as well) stands, but inside an address; what a rule finds across it does not count.
 */
export function* findForms(
  text: string,
  rules: readonly SpokenRule[],
  known: readonly SpokenToken[] = [],
): Generator<SpokenToken> {
  // Each rule searches ahead only once: its next find is kept until the text before it is used up.
  const next = rules.map((rule) => find(rule, text, 0));
  const searchOn = (from: number): void => {
    for (let i = 0; i < next.length; i++) {
      const [rule, found] = [rules[i], next[i]];
      if (rule && found && found.span.start < from) next[i] = find(rule, text, from);
    }
  };
  let at = 0;
  for (;;) {
    let first = -1;
    for (let i = 0; i < next.length; i++) {
      const [found, best] = [next[i], next[first]];
      if (found && (!best || found.span.start < best.span.start)) first = i;
    }
    const [rule, token, entry] = [rules[first], next[first], known[at]];
    const meets = token && entry && token.span.start <= entry.span.start && token.span.end > entry.span.start;
    if (meets && ADDRESSES.has(token.class)) {
      at++;
    } else if (meets && rule && token.span.start < entry.span.start) {
      next[first] = find(rule, text, entry.span.end);
    } else if (entry && !(token && token.span.end <= entry.span.start)) {
      yield { ...entry, words: withCapital(entry.words, text, entry.span.start) };
      at++;
      searchOn(entry.span.end);
    } else if (token) {
      yield token;
      searchOn(token.span.end);
    } else {
      return;
    }
  }
}

/** Their parts are no words. */
const ADDRESSES: ReadonlySet<string> = new Set(['web-address', 'mail-address']);

function find(rule: SpokenRule, text: string, from: number): SpokenToken | null {
  rule.pattern.lastIndex = from;
  for (;;) {
    const match = rule.pattern.exec(text);
    if (!match) return null;
    const [start, end] = [match.index, match.index + match[0].length];
    const words = rule.say({ groups: match.map((group) => group ?? ''), text, start, end });
    if (words !== null) return { span: { start, end }, class: rule.class, words: withCapital(words, text, start) };
  }
}

/** At the start of a sentence words get the capital that a number or sign did not show, so that the start can still be seen. */
function withCapital(words: string, text: string, start: number): string {
  if (!/^\p{Ll}/u.test(words) || /\p{Ll}/u.test(text.charAt(start))) return words;
  const before = start <= LOOK_BACK ? `.${text.slice(0, start)}` : text.slice(start - LOOK_BACK, start);
  return SENTENCE_START.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

const LOOK_BACK = 8;
const SENTENCE_START = /[.!?…]["»”“«’)\]\s]{0,4}(?:["«“„»‘([—–-]\s?)?$/u;
