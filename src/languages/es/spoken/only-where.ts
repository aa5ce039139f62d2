import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';

/** The same rules, but only where `isSo` says that what was found is what they are for. */
export function onlyWhere(
  rules: readonly SpokenRule[],
  isSo: (found: WrittenForm) => boolean,
  onlyWith?: RegExp,
): readonly SpokenRule[] {
  return rules.map((rule) => ({
    ...rule,
    ...(onlyWith && { onlyWith }),
    say: (found) => (isSo(found) ? rule.say(found) : null),
  }));
}
