import { getGender } from 'gender-detection-from-name';
import type { PeopleWords } from '../languages/people-words.ts';
import type { Gender } from '../model/script.ts';

/** The gender that a first name usually has, by the language's own list, else whatever the language: the least of all evidence. */
export function firstNameGender(name: string, words: Pick<PeopleWords, 'firstNames'>): Gender {
  const first = name.split(/[\s.]/, 1)[0] ?? '';
  const known = words.firstNames?.get(first.toLowerCase());
  if (known !== undefined) return known;
  const whole = listedGender(first);
  if (whole !== 'unknown' || !first.includes('-')) return whole;
  const part = first.split('-', 1)[0] ?? '';
  return words.firstNames?.get(part.toLowerCase()) ?? listedGender(part);
}

/** The list has most names without their accents, and some with accents that belong to the other gender. */
function listedGender(name: string): Gender {
  const plain = getGender(name.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain === 'unknown' ? getGender(name) : plain;
}
