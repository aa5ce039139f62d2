import type { SpokenForms, SpokenRule } from '../languages/spoken-forms.ts';
import { sayAcronym } from './acronym-rules.ts';

/** Addresses and names of the net: of pages, sites, mailboxes, people and subjects. */
export function addressRules({ words, acronyms }: SpokenForms): readonly SpokenRule[] {
  const { link, at, dot } = words;
  const inLanguage: readonly SpokenRule[] =
    at === null || dot === null || link === null
      ? []
      : [
          {
            class: 'web-address',
            onlyWith: DOMAIN,
            pattern: new RegExp(`${SITE}(?<path>/[^\\s<>"«»“”]{0,2000})?`, 'gu'),
            say: ({ groups: [written = ''], named: { path = '' } }) => {
              const closing = path === '' ? '' : (CLOSING.exec(path)?.[0] ?? '');
              return path.length - closing.length > 1
                ? link + closing
                : `${written.slice(0, written.length - path.length).replaceAll('.', ` ${dot} `)}${path.replace(/^\//u, '')}`;
            },
          },
          {
            class: 'mail-address',
            onlyWith: /@/u,
            pattern: /(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
            say: ({ groups: [written = ''] }) =>
              written
                .replace('@', ` ${at} `)
                .replaceAll('.', ` ${dot} `)
                .replaceAll('+', ` ${words.signs['+'] ?? ''} `)
                .replaceAll('_', ' ')
                .replace(/ {2,}/gu, ' ')
                .trim(),
          },
          {
            class: 'handle',
            onlyWith: /@/u,
            pattern: /(?<![\p{L}\p{N}])@(?<name>[\p{L}\p{M}\p{N}_]{1,40})/gu,
            say: ({ named: { name = '' } }) => `${at} ${sayJoined(name, acronyms)}`,
          },
          {
            class: 'hashtag',
            onlyWith: /#/u,
            pattern: /(?<![\p{L}\p{N}&])#(?<name>[\p{N}_]{0,20}\p{L}[\p{L}\p{M}\p{N}_]{0,60})/gu,
            say: ({ named: { name = '' } }) => sayJoined(name, acronyms),
          },
        ];
  return [
    {
      class: 'web-address',
      onlyWith: /:\/\/|www/iu,
      pattern: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"«»“”]{1,2000}/giu,
      say: ({ groups }) => sayWebAddress(groups[0] ?? '', link),
    },
    ...inLanguage,
  ];
}

/** A stop inside a word. */
const DOMAIN = /\.[a-z]{2}/u;

/** A site by its name alone, in a domain that articles name. */
const SITE =
  '(?<![\\p{L}\\p{M}\\p{N}@._-])(?:[\\p{L}\\p{N}-]{1,60}\\.){1,4}(?:com|org|net|info|eu|int|gouv|gov|edu|fr|be|ch|lu|ca|uk|us|de|at|es|it|mx|ar|io|co|tv|ai)(?![\\p{L}\\p{M}\\p{N}@-]|\\.\\p{L})';

const CLOSING = /[.,;:!?)\]'’]{0,8}$/u;

/** What closes the sentence around an address is not part of it. */
function sayWebAddress(written: string, link: string | null): string {
  const closing = CLOSING.exec(written)?.[0] ?? '';
  const host = written.replace(/^https?:\/\//iu, '').split(/[/?#:]/u, 1)[0] ?? '';
  return (link ?? host.replace(/[.,;!)\]'’]{1,8}$/u, '')) + closing;
}

/** `JeSuisLa2024` → `je suis la 2024`: split at capitals and figures; in small letters, so that no part looks like an abbreviation. */
function sayJoined(name: string, acronyms: SpokenForms['acronyms']): string {
  const parts = name.match(/\p{Lu}{2,}(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}|\p{N}+/gu) ?? [];
  return parts
    .map((part) => (/^\p{Lu}{2,12}$/u.test(part) ? sayAcronym(part, acronyms) : part.toLowerCase()))
    .join(' ');
}
