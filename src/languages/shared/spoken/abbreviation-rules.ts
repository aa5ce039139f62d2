import type { SpokenRule } from '../../spoken-forms.ts';
import { alternatives } from './alternatives.ts';

/**
 * Titles that are written short before a name (`Dr Nom`): said in full there, and left alone everywhere else. `articles` is the source of
 * words behind which an office may stand in its place (`M. le maire`).
 */
export function titlesBeforeNames(titles: Readonly<Record<string, string>>, articles?: string): SpokenRule {
  const table = { ...inCapitals(titles), ...titles };
  return {
    class: 'title',
    onlyWith: startsOf(table),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.]|\\p{Lu}\\.?[-‑])(${alternatives(table)})(\\.?)(?=(?:[\\s'’-]|(?<=\\.))(?:${PARTICLE}\\p{Lu}${articles ? `|(?:${articles})\\p{L}` : ''}))`,
      'gu',
    ),
    say: ({ groups, text, start }) => {
      const [, written = '', stop = ''] = groups;
      // One letter after another initial, or after a given name in the middle of a sentence, is an initial: « … que Jean M. Nom … ».
      if (written.length === 1 && (stop === '' || NAME_BEFORE.test(text.slice(Math.max(0, start - 40), start))))
        return null;
      return table[written] ?? null;
    },
  };
}

/** Small words before the capital of a surname: `de`, `von der` … */
const PARTICLE = "(?:(?:de|du|des|d['’]|la|le|von|van|der|den|zu|del|el|al|ben|bin|di|da|dos)[\\s'’-]?){0,2}";

const NAME_BEFORE = /(?:[\p{L},]\s\p{Lu}[\p{L}-]{1,24}|(?:^|[\s-])\p{Lu}\.?)\s$/u;

/** Titles as headings in capitals have them; a short one is more often letters. */
function inCapitals(titles: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const long = Object.entries(titles).filter(([title]) => title.length > 2);
  return Object.fromEntries(long.map(([title, words]) => [title.toUpperCase(), words]));
}

/** Abbreviations with their stops, and what is said for them. A stop that also ends the sentence stays. */
export function abbreviationsInFull(table: Readonly<Record<string, string>>): SpokenRule {
  return abbreviations(table, SENTENCE_END);
}

/** The same for a language in which a capital behind a stop may begin any noun, and for abbreviations that stand before one: only the end of the text ends a sentence. */
export function abbreviationsWithin(table: Readonly<Record<string, string>>): SpokenRule {
  return abbreviations(table, /^\s{0,3}$/u);
}

/** Abbreviations that mean something only beside certain words: `before` and `after` are the sources of what must stand there. */
export function abbreviationsBeside(
  { before = '', after = '' }: { readonly before?: string; readonly after?: string },
  table: Readonly<Record<string, string>>,
): SpokenRule {
  const behind = before ? `(?<=${before})` : '';
  return {
    class: 'abbreviation',
    onlyWith: startsOf(table),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])${behind}(${alternatives(table)})${after ? `(?=${after})` : END}`, 'gu'),
    say: ({ groups: [written = ''], text, end }) => {
      const words = table[written.replace(/\s/gu, ' ')];
      if (words === undefined) return null;
      return !after && written.endsWith('.') && SENTENCE_END.test(text.slice(end, end + 4)) ? `${words}.` : words;
    },
  };
}

const SENTENCE_END = /^(?:\s{1,3}\p{Lu}|\s{0,3}$)/u;
const END = '(?![\\p{L}\\p{N}])';

function abbreviations(table: Readonly<Record<string, string>>, sentenceEnd: RegExp): SpokenRule {
  return {
    class: 'abbreviation',
    onlyWith: startsOf(table),
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])(${alternatives(table)})${END}`, 'gu'),
    say: ({ groups, text, end }) => {
      const written = groups[0] ?? '';
      const words = table[written.replace(/\s/gu, ' ')];
      if (words === undefined) return null;
      return written.endsWith('.') && sentenceEnd.test(text.slice(end, end + 4)) ? `${words}.` : words;
    },
  };
}

/** What a text must have for any of the keys to be found: much quicker than trying each at every place. */
function startsOf(table: Readonly<Record<string, string>>): RegExp {
  const endings = [
    ...new Set(Object.keys(table).map((key) => (key.includes('.') ? '\\.' : alternatives({ [key]: true })))),
  ];
  return new RegExp(endings.join('|'), 'u');
}
