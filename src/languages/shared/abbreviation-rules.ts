import type { SpokenRule } from '../spoken-forms.ts';

/** Titles that are written short before a name (`Dr Nom`): said in full there, and left alone everywhere else. */
export function titlesBeforeNames(titles: Readonly<Record<string, string>>): SpokenRule {
  return {
    class: 'title',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(${alternatives(titles)})(\\.?)(?=[\\s'’-]\\p{Lu})`, 'gu'),
    say: ({ groups, text, start }) => {
      const [, written = '', stop = ''] = groups;
      // One letter after another initial, or after a given name in the middle of a sentence, is an initial: « … que Jean M. Nom … ».
      if (written.length === 1 && (stop === '' || NAME_BEFORE.test(text.slice(Math.max(0, start - 40), start))))
        return null;
      return titles[written] ?? null;
    },
  };
}

const NAME_BEFORE = /(?:[\p{L},]\s\p{Lu}[\p{L}-]{1,24}|(?:^|[\s-])\p{Lu}\.)\s$/u;

/** Abbreviations with their stops, and what is said for them. A stop that also ends the sentence stays. */
export function abbreviationsInFull(table: Readonly<Record<string, string>>): SpokenRule {
  return abbreviations(table, /^(?:\s{1,3}\p{Lu}|\s{0,3}$)/u);
}

/** The same for a language in which a capital behind a stop may begin any noun, and for abbreviations that stand before one: only the end of the text ends a sentence. */
export function abbreviationsWithin(table: Readonly<Record<string, string>>): SpokenRule {
  return abbreviations(table, /^\s{0,3}$/u);
}

function abbreviations(table: Readonly<Record<string, string>>, sentenceEnd: RegExp): SpokenRule {
  return {
    class: 'abbreviation',
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(${alternatives(table)})(?![\\p{L}\\p{N}])`, 'gu'),
    say: ({ groups, text, end }) => {
      const written = groups[0] ?? '';
      const words = table[written.replace(/\s/gu, ' ')];
      if (words === undefined) return null;
      return written.endsWith('.') && sentenceEnd.test(text.slice(end, end + 4)) ? `${words}.` : words;
    },
  };
}

/** The longest first; a blank stands for any white space. */
function alternatives(table: Readonly<Record<string, string>>): string {
  return Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|');
}
