import type { Language } from '../../languages/language.ts';
import type { Line, Script } from '../../model/script.ts';
import { firstNameGender } from '../../script/first-name-gender.ts';
import type { Lexicon } from '../spoken-form.ts';
import { countryWordsOf } from './country-words.ts';
import { hasBorrowedLetter, looksForeign } from './foreign-looking.ts';
import { readWords, type WordPlace } from './read-words.ts';

/** A word of which nothing but its looks tells how it is said. */
export interface LexiconCandidate {
  readonly written: string;
  readonly kind: CandidateKind;
  /** BCP 47, of the lines it stands in. */
  readonly language: string;
  /** What would be said now. */
  readonly said: string;
  /** How often it is written. */
  readonly count: number;
  /** Where it is first. */
  readonly line: Line;
  /** Offset into the text of that line. */
  readonly start: number;
}

/** From what is most often said wrong to what is least. */
const KINDS = ['acronym', 'mixed', 'foreign', 'name', 'first name'] as const;

/** `acronym`: capitals of which no list says whether they are spelled; `mixed`: letters and figures, or capitals inside; `foreign`: letters or a beginning of another language. */
export type CandidateKind = (typeof KINDS)[number];

/** The names and acronyms of a script that neither a lexicon nor a rule knows: those that are at most risk first, then the frequent ones. */
export function findCandidates(
  { lines, speakers }: Pick<Script, 'lines' | 'speakers'>,
  languageOf: (tag: string) => Language,
  lexiconOf: (tag: string) => Lexicon | undefined,
): readonly LexiconCandidate[] {
  const written = lines.filter(({ span }) => span !== undefined);
  const tags = [...new Set(written.map(({ language }) => language))];
  const spoken = new Set(speakers.flatMap(({ name = '' }) => name.split(/[\s-]+/u)));
  const found = tags.flatMap((tag) => {
    const language = languageOf(tag);
    const own = written.filter((line) => line.language === tag);
    const places = own.flatMap((line) => readWords(line, language, lexiconOf(tag)));
    return candidatesOf(places, tag, language, spoken);
  });
  return found.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.count - a.count);
}

function candidatesOf(
  places: readonly WordPlace[],
  tag: string,
  language: Language,
  speakers: ReadonlySet<string>,
): readonly LexiconCandidate[] {
  const small = new Set(places.filter(({ word }) => /^\p{Ll}/u.test(word)).map(({ word }) => word));
  const byWord = new Map<string, WordPlace[]>();
  for (const place of places) {
    const own = byWord.get(place.word);
    if (own) own.push(place);
    else byWord.set(place.word, [place]);
  }
  return [...byWord].flatMap(([written, own]) => {
    const [first] = own;
    const kind = kindOf(written, own, { tag, language, small, speakers });
    if (!first || !kind) return [];
    const { said, line, start } = first;
    return [{ written, kind, language: tag, said, count: own.length, line, start }];
  });
}

interface WordFacts {
  readonly tag: string;
  readonly language: Language;
  /** Words that are written small somewhere. */
  readonly small: ReadonlySet<string>;
  /** Parts of the names of those who speak. */
  readonly speakers: ReadonlySet<string>;
}

function kindOf(word: string, places: readonly WordPlace[], facts: WordFacts): CandidateKind | undefined {
  const { tag, language, small, speakers } = facts;
  if (places.every(({ shouted }) => shouted)) return undefined;
  if (/^\p{Lu}{2,}\p{N}*$/u.test(word)) return isListed(word, language) ? undefined : 'acronym';
  // A letter and a number: no other way to say it.
  if (/^\p{Lu}\p{N}+$/u.test(word) && places.every(({ said }) => said !== word)) return undefined;
  if (/\p{Lu}/u.test(word) && (/\p{N}/u.test(word) || /\p{L}\p{Lu}/u.test(word))) return 'mixed';
  if (/\p{N}/u.test(word)) return undefined;
  if (looksForeign(word, tag)) return 'foreign';
  if (!/^\p{Lu}\p{L}/u.test(word) || isKnown(word.toLowerCase(), language, tag)) return undefined;
  if (small.has(word.toLowerCase()) || !places.some((place) => isName(place, language, speakers))) return undefined;
  if (hasBorrowedLetter(word, tag)) return 'foreign';
  return firstNameGender(word, language.people.firstNames) === 'unknown' ? 'name' : 'first name';
}

function isListed(word: string, { spoken }: Language): boolean {
  const letters = word.replace(/\p{N}+$/u, '');
  return spoken.acronyms.read.has(letters) || spoken.acronyms.spelled.has(letters);
}

/** Words that a language writes with a capital and says like any other. */
function isKnown(lower: string, { people, lines }: Language, tag: string): boolean {
  const lists = [people.titles, people.roles, people.demonyms, people.organisations, lines.months, lines.dateWords];
  return [...lists, lines.functionWords, countryWordsOf(tag)].some((list) => list.has(lower));
}

/** A capital inside a sentence; where all nouns have one, a part of a speaker's name, or what follows a first name. */
function isName({ word, inside, before }: WordPlace, { people }: Language, speakers: ReadonlySet<string>): boolean {
  if (people.nounCapitals === null) return inside;
  if (speakers.has(word)) return true;
  const isCommon = (each: string): boolean => people.nounCapitals?.commonNouns.has(each.toLowerCase()) === true;
  return !isCommon(word) && !isCommon(before) && firstNameGender(before, people.firstNames) !== 'unknown';
}
