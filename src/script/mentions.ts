import type { PeopleWords, PronounFacts } from '../languages/people-words.ts';
import { GENDER_TRUST, learnGender, type GenderTrust, type Person } from './people-table.ts';
import type { Token } from './tokenize.ts';

/** A place of the narration where somebody is named. */
export interface Mention {
  readonly person: Person;
  /** Index of its first token. */
  readonly token: number;
  readonly sentence: number;
  readonly block: number;
  /** Whether it is the grammatical subject, or as prominent as one. */
  readonly subject: boolean;
  /** Whether it is the subject of a main clause, where that can be told. */
  readonly main?: boolean;
}

/** Somebody, and how sure it is (0 to 1). */
export interface Identified {
  readonly person: Person;
  readonly confidence: number;
}

const SENTENCES_BACK = 4;
const MOST_BLOCKS_BACK = 2;

/** Whom a pronoun at token `index` means, which shows the gender with `trust`: the subject of this or the last sentences, or the only person that fits; null where it is open. */
export function resolvePronoun(
  facts: PronounFacts,
  index: number,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  trust: GenderTrust = GENDER_TRUST.pronoun,
): Identified | null {
  if (facts.number === 'nobody') return null;
  const here = tokens[index];
  if (here === undefined) return null;
  if (facts.number === 'either') {
    const several = severalBefore(here, index, mentions);
    if (several !== undefined) return several === null ? null : { person: several, confidence: 0.8 };
  }
  const fitting: Mention[] = [];
  for (let at = lastBefore(mentions, index); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (
      mention === undefined ||
      here.sentence - mention.sentence > SENTENCES_BACK + 4 ||
      here.block - mention.block > MOST_BLOCKS_BACK
    )
      break;
    if (fitsPronoun(mention.person, facts)) fitting.push(mention);
  }
  // A pronoun of a person takes up a body only where the paragraph has no such person.
  const isBody = ({ person }: Mention): boolean => facts.number === 'one' && person.kind === 'organisation';
  const hasPerson = fitting.some((mention) => !isBody(mention) && mention.block === here.block);
  const near = hasPerson ? fitting.filter((mention) => !isBody(mention)) : fitting;
  for (let sentence = here.sentence; sentence >= here.sentence - SENTENCES_BACK; sentence -= 1) {
    const ofSentence = near.filter((mention) => mention.sentence === sentence && mention.subject);
    const main = ofSentence.filter((mention) => mention.main === true);
    const subjects = distinct(main.length > 0 ? main : ofSentence);
    if (subjects.length > 1 && sentence === here.sentence) return identified(subjects[0], facts, 0.6, trust);
    if (subjects.length > 1) return null;
    if (sentence < here.sentence && changesParagraph(near, sentence, here)) return null;
    if (subjects.length === 1) return identified(subjects[0], facts, sentence >= here.sentence - 1 ? 0.85 : 0.7, trust);
    if (facts.number === 'thing') continue;
    const inSentence = distinct(near.filter((mention) => mention.sentence === sentence));
    const inBlock = distinct(near.filter((mention) => mention.block === here.block));
    if (sentence !== here.sentence - 1 || inSentence.length === 0) continue;
    if (inSentence.length === 1 && inBlock.length <= 1) return identified(inSentence[0], facts, 0.7, trust);
    // Where the subject is surely another, the one person of the sentence that fits is nearer than an earlier subject.
    if (near.some((mention) => mention.main !== undefined))
      return inSentence.length === 1 ? identified(inSentence[0], facts, 0.6, trust) : null;
  }
  if (facts.number === 'thing') return null;
  const block = distinct(near.filter((mention) => mention.block === here.block));
  const around = block.length > 0 ? block : distinct(near.filter((mention) => mention.block >= here.block - 1));
  if (around.length === 1) return identified(around[0], facts, 0.6, trust);
  if (facts.named !== true) return near.length === 0 && facts.number === 'one' ? onlyOne(facts, index, mentions) : null;
  const end = lastBefore(mentions, index) + 1;
  const far = mentions.slice(Math.max(0, end - MOST_MENTIONS), end).filter(({ person }) => fitsPronoun(person, facts));
  const all = distinct(far);
  return all.length === 1 ? identified(all[0], facts, 0.6, trust) : null;
}

/** In a new paragraph a pronoun may mean whoever the one before speaks of: where two people were its subjects, that is open. */
function changesParagraph(near: readonly Mention[], sentence: number, here: Token): boolean {
  const before = near.filter((mention) => mention.main === true && mention.block === here.block - 1);
  return before.some((mention) => mention.sentence === sentence) && distinct(before).length > 1;
}

/** The only person of that gender who has been a subject so far. */
function onlyOne(facts: PronounFacts, index: number, mentions: readonly Mention[]): Identified | null {
  const last = lastBefore(mentions, index);
  const people = new Set<Person>();
  for (let at = last; at >= 0 && at > last - MOST_MENTIONS && people.size < 2; at -= 1) {
    const mention = mentions[at];
    if (mention?.main === true && fitsPronoun(mention.person, facts)) people.add(mention.person);
  }
  const [only] = people;
  return only !== undefined && people.size === 1 && only.gender === facts.gender
    ? { person: only, confidence: 0.6 }
    : null;
}

/** Several people who were the subject of one of the last sentences: `null` where two groups were, `undefined` where none was. */
function severalBefore(here: Token, index: number, mentions: readonly Mention[]): Person | null | undefined {
  const found: Mention[] = [];
  for (let at = lastBefore(mentions, index); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || here.sentence - mention.sentence > 2 || here.block - mention.block > 1) break;
    if (mention.person.plural && mention.subject && mention.sentence >= (found[0]?.sentence ?? 0)) found.push(mention);
  }
  const people = distinct(found);
  return people.length > 1 ? null : people[0];
}

/** The person with this role who was named last before token `index`; null where none or another gender has it. */
export function resolveRole(
  roles: readonly string[],
  facts: PronounFacts,
  index: number,
  mentions: readonly Mention[],
  words: PeopleWords,
): Identified | null {
  const heads = [
    ...roles,
    ...words.sameRoles.filter((group) => roles.some((role) => group.has(role))).flatMap((group) => [...group]),
  ];
  const fitting = (mention: Mention): boolean => fitsPronoun(mention.person, facts);
  let near: Mention | null = null;
  let exact: Mention | null = null;
  const others = new Set<Person>();
  const last = lastBefore(mentions, index);
  for (let at = last; at >= 0 && at > last - MOST_MENTIONS; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || !fitting(mention)) continue;
    if (mention.person.roles.has(roles[0] ?? '')) {
      exact ??= mention;
      others.add(mention.person);
    } else if (heads.some((other) => mention.person.roles.has(other))) near ??= mention;
  }
  if (exact !== null) return { person: exact.person, confidence: others.size > 1 ? 0.65 : 0.9 };
  return near === null ? null : { person: near.person, confidence: 0.7 };
}

const MOST_MENTIONS = 400;

function identified(
  person: Person | undefined,
  facts: PronounFacts,
  confidence: number,
  trust: GenderTrust,
): Identified | null {
  if (person === undefined || person.unidentified) return null;
  if (facts.number === 'thing') person.kind = 'organisation';
  if (facts.number === 'one') learnGender(person, facts.gender, trust);
  return { person, confidence };
}

/** Gender and number agree; of whom nothing is known only who surely is a person. */
export function fitsPronoun(person: Person, facts: PronounFacts): boolean {
  if (person.reporter || (facts.named === true && person.name === null)) return false;
  if (facts.number === 'thing')
    return person.kind === 'organisation' || (person.speaks && !person.isPerson && !person.plural);
  if (facts.number === 'nobody') return false;
  if (person.kind === 'organisation' && facts.number === 'one')
    return facts.personal !== true && facts.gender !== 'unknown' && person.nounGender === facts.gender;
  if (facts.number === 'many') return person.plural;
  if (person.plural) return facts.number === 'either';
  const isPerson = person.isPerson || (person.speaks && person.gender !== 'unknown');
  if (facts.number === 'either' && facts.gender === 'unknown') return isPerson;
  return (
    isPerson &&
    person.kind !== 'organisation' &&
    (person.gender === facts.gender || person.gender === 'unknown' || facts.gender === 'unknown')
  );
}

function distinct(mentions: readonly Mention[]): readonly Person[] {
  const people = [...new Set(mentions.map((mention) => mention.person))];
  return people;
}

/** The mentions of one block. */
export function mentionsIn(block: number, mentions: readonly Mention[]): readonly Mention[] {
  const last = lastWhere(mentions, (mention) => mention.block <= block);
  const first = lastWhere(mentions, (mention) => mention.block < block) + 1;
  return mentions.slice(first, last + 1);
}

/** Index of the last mention that begins before the token. */
export function lastBefore(mentions: readonly Mention[], token: number): number {
  return lastWhere(mentions, (mention) => mention.token < token);
}

/** Index of the last mention for which `holds`, which holds for all before it; -1 where there is none. */
function lastWhere(mentions: readonly Mention[], holds: (mention: Mention) => boolean): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && holds(mention)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
