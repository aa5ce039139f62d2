import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';

/** The stop of a short form that also ends the sentence, as a capital or the end of the text behind it shows; else nothing. */
export function stopAfter({ groups: [written = ''], text, end }: WrittenForm): string {
  return written.endsWith('.') && /^(?:["”’)]{0,2}\s{1,3}["“‘(]?\p{Lu}|["”’\s]{0,3}$)/u.test(text.slice(end, end + 6))
    ? '.'
    : '';
}

/** A rule whose words keep a stop that also ends the sentence. */
export function keepingStop(rule: SpokenRule): SpokenRule {
  return {
    ...rule,
    say: (found) => {
      const words = rule.say(found);
      return words === null ? null : words + stopAfter(found);
    },
  };
}

/** A rule that holds only where `holds` says so. */
export function onlyWhere(rule: SpokenRule, holds: (found: WrittenForm) => boolean): SpokenRule {
  return { ...rule, say: (found) => (holds(found) ? rule.say(found) : null) };
}
