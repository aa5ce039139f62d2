import type { SpokenRule } from '../languages/spoken-forms.ts';
import type { SpokenToken } from './spoken-form.ts';

/** What the rules find in a text, in order and without overlap: the earliest place wins, and at one place the first rule. */
export function* findForms(text: string, rules: readonly SpokenRule[]): Generator<SpokenToken> {
  const searched = rules.filter(searchedIn(text));
  // Each rule searches ahead only once: its next find is kept until the text before it is used up.
  const next = searched.map((rule) => find(rule, text, 0));
  for (;;) {
    let first = -1;
    for (let i = 0; i < next.length; i++) {
      const [found, best] = [next[i], next[first]];
      if (found && (!best || found.span.start < best.span.start)) first = i;
    }
    const token = next[first];
    if (!token) return;
    yield token;
    for (let i = 0; i < next.length; i++) {
      const rule = searched[i];
      const found = next[i];
      if (rule && found && found.span.start < token.span.end) next[i] = find(rule, text, token.span.end);
    }
  }
}

/** Most texts lack what most rules need; rules that need the same share one search. */
function searchedIn(text: string): (rule: SpokenRule) => boolean {
  const known = new Map<RegExp, boolean>();
  return ({ onlyWith }) => {
    if (!onlyWith) return true;
    const found = known.get(onlyWith) ?? onlyWith.test(text);
    known.set(onlyWith, found);
    return found;
  };
}

function find(rule: SpokenRule, text: string, from: number): SpokenToken | null {
  rule.pattern.lastIndex = from;
  for (;;) {
    const match = rule.pattern.exec(text);
    if (!match) return null;
    const [start, end] = [match.index, match.index + match[0].length];
    const groups = match.map((group) => group ?? '');
    const words = rule.say({ groups, named: match.groups ?? {}, text, start, end });
    if (words !== null) return { span: { start, end }, class: rule.class, words };
  }
}
