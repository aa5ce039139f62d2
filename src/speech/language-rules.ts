import type { SpokenForms, SpokenRule } from '../languages/spoken-forms.ts';
import { acronymRules } from './acronym-rules.ts';
import { addressRules } from './address-rules.ts';
import { commonRules } from './common-rules.ts';
import { foreignScriptRule, type Transliterate } from './foreign-script-rule.ts';
import { mixedRule } from './mixed-rule.ts';
import { numberRules } from './number-rules.ts';
import { signRules } from './sign-rules.ts';

/** All rules for texts of a language, in the order in which they are tried; put together once a language. */
export function languageRules(forms: SpokenForms, transliterate: Transliterate | undefined): readonly SpokenRule[] {
  const known = RULES.get(forms);
  const rules = known ?? rulesFor(forms);
  if (!known) RULES.set(forms, rules);
  // A language that is not known may have that script itself.
  return transliterate && forms.numbers ? [...rules, foreignScriptRule(forms, transliterate)] : rules;
}

const RULES = new WeakMap<SpokenForms, readonly SpokenRule[]>();

/** Addresses first, because they hold numbers and names; what is left of figures after all that know more about them. */
function rulesFor(forms: SpokenForms): readonly SpokenRule[] {
  const { numbers, acronyms, words, rules } = forms;
  const dot = words.dotInNumbers ?? words.dot ?? '.';
  return [
    ...addressRules(forms),
    ...rules,
    ...(numbers ? [mixedRule(numbers, acronyms, dot), ...acronymRules(forms), ...numberRules(numbers, dot)] : []),
    ...(numbers ? signRules(forms) : []),
    ...commonRules,
  ];
}
