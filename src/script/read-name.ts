import type { PeopleWords } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';
import { firstNameGender } from './first-name-gender.ts';
import { loneNames } from './lone-names.ts';
import { isOriginNoun } from './origin-noun.ts';
import type { Token } from './tokenize.ts';

/** Words with capitals that belong together, and what stood among them that is no name. */
export interface NameWords {
  /** Index behind the last token. */
  readonly end: number;
  /** The name itself, without titles and roles; empty where the capitals held only a role. */
  readonly name: readonly Token[];
  readonly titleGender: Gender;
  readonly hasTitle: boolean;
  /** Roles written with capitals before the name: Foreign Minister. */
  readonly roles: readonly string[];
}

const MOST_WORDS = 8;

/** Reads a name at token `index`, with the titles and roles written before it, or null. */
export function readName(tokens: readonly Token[], index: number, words: PeopleWords): NameWords | null {
  if (isVerbFirst(tokens, index, words)) return null;
  const run = capitalRun(tokens, index, words);
  if (run.length === 0 || isDemonymAlone(run, tokens[index - 1], words)) return null;
  let titleGender: Gender = 'unknown';
  let hasTitle = false;
  const roles: string[] = [];
  let first = 0;
  run.forEach((token, position) => {
    const title = words.titles.get(token.lower);
    // Where nouns have capitals as well, names were told from them before.
    const role = words.nounCapitals === null && words.roles.has(token.lower) && !isSurname(run, position, words);
    const nameless = words.notNames.has(token.lower);
    if (title === undefined && !role && !(words.demonyms.has(token.lower) && position < run.length - 1) && !nameless)
      return;
    if (
      position !== first &&
      !run.slice(first, position).every((other) => isBefore(other, words, run.length > position + 1))
    )
      return;
    first = position + 1;
    if (title !== undefined) {
      hasTitle = true;
      if (title !== 'unknown') titleGender = title;
    }
    if (role) roles.push(token.lower);
  });
  const name = run.slice(first).filter((token) => token.lower !== "'s");
  if (name.length === 0 && roles.length === 0) return null;
  return { end: index + run.length, name, titleGender, hasTitle, roles };
}

/** `la Norvégienne`: an adjective of origin as a noun, with the article before it. */
function isDemonymAlone(run: readonly Token[], before: Token | undefined, words: PeopleWords): boolean {
  return run.length === 1 && isOriginNoun(run[0]?.lower ?? '', words) && words.determiners.has(before?.lower ?? '');
}

/** A verb has a capital where it is the first word of its sentence: « Llegó la jueza ». */
function isVerbFirst(tokens: readonly Token[], index: number, words: PeopleWords): boolean {
  const token = tokens[index];
  return (
    token?.sentence !== tokens[index - 1]?.sentence &&
    words.verbEndings?.some((ending) => token?.lower.endsWith(ending) === true) === true
  );
}

/** Behind Mr or Dr, and with nothing behind it, even a noun of a person is a name: Ms Baker. */
function isSurname(run: readonly Token[], position: number, words: PeopleWords): boolean {
  const before = run[position - 1];
  if (before === undefined || position < run.length - 1 || words.headNoun === 'first') return false;
  const gender = words.titles.get(before.lower);
  return gender !== undefined && (gender !== 'unknown' || before.text.length < 4) && !words.roles.has(before.lower);
}

/** A word with a capital before a capital role is part of it where a name still follows: Foreign Minister Roy. */
function isBefore(token: Token, words: PeopleWords, nameFollows: boolean): boolean {
  return (
    words.demonyms.has(token.lower) ||
    words.adjectivesBefore.has(token.lower) ||
    (nameFollows && token.capital && words.headNoun === 'last')
  );
}

/** Capitals, initials and the particles between them. */
function capitalRun(tokens: readonly Token[], index: number, words: PeopleWords): readonly Token[] {
  const run: Token[] = [];
  for (let at = index; at < tokens.length && run.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[index]?.sentence || token.inverted) break;
    if (isNameWord(tokens, at, words, run)) run.push(token);
    else if (run.length > 0 && words.particles.has(token.lower) && joinsNames(tokens, at, words)) run.push(token);
    else break;
  }
  return run.slice(0, endOfLetters(tokens, index, run, words) ?? endOfOffice(tokens, index, run, words) ?? run.length);
}

/** `auprès de l'AFP Nora Bellec`: behind an article and letters a first name begins another name. */
function endOfLetters(
  tokens: readonly Token[],
  index: number,
  run: readonly Token[],
  words: PeopleWords,
): number | null {
  const [letters, first] = run;
  if (words.headNoun === 'last' || run.length < 3 || !/^\p{Lu}{2,}$/u.test(letters?.text ?? '')) return null;
  if (!words.determiners.has(tokens[index - 1]?.lower ?? '')) return null;
  return firstNameGender(first?.text ?? '', words.firstNames) === 'unknown' ? null : 1;
}

const MOST_BACK = 8;

/** `la ministra de Defensa Carme Roy`, `el delantero del Rápido Belmiro`: behind the office or the body that a role has, a first name begins the name of the person, or a word by which somebody goes elsewhere. */
function endOfOffice(
  tokens: readonly Token[],
  index: number,
  run: readonly Token[],
  words: PeopleWords,
): number | null {
  if (words.headNoun === 'last' || run.length < 2 || words.titles.has(run[0]?.lower ?? '')) return null;
  let at = index - 1;
  if (words.determiners.has(tokens[at]?.lower ?? '')) at -= 1;
  if (!words.officeComplements.has(tokens[at]?.lower ?? '')) return null;
  while (at > index - MOST_BACK && tokens[at]?.kind === 'word' && !words.roles.has(tokens[at]?.lower ?? '')) at -= 1;
  if (!words.roles.has(tokens[at]?.lower ?? '')) return null;
  if (firstNameGender(run[0]?.text ?? '', words.firstNames) !== 'unknown') return null;
  const isBody = words.contractions?.has(tokens[index - 1]?.lower ?? '') === true;
  if (isBody && loneNames(tokens, words).has(run.at(-1)?.lower ?? '')) return run.length - 1;
  const first = run.findIndex(
    (token, position) =>
      position > 0 &&
      position < run.length - 1 &&
      token.capital &&
      firstNameGender(token.text, words.firstNames) !== 'unknown',
  );
  return first < 1 || !(run[first - 1]?.capital ?? false) ? null : first;
}

function isNameWord(tokens: readonly Token[], index: number, words: PeopleWords, run: readonly Token[]): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.text.startsWith("'")) return token.capital && run.length > 0;
  if (run.length === 0 && words.titles.has(token.lower))
    return token.capital || token.text.length > 4 || words.smallTitles?.has(token.lower) === true;
  if (run.length === 0)
    return token.capital && (!words.notNames.has(token.lower) || isCapitalParticle(tokens, index, words));
  // Behind a particle any capital is the name's: Salar del Este.
  return token.capital && (!isPlainWord(token, words) || words.particles.has(run.at(-1)?.lower ?? ''));
}

/** Within a sentence a particle with a capital begins a surname: « dijo De la Fuente ». */
function isCapitalParticle(tokens: readonly Token[], index: number, words: PeopleWords): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    words.particles.has(token.lower) &&
    words.prepositions.has(token.lower) &&
    tokens[index - 1]?.sentence === token.sentence &&
    tokens[index - 1]?.kind === 'word' &&
    joinsNames(tokens, index, words)
  );
}

function isPlainWord(token: Token, words: PeopleWords): boolean {
  return words.notNames.has(token.lower) && !words.particles.has(token.lower);
}

/** `de` joins two words of a name only where a capital follows, and not after a role: le maire de Lyon has none before it. */
function joinsNames(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  if (next === undefined || previous === undefined || words.roles.has(previous.lower)) return false;
  // A particle that is an article too joins nothing unless another stands before it: de la Fuente, but not « Sevilla la ministra ».
  if (words.determiners.has(tokens[at]?.lower ?? '') && !words.particles.has(previous.lower)) return false;
  if (next.capital) return next.kind === 'word' && !words.titles.has(next.lower);
  return words.particles.has(next.lower) && tokens[at + 2]?.capital === true;
}
