import type { SpokenForms, SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';
import { sayAcronym } from './acronym-rules.ts';

/** Addresses and names of the net: of pages, sites, mailboxes, people and subjects. */
export function addressRules(forms: SpokenForms): readonly SpokenRule[] {
  const { link, at, dot } = forms.words;
  return [
    {
      class: 'web-address',
      onlyWith: /:\/\/|www/iu,
      pattern: /(?:https?:\/\/|(?<!\p{L})www\.)[^\s<>"«»“”]{1,2000}/giu,
      say: ({ groups: [written = ''] }) => sayWebAddress(written, link),
    },
    ...(link === null || at === null || dot === null ? [] : namesOfTheNet(forms, { link, at, dot })),
  ];
}

/** What needs words of the language. */
function namesOfTheNet(
  { words, acronyms }: SpokenForms,
  { link, at, dot }: { readonly link: string; readonly at: string; readonly dot: string },
): readonly SpokenRule[] {
  const inWords: Readonly<Record<string, string>> = { '@': at, '.': dot, '+': words.signs['+'] ?? '', _: '' };
  return [
    {
      class: 'web-address',
      onlyWith: DOMAIN,
      pattern: new RegExp(`(?<site>${SITE})(?:/(?<path>[^\\s<>"«»“”]{0,2000}))?`, 'gu'),
      say: (found) => saySite(found, link, dot),
    },
    {
      class: 'mail-address',
      onlyWith: /@/u,
      pattern: /[\p{L}\p{N}][\p{L}\p{N}._+-]{0,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
      say: ({ groups: [written = ''] }) => {
        const said = written.toLowerCase().replace(/[@.+_]/gu, (sign) => ` ${inWords[sign] ?? ''} `);
        return said.replace(/ {2,}/gu, ' ').trim();
      },
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
      pattern: /(?<!&)#(?<name>[\p{N}_]{0,20}\p{L}[\p{L}\p{M}\p{N}_]{0,60})/gu,
      say: ({ named: { name = '' } }) => sayJoined(name, acronyms),
    },
  ];
}

/** A stop inside a word. */
const DOMAIN = /\.[a-z]{2}/u;

/** A site by its name alone, in a domain that articles name. */
const SITE =
  '(?<![\\p{L}\\p{M}\\p{N}@._])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,60}\\.){1,4}(?:com|org|net|info|eu|int|gouv|gov|edu|fr|be|ch|lu|ca|uk|us|de|at|es|it|mx|ar|io|co|tv|ai)(?![\\p{L}\\p{M}\\p{N}@-]|\\.\\p{L})';

/** What closes the sentence around an address is not part of it; a square bracket is never heard. */
function closingOf(written: string): string {
  return (/[.,;:!?)\]'’]{0,8}$/u.exec(written)?.[0] ?? '').replaceAll(']', '');
}

/** Its stand-in, or its host in a language that has none. */
function sayWebAddress(written: string, link: string | null): string {
  const closing = closingOf(written);
  const host = written.replace(/^https?:\/\//iu, '').split(/[/?#:]/u, 1)[0] ?? '';
  return (link ?? host.replace(/[.,;!)\]'’]{1,8}$/u, '')) + closing;
}

/** The name of a site is said, the way to one of its pages is not. */
function saySite({ named: { site = '', path = '' } }: WrittenForm, link: string, dot: string): string {
  const closing = closingOf(path);
  if (path.length > closing.length) return link + closing;
  const name = site.replace(/\p{Lu}{2,}/gu, (capitals) => capitals.toLowerCase());
  return name.replaceAll('.', ` ${dot} `) + closing;
}

/** `JeSuisLa2024` → `je suis la 2024`: split at capitals and figures; in small letters, so that no part looks like an abbreviation. */
function sayJoined(name: string, acronyms: SpokenForms['acronyms']): string {
  const parts = name.match(/\p{Lu}{2,}(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}|\p{N}+/gu) ?? [];
  return parts
    .map((part) => (/^\p{Lu}{2,12}$/u.test(part) ? sayAcronym(part, acronyms) : part.toLowerCase()))
    .join(' ');
}
