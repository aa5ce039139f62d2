import type { SpokenRule } from '../../spoken-forms.ts';
import { caseBehind, indefiniteArticle, NEAR } from './endings.ts';
import { nounOf } from './noun-gender.ts';

/** A rule whose words agree with a preposition before them: `mit einem Euro`, `in fünfhundert Metern`. */
export function bent(rule: SpokenRule): SpokenRule {
  return {
    ...rule,
    say: (found) => {
      const words = rule.say(found);
      return words === null ? null : inCase(words, found.text.slice(Math.max(0, found.start - NEAR), found.start));
    },
  };
}

function inCase(words: string, before: string): string {
  const grammaticalCase = caseBehind(before);
  if (grammaticalCase === 'nominative') return words;
  const [, article, noun = ''] = /^(eine?) (\p{Lu}[\p{L}-]*)(?=$| pro | \p{Lu})/u.exec(words) ?? [];
  if (article !== undefined) {
    const gender = article === 'eine' ? 'feminine' : (nounOf(noun).gender ?? 'neuter');
    return (
      indefiniteArticle(gender === 'feminine' && article === 'ein' ? 'neuter' : gender, grammaticalCase) +
      words.slice(article.length)
    );
  }
  return grammaticalCase === 'dative'
    ? words.replace(/(?<=[Mm]eter|[Ll]iter|Tage|Monate|Jahre)(?=$| pro | in )/u, 'n')
    : words;
}
