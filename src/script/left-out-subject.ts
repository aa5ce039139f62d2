import type { Gender } from '../model/script.ts';
import type { ArticleReading } from './article-reading.ts';
import type { ReportingClause } from './find-subject.ts';
import { lastSpeaker } from './finding.ts';
import { fitsPronoun, lastBefore, type Identified, type Mention } from './mentions.ts';
import type { Person } from './people-table.ts';
import type { QuotationContext } from './quotation-context.ts';

const SENTENCES_BACK = 4;
const MOST_TO_ADJECTIVE = 6;
const MOST_TOKENS = 12;

/**
 * Whom a verb of saying without a subject means: who spoke last, unless somebody else has become subject since, and then that person.
 * Who answers is not the one who asked. Null where it is open, and in languages whose verbs need a subject.
 */
export function leftOutSubject(clause: ReportingClause, context: QuotationContext): Identified | null {
  const { reading, place, last } = context;
  const at = clause.verb ?? -1;
  if (reading.rules.leftOutSubjects === undefined || at < 0) return null;
  const index = Math.min(place.first, at);
  const verb = readVerb(at, reading);
  const subjects = subjectsBefore(index, reading).filter(
    (mention) => fits(mention.person, verb) && !(verb.answers && asksIn(mention, index, reading)),
  );
  const speaker = lastSpeaker(context);
  const since = subjects.find(
    (mention) => mention.token >= (last?.clauseEnd ?? 0) && mention.person !== speaker?.person,
  );
  if (speaker !== null && last !== null && since === undefined && fits(speaker.person, verb)) {
    if (verb.answers && asked(context)) return otherSide(context, verb);
    const far = distance(index, last.place.end - 1, reading);
    // In a new paragraph it is rather somebody who is known by name than who was heard in passing.
    const passing = far === 1 && speaker.person.kind === 'anonymous' && context.beforeLast !== null;
    return far > 1 || passing ? null : { person: speaker.person, confidence: Math.min(0.85, speaker.confidence) };
  }
  const nearest = subjects[0];
  if (nearest === undefined) return null;
  const together = subjects.filter((mention) => mention.sentence === nearest.sentence);
  if (together.some((mention) => mention.person !== nearest.person)) return null;
  const here = reading.tokens[index]?.sentence ?? 0;
  return { person: nearest.person, confidence: nearest.sentence >= here - 1 ? 0.85 : 0.7 };
}

/** What the verb's form and the words behind it tell of its subject. */
interface VerbFacts {
  readonly plural: boolean;
  readonly gender: Gender;
  readonly answers: boolean;
}

function readVerb(verb: number, { tokens, rules, words }: ArticleReading): VerbFacts {
  const { pluralEnding, answers } = rules.leftOutSubjects ?? { pluralEnding: '', answers: new Set() };
  const lower = tokens[verb]?.lower ?? '';
  const auxiliary = tokens[verb - 1];
  const isPlural = (word: string): boolean => pluralEnding !== '' && word.endsWith(pluralEnding);
  return {
    plural: isPlural(lower) || (rules.verbHelpers.has(auxiliary?.lower ?? '') && isPlural(auxiliary?.lower ?? '')),
    gender: agreementBehind(verb, { tokens, rules, words }),
    answers: answers.has(lower),
  };
}

/** `explicó satisfecha`: the adjective that stands behind the verb says it of the subject. */
function agreementBehind(verb: number, { tokens, words }: Pick<ArticleReading, 'tokens' | 'rules' | 'words'>): Gender {
  for (let at = verb + 1; at < verb + MOST_TO_ADJECTIVE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[verb]?.sentence) break;
    if (token.kind === 'comma' || words.prepositions.has(tokens[at - 1]?.lower ?? '')) continue;
    if (token.kind !== 'word') break;
    if (words.determiners.has(tokens[at - 1]?.lower ?? '') || words.phraseEnds.has(token.lower)) continue;
    for (const [ending, gender] of words.agreementEndings ?? [])
      if (token.lower.length > ending.length + 1 && token.lower.endsWith(ending)) return gender;
  }
  return 'unknown';
}

function fits(person: Person, { plural, gender }: VerbFacts): boolean {
  // A body may be spoken of as those who are in it.
  if (person.kind === 'organisation') return gender === 'unknown';
  return fitsPronoun(person, { gender, number: plural ? 'many' : 'one' });
}

/** Subjects of the last sentences, the nearest first. */
function subjectsBefore(index: number, { tokens, mentions }: ArticleReading): readonly Mention[] {
  const here = tokens[index];
  if (here === undefined) return [];
  const found: Mention[] = [];
  for (let at = lastBefore(mentions, index); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.sentence < here.sentence - SENTENCES_BACK || mention.block < here.block - 1)
      break;
    if (mention.subject) found.push(mention);
  }
  return found;
}

/** Whether the sentence goes on behind the mention with a verb of asking. */
function asksIn(mention: Mention, index: number, { tokens, rules }: ArticleReading): boolean {
  for (let at = mention.token; at < index && tokens[at]?.sentence === mention.sentence; at += 1)
    if (rules.leftOutSubjects?.asks.has(tokens[at]?.lower ?? '') === true) return true;
  return false;
}

/** Whether what was said last is a question. */
function asked({ reading: { text, tokens }, last }: QuotationContext): boolean {
  const end = tokens[(last?.place.end ?? 0) - 1]?.end ?? 0;
  return /[?][^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, end - 6), end));
}

/** Who was asked: the only other person in the words about the question, or who spoke before it. */
function otherSide({ reading, last, beforeLast }: QuotationContext, verb: VerbFacts): Identified | null {
  if (last === null) return null;
  const { mentions, tokens } = reading;
  const sentence = tokens[last.clauseEnd - 1]?.sentence;
  const addressed = new Set<Person>();
  for (let at = lastBefore(mentions, last.clauseEnd + MOST_TOKENS); at >= 0; at -= 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.token < last.place.end) break;
    if (mention.sentence === sentence && mention.person !== last.speech.speaker && fits(mention.person, verb))
      addressed.add(mention.person);
  }
  const [only] = addressed;
  if (only !== undefined) return addressed.size === 1 ? { person: only, confidence: 0.75 } : null;
  const before = beforeLast?.speaker;
  if (before === undefined || before === 'unknown' || before === 'narrator' || !fits(before, verb)) return null;
  return { person: before, confidence: 0.6 };
}

/** How many paragraphs lie between two tokens. */
function distance(index: number, from: number, { tokens }: ArticleReading): number {
  return (tokens[index]?.block ?? 0) - (tokens[from]?.block ?? 0);
}
