import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { beginsSentence } from './article-reading.ts';
import { createPeopleTable, GENDER_TRUST, learnGender, type PeopleTable, type Person } from './people-table.ts';
import { learnFromPhrase } from './learn-from-phrase.ts';
import { readName, type NameWords } from './read-name.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { registerName } from './register-name.ts';
import type { Token } from './tokenize.ts';

/** What the user says of people, by name. */
export type KnownPeople = Readonly<
  Record<string, { readonly gender?: Person['gender']; readonly aliases?: readonly string[] }>
>;

/** Reads the whole article once for the names in it, with the titles, roles and appositions that belong to them. */
export function collectPeople(
  text: string,
  tokens: readonly Token[],
  rules: QuotationRules,
  words: PeopleWords,
  known: KnownPeople,
): PeopleTable {
  const table = createPeopleTable(words.firstNames);
  addKnown(table, known);
  const usage = countCapitals(tokens);
  // Whole names first: a surname alone then finds all who have it, wherever they are named in full.
  const found = findNames(tokens, usage, words);
  const [whole, short] = [found.filter(isWhole), found.filter((read) => !isWhole(read))];
  for (const { name, titleGender, hasTitle, isBody } of [...whole, ...short])
    registerName(table, name, titleGender, hasTitle, words, isBody);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (
      token?.kind !== 'word' ||
      !(
        token.capital ||
        token.noun ||
        words.determiners.has(token.lower) ||
        words.titles.has(token.lower) ||
        (words.roles.has(token.lower) &&
          (beginsSentence(tokens, index) || words.contractions?.has(tokens[index - 1]?.lower ?? '') === true))
      )
    )
      continue;
    const phrase = readNounPhrase(tokens, index, words, rules.reportingVerbs);
    if (phrase !== null && phrase.pronoun === null) learnFromPhrase(table, text, tokens, phrase, rules, words);
  }
  return table;
}

/** A name, and whether an article or the noun of a body stands before it. */
type FoundName = NameWords & { readonly isBody: boolean };

function findNames(tokens: readonly Token[], usage: CapitalUsage, words: PeopleWords): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.kind !== 'word') continue;
    const read = readName(tokens, index, words);
    if (read === null) continue;
    const name = trimName(read.name, tokens, index, usage, words);
    const before = tokens[index - 1]?.lower ?? '';
    const isBody = (words.determiners.has(before) || words.organisations.has(before)) && name[0] === tokens[index];
    if (name.length > 0) found.push({ ...read, name, isBody });
    index = read.end - 1;
  }
  return found;
}

/** Behind a title mostly the surname stands alone. */
function isWhole({ name, hasTitle }: NameWords): boolean {
  return name.length > 1 && !hasTitle;
}

function addKnown(table: PeopleTable, known: KnownPeople): void {
  for (const [name, facts] of Object.entries(known)) {
    const keys = name.toLowerCase().split(/\s+/u);
    const person = table.add({ name, nameWords: keys, isPerson: true });
    learnGender(person, facts.gender ?? 'unknown', GENDER_TRUST.user);
    for (const alias of facts.aliases ?? []) table.addAlias(person, alias);
  }
}

interface CapitalUsage {
  readonly withinSentence: ReadonlySet<string>;
  readonly lowerCase: ReadonlySet<string>;
}

function countCapitals(tokens: readonly Token[]): CapitalUsage {
  const withinSentence = new Set<string>();
  const lowerCase = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    if (!token.capital) lowerCase.add(token.lower);
    else if (!beginsSentence(tokens, index)) withinSentence.add(token.lower);
  });
  return { withinSentence, lowerCase };
}

/** The first word of a sentence has a capital anyway: it is a name only where it has one elsewhere too, or a name follows it at once. */
function trimName(
  name: readonly Token[],
  tokens: readonly Token[],
  index: number,
  usage: CapitalUsage,
  words: PeopleWords,
): readonly Token[] {
  const first = name[0];
  if (words.nounCapitals !== null) return name;
  if (first === undefined || !beginsSentence(tokens, index) || first !== tokens[index]) return name;
  if (usage.withinSentence.has(first.lower)) return name;
  if (usage.lowerCase.has(first.lower) || words.notNames.has(first.lower)) return name.slice(1);
  return name;
}
