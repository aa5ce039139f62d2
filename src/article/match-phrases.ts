import type { LinePhrases, LineRules } from '../languages/line-rules.ts';
import type { OmissionReason } from '../model/article.ts';
import type { TextLine } from './text-line.ts';

/** The reason for which a line's own words say that it is no part of the article; null when they do not. */
export function omissionOf(line: TextLine, rules: LineRules): OmissionReason | null {
  for (const [reason, phrases] of Object.entries(rules.phrases)) {
    if (matchesPhrase(line, phrases)) return reason as OmissionReason;
  }
  return null;
}

/** Whether a line is or begins as one of the phrases do. */
export function matchesPhrase(line: TextLine, phrases: LinePhrases): boolean {
  const { key } = line;
  if (phrases.whole?.has(key) === true) return true;
  if (phrases.starts?.some((phrase) => beginsWith(key, phrase)) === true) return true;
  if (phrases.holds?.some((phrase) => key.includes(phrase)) === true) return true;
  const label = /^[^:]{1,40}:/u.exec(key)?.[0];
  return (
    phrases.short?.some(
      (phrase) =>
        beginsWith(key, phrase) &&
        ((line.words <= longestLabel && !/[.…]$/u.test(line.text)) || label === `${phrase}:`),
    ) === true
  );
}

/** Whether `key` begins with the phrase and the phrase ends where a word ends. */
export function beginsWith(key: string, phrase: string): boolean {
  return key.startsWith(phrase) && !/^\p{L}/u.test(/\p{L}$/u.test(phrase) ? key.slice(phrase.length) : '');
}

const longestLabel = 12;
