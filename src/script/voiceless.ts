import type { Grammar } from './article-reading.ts';
import type { Finding } from './finding.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** Whether a subject is a proverb or a thing with words on it, which speaks with nobody's voice: `dit le proverbe`, `a banner read`. */
export function isVoiceless(subject: NounPhrase | null, { rules }: Grammar): boolean {
  if (subject === null || subject.name.length > 0) return false;
  return rules.voicelessWords?.has(subject.head?.toLowerCase() ?? '') === true;
}

/** What the narrator reads, although it stands as speech does. */
export function notSpeech(end: number): Finding {
  return { who: null, basis: 'none', evidence: null, end, sure: false, isSpeech: false };
}
