import { beginsSentence, type ArticleReading } from './article-reading.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** What a noun phrase is in its sentence: the subject of a main clause, that of a subordinate one, or something else. */
export type SubjectRank = 'main' | 'clause' | 'none';

/** The rank of a phrase where the order of words tells it: subjects stand before their verbs. */
export function rankSubject(phrase: NounPhrase, reading: ArticleReading, hasSubject: boolean): SubjectRank {
  const { tokens, words, rules } = reading;
  if (beginsSentence(tokens, phrase.first))
    return phrase.pronoun?.number === 'nobody' || isParticiple(phrase, reading) ? 'none' : 'main';
  const before = tokens[phrase.first - 1];
  if (before === undefined) return 'main';
  const joins = words.coordinators?.has(before.lower) === true;
  if (before.kind !== 'word') {
    if (before.kind === 'open') return 'none';
    if (phrase.pronoun !== null || isBehindSetOff(phrase.first, reading)) return 'main';
    return !hasSubject || verbFollows(phrase, reading) ? 'main' : 'none';
  }
  if (!hasSubject && rules.reportingVerbs.has(before.lower) && isBehindQuotation(phrase.first, reading)) return 'main';
  if (phrase.pronoun !== null) {
    if (joins || (!hasSubject && words.notNames.has(before.lower) && !isSubordinator(before.lower, reading)))
      return 'main';
    return 'clause';
  }
  if (joins) return verbFollows(phrase, reading) ? 'main' : 'none';
  if (isSubordinator(before.lower, reading)) return verbFollows(phrase, reading) ? 'clause' : 'none';
  if (words.prepositions.has(before.lower)) return 'none';
  if (words.notNames.has(before.lower) || /^\p{N}/u.test(before.text))
    return !hasSubject && verbFollows(phrase, reading) ? 'main' : 'none';
  return !hasSubject && isBehindAdverbial(phrase.first, reading) && verbFollows(phrase, reading) ? 'main' : 'none';
}

/** `In the end the mayor came`: nothing but an adverbial stands before, without a comma. */
function isBehindAdverbial(index: number, { tokens, words, rules }: ArticleReading): boolean {
  let at = index;
  while (index - at < MOST_ADVERBIAL && at > 0 && tokens[at - 1]?.sentence === tokens[index]?.sentence) at -= 1;
  return (
    beginsSentence(tokens, at) &&
    words.prepositions.has(tokens[at]?.lower ?? '') &&
    tokens.slice(at, index).every(({ kind, lower }) => kind === 'word' && !rules.reportingVerbs.has(lower))
  );
}

const MOST_ADVERBIAL = 5;

/** `Giving evidence, Roy said`: what has a capital only at the beginning, and is nobody known, may be a form of a verb. */
function isParticiple(phrase: NounPhrase, { tokens, rules, table }: ArticleReading): boolean {
  const lower = phrase.name[0]?.lower ?? '';
  if (phrase.name.length !== 1 || phrase.name[0] !== tokens[phrase.first]) return false;
  if (rules.participleEndings?.some((ending) => lower.endsWith(ending)) !== true) return false;
  const behind = tokens[phrase.end]?.lower ?? '';
  if (rules.verbHelpers.has(behind) || rules.reportingVerbs.has(behind)) return false;
  return table.findName([lower], 'unknown')?.isPerson !== true;
}

/** Behind a colon, a dash or a quotation a clause begins. */
function isBehindSetOff(index: number, { tokens }: ArticleReading): boolean {
  const kind = tokens[index - 1]?.kind;
  return kind === 'colon' || kind === 'semicolon' || kind === 'quotation';
}

function isBehindQuotation(index: number, { tokens }: ArticleReading): boolean {
  return tokens.slice(Math.max(0, index - 8), index).some((token) => token.kind === 'quotation');
}

function isSubordinator(lower: string, { words }: ArticleReading): boolean {
  return words.relatives.has(lower) || (words.conjunctions.has(lower) && words.coordinators?.has(lower) !== true);
}

/** Whether a verb can stand behind the phrase: a small word that joins nothing, or an auxiliary. */
function verbFollows(phrase: NounPhrase, { tokens, words, rules }: ArticleReading): boolean {
  const behind = tokens[phrase.end];
  if (behind === undefined || behind.sentence !== tokens[phrase.first]?.sentence || behind.kind !== 'word')
    return false;
  if (rules.verbHelpers.has(behind.lower) || rules.reportingVerbs.has(behind.lower)) return true;
  if (behind.capital || words.determiners.has(behind.lower)) return false;
  return ![words.prepositions, words.conjunctions, words.relatives].some((set) => set.has(behind.lower));
}
