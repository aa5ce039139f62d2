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
  const nearest = nearestIn(text);
  // Each rule searches ahead only once: its next find is kept until the text before it is used up.
  const searched = rules.filter(({ onlyWith }) => onlyWith === undefined || nearest(onlyWith, 0) !== undefined);
  const next = searched.map((rule) => find(rule, text, 0, nearest));
  const searchOn = (from: number): void => {
    for (let i = 0; i < next.length; i++) {
      const [rule, found] = [searched[i], next[i]];
      if (rule && found && found.span.start < from) next[i] = find(rule, text, from, nearest);
    }
  };
  let at = 0;
  for (;;) {
    let first = -1;
    for (let i = 0; i < next.length; i++) {
      const [found, best] = [next[i], next[first]];
      if (found && (!best || found.span.start < best.span.start)) first = i;
    }
    const [rule, token, entry] = [searched[first], next[first], known[at]];
    const meets = token && entry && token.span.start <= entry.span.start && token.span.end > entry.span.start;
    if (meets && ADDRESSES.has(token.class)) {
      at++;
    } else if (meets && rule && token.span.start < entry.span.start) {
      next[first] = find(rule, text, entry.span.end, nearest);
    } else if (entry && !(token && token.span.end <= entry.span.start)) {
      yield entry;
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

/** The first place from `from` on where a pattern is found; undefined when there is none. */
type Nearest = (pattern: RegExp, from: number) => number | undefined;

/** Most texts lack what most rules need; rules that need the same share one search. */
function nearestIn(text: string): Nearest {
  const known = new Map<RegExp, { readonly from: number; readonly at: number }>();
  return (pattern, from) => {
    let mark = known.get(pattern);
    if (!mark || from < mark.from || from > mark.at) {
      const search = searchFor(pattern);
      search.lastIndex = from;
      mark = { from, at: search.exec(text)?.index ?? Infinity };
      known.set(pattern, mark);
    }
    return mark.at === Infinity ? undefined : mark.at;
  };
}

const SEARCHES = new WeakMap<RegExp, RegExp>();

function searchFor(pattern: RegExp): RegExp {
  const known = SEARCHES.get(pattern);
  if (known) return known;
  const search = new RegExp(pattern, `${pattern.flags}g`);
  SEARCHES.set(pattern, search);
  return search;
}

function find(rule: SpokenRule, text: string, from: number, nearest: Nearest): SpokenToken | null {
  const { pattern, onlyWith } = rule;
  for (let at = from; ; at = pattern.lastIndex) {
    if (onlyWith) {
      const mark = nearest(onlyWith, at);
      if (mark === undefined) return null;
      at = Math.max(at, mark - LONGEST_LEAD);
    }
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return null;
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.map((group) => group ?? '');
    const words = rule.say({ groups, named: match.groups ?? {}, text, start, end });
    if (words !== null) return { span: { start, end }, class: rule.class, words };
  }
}

/** What a match must have stands at most so far from its start: a search further back would find nothing. */
const LONGEST_LEAD = 160;
