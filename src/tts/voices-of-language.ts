import { primaryTag } from '../languages/canonical-tag.ts';
import type { Voice } from '../model/voice.ts';

/** The voices that speak a language (BCP 47), those of its region first where it names one; all where none is asked for. */
export function voicesOfLanguage(voices: readonly Voice[], language: string | undefined): readonly Voice[] {
  if (language === undefined) return voices;
  const wanted = language.toLowerCase();
  const fitting = voices.filter(({ languages }) => languages.some((tag) => primaryTag(tag) === primaryTag(language)));
  if (wanted === primaryTag(language)) return fitting;
  const isExact = (voice: Voice): boolean => voice.languages.some((tag) => tag.toLowerCase() === wanted);
  return [...fitting.filter(isExact), ...fitting.filter((voice) => !isExact(voice))];
}
