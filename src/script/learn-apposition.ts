import type { PeopleWords } from '../languages/people-words.ts';
import type { QuotationRules } from '../languages/quotation-rules.ts';
import { beginsSentence, wordsBetween } from './article-reading.ts';
import { behindOwner } from './name-modifiers.ts';
import { GENDER_TRUST, learnGender, type PeopleTable, type Person } from './people-table.ts';
import { readName } from './read-name.ts';
import type { NounPhrase } from './read-noun-phrase.ts';
import type { Token } from './tokenize.ts';

const MOST_TOKENS = 24;

/** `Nora Bellec, directrice de l'école,`: the noun at the head of what stands between the commas. */
export function learnApposition(
  person: Person,
  text: string,
  tokens: readonly Token[],
  named: NounPhrase,
  rules: QuotationRules,
  words: PeopleWords,
): void {
  const start = named.end + 1;
  const number = words.complements.has(tokens[start]?.lower ?? '') ? start + 1 : start;
  const isAge = /^\p{N}/u.test(tokens[number]?.text ?? '');
  learnAge(person, tokens, start, words);
  let first = start;
  if (isAge) while (first < start + 4 && tokens[first]?.kind !== 'comma') first += 1;
  if (isAge) first += 1;
  if (isAge && words.copulas.has(tokens[first]?.lower ?? '')) first += 1;
  let end = first;
  while (
    end < first + MOST_TOKENS &&
    ['word', 'open', 'close'].includes(tokens[end]?.kind ?? '') &&
    tokens[end]?.sentence === tokens[start]?.sentence
  )
    end += 1;
  const isClause = tokens
    .slice(first, end)
    .some((token) => rules.reportingVerbs.has(token.lower) && !words.roles.has(token.lower));
  // `The mayor of Leeds, Councillor Ana Roy,`: what follows names the mayor.
  const isOther =
    words.prepositions.has(tokens[named.first - 1]?.lower ?? '') &&
    (readName(tokens, first, words)?.name.length ?? 0) > 0;
  if (
    isClause ||
    isOther ||
    (words.prepositions.has(tokens[named.first - 1]?.lower ?? '') && mayBeSubject(tokens, first, end, words))
  )
    return;
  // Behind `de Lormaye,` rather the subject follows: a single word is a place as well as a person.
  if (words.prepositions.has(tokens[named.first - 1]?.lower ?? '') && named.name.length === 1 && !person.isPerson)
    return;
  const head = appositionHead(tokens, first, end, rules, words, person.isPerson);
  if (head === undefined) return;
  if (words.roles.has(head.lower) && followsBody(tokens, named, words)) return;
  person.roles.add(head.lower);
  if (words.organisations.has(head.lower) && !person.isPerson) {
    person.kind = 'organisation';
    return;
  }
  person.isPerson = true;
  person.kind = 'person';
  person.description ??= wordsBetween(text, tokens, first, end);
  learnGender(person, words.roles.get(head.lower) ?? 'unknown', GENDER_TRUST.noun);
  learnGender(person, words.determiners.get(tokens[first]?.lower ?? '')?.gender ?? 'unknown', GENDER_TRUST.article);
}

/** `l'association Kerlan, cette infirmière…`, `dans le Quercy, un médecin…`: what stands behind a body or a place is somebody else. */
function followsBody(tokens: readonly Token[], { first, head, determiner }: NounPhrase, words: PeopleWords): boolean {
  if (words.descriptions === undefined) return false;
  const before = tokens[first - 1]?.lower ?? '';
  if (words.organisations.has(head ?? before)) return true;
  return head === null && (determiner ?? words.determiners.get(before))?.kind === 'definite';
}

/** `Ana Roy, 36,`: only people have an age, and are called by it. */
export function learnAge(person: Person, tokens: readonly Token[], at: number, words: PeopleWords): void {
  const age = tokens[at]?.text ?? '';
  const unit = words.ageUnits?.has(tokens[at + 1]?.lower ?? '') === true ? 1 : 0;
  if (!/^\d{1,3}$/u.test(age) || !['comma', 'stop'].includes(tokens[at + 1 + unit]?.kind ?? '')) return;
  if (person.kind === 'organisation') return;
  person.isPerson = true;
  person.roles.add(`${age}-year-old`);
  const decade = words.decadeNouns?.get(age.slice(0, -1));
  if (decade !== undefined) person.roles.add(decade);
}

/** A known noun of a person; behind an article, where a person surely is named, any noun in the right place. */
function appositionHead(
  tokens: readonly Token[],
  first: number,
  end: number,
  rules: QuotationRules,
  words: PeopleWords,
  isPerson: boolean,
): Token | undefined {
  const hasArticle = words.determiners.has(tokens[first]?.lower ?? '');
  let known: Token | undefined;
  let other: Token | undefined;
  for (let at = hasArticle ? first + 1 : first; at < end; at += 1) {
    const token = tokens[at];
    // The skipper's sister: what has been read is the owner.
    if (behindOwner(tokens, at, words) !== null) {
      known = undefined;
      other = undefined;
      continue;
    }
    if (token === undefined || words.complements.has(token.lower) || words.phraseEnds.has(token.lower)) break;
    if (words.roles.has(token.lower)) known = token;
    if (known !== undefined && words.headNoun === 'first') break;
    if (
      !token.capital &&
      (words.headNoun === 'last' || (other === undefined && !words.adjectivesBefore.has(token.lower)))
    )
      other = token;
  }
  if (known !== undefined || !isPerson || words.organisations.has(other?.lower ?? '')) return known;
  return hasArticle || (other === tokens[first] && mayBeNoun(tokens, first, rules, words)) ? other : undefined;
}

/** `Nora Bellec, géographe,` or `tailleuse de pierre`: one word alone, or with a complement, that has not the form of a participle or an adverb. */
function mayBeNoun(tokens: readonly Token[], index: number, rules: QuotationRules, words: PeopleWords): boolean {
  const { lower = '' } = tokens[index] ?? {};
  const next = tokens[index + 1];
  const others = [...(rules.perfectEndings ?? []), 'ant', 'ante', rules.adverbEnding];
  if (rules.perfectEndings === undefined || lower.length < 4 || others.some((ending) => lower.endsWith(ending)))
    return false;
  return (
    !words.prepositions.has(lower) &&
    !words.notNames.has(lower) &&
    !words.conjunctions.has(lower) &&
    (next?.kind === 'comma' || words.officeComplements.has(next?.lower ?? ''))
  );
}

const MOST_TO_NAME = 24;

/** `Directrice du port depuis mai, Nora Bellec…`: a role at the beginning of a sentence belongs to the name behind its comma, if that is the subject. */
export function learnFrontedApposition(
  table: PeopleTable,
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  words: PeopleWords,
): void {
  if (phrase.determiner !== null || !beginsSentence(tokens, phrase.first) || !words.roles.has(phrase.head ?? ''))
    return;
  for (let at = phrase.end; at < phrase.first + MOST_TO_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[phrase.first]?.sentence) return;
    if (token.kind !== 'comma') continue;
    const read = readName(tokens, at + 1, words);
    if (read === null) continue;
    const person = table.findName(
      read.name.map((word) => word.lower),
      read.titleGender,
    );
    const gender = words.roles.get(phrase.head ?? '') ?? 'unknown';
    if (person === undefined || person === null || tokens[read.end]?.kind !== 'word') return;
    if (gender !== 'unknown' && person.gender !== 'unknown' && gender !== person.gender) return;
    for (const role of phrase.roles) person.roles.add(role);
    person.isPerson = true;
    person.description ??= wordsBetween(text, tokens, phrase.first, phrase.sureEnd);
    learnGender(person, gender, GENDER_TRUST.noun);
    return;
  }
}

/** `In Leeds, the mayor was…`: what follows the comma of an adverbial is the subject, and no apposition. */
function mayBeSubject(tokens: readonly Token[], first: number, end: number, words: PeopleWords): boolean {
  if (words.determiners.get(tokens[first]?.lower ?? '')?.kind !== 'definite') return false;
  return tokens[end]?.kind !== 'comma' || tokens.slice(first, end).some((token) => words.copulas.has(token.lower));
}
