import type { ArticleReading } from './article-reading.ts';
import { identifySpeaker } from './identify-speaker.ts';
import { lastBefore, type Identified } from './mentions.ts';
import { readNounPhrase, type NounPhrase } from './read-noun-phrase.ts';

const MOST_TOKENS = 60;

/** `She held up a sign. It read:` the text that the sentence before names last, in the same paragraph, where no body is its subject. */
export function documentBefore(index: number, reading: ArticleReading): Identified | null {
  const { tokens, words, rules } = reading;
  const here = tokens[index];
  let phrase: NounPhrase | null = null;
  let at = index;
  while (at > 0 && tokens[at - 1]?.sentence === here?.sentence) at -= 1;
  const sentence = tokens[at - 1]?.sentence;
  const end = at;
  while (at > 0 && end - at < MOST_TOKENS && tokens[at - 1]?.sentence === sentence) at -= 1;
  if (tokens[at]?.block !== here?.block || isOfBody(at, end, reading)) return null;
  for (; at < end; at += 1) {
    if (!words.determiners.has(tokens[at]?.lower ?? '')) continue;
    const found = readNounPhrase(tokens, at, words, rules.reportingVerbs);
    if (found === null) continue;
    if (words.documents.has(found.head ?? '') && found.determiner?.plural !== true) phrase = found;
    at = Math.max(at, found.end - 1);
  }
  if (phrase === null) return null;
  const who = identifySpeaker(phrase, reading);
  return who === null ? null : { person: who.person, confidence: Math.min(0.75, who.confidence) };
}

/** Whether a body is a subject between two tokens. */
function isOfBody(start: number, end: number, { mentions }: ArticleReading): boolean {
  for (let at = lastBefore(mentions, end); at >= 0 && (mentions[at]?.token ?? 0) >= start; at -= 1)
    if (mentions[at]?.subject === true && mentions[at]?.person.kind === 'organisation') return true;
  return false;
}
