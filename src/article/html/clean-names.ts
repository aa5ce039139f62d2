import { languages } from '../../languages/registry.ts';
import { AGENCIES } from '../agencies.ts';
import { beginsWith } from '../match-phrases.ts';
import { isNewsroom } from '../byline-names.ts';
import { holdsRole, readNames } from '../read-byline.ts';
import { keyOf } from '../text-line.ts';

/** The people that the author fields of a page name, whatever its language: no handles, addresses, dates or newsrooms. An agency counts where nobody else is named. */
export function cleanNames(fields: readonly string[]): readonly string[] {
  const texts = fields
    .map((field) => field.replace(/\s+/gu, ' ').replace(NICKNAME, '').trim())
    .filter((text) => text !== '' && !NO_NAME.test(text));
  const names = unique(texts.flatMap((text) => (UNCASED.test(text) ? [text] : mostNames(text))));
  const people = names.filter((name) => !isAgency(name) && !isOfNewsroom(name));
  const agencies = unique(texts.filter(isAgency));
  return people.length > 0 ? people.slice(0, mostAuthors) : agencies.slice(0, 1);
}

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return AGENCY.test(name.trim());
}

/** Whether a text begins with a word such as `by` in any language that is known. */
export function startsAsByline(text: string): boolean {
  const key = keyOf(text);
  return languages.some(({ lines }) => lines.bylineStarts.some((start) => beginsWith(key, start)));
}

/** As the language reads it that finds most in the fewest letters: the others take `par` or `und` for a part of a name. */
function mostNames(text: string): readonly string[] {
  return languages
    .map(({ lines }) => readNames(text, lines).filter((name) => !isRole(name)))
    .reduce((most, names) => {
      const more = names.length - most.length;
      return more > 0 || (more === 0 && names.join('').length < most.join('').length) ? names : most;
    }, []);
}

/** Whether a language that is known has a word in it for what the people of a newsroom are. */
function isRole(name: string): boolean {
  return languages.some(({ lines }) => holdsRole(name, lines)) || isOfNewsroom(name);
}

/** Also of words that a hyphen joins, as in the address of a person's page. */
function isOfNewsroom(name: string): boolean {
  return languages.some(({ lines }) => isNewsroom(name.replaceAll('-', ' '), lines));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** `Richard (R. J.) Lim`. */
const NICKNAME = /(?<=\p{L}) \([^()]{1,15}\)(?= \p{Lu})/gu;
const mostAuthors = 6;
const AGENCY = new RegExp(`^(?:${AGENCIES}|Associated Press|Agence France-Presse)$`, 'u');
const NO_NAME = /@|https?:|www\.|\.(?:com|org|net|fr|de|es|uk)\b|\d/iu;
/** Names in scripts without capitals, such as Chinese or Arabic. */
const UNCASED = /^\p{Lo}[\p{Lo}\p{M}\s·.]{1,30}$/u;
