import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../model/script.ts';

/** The gender that a first name usually has, whatever the language: the least of all evidence. */
export function firstNameGender(name: string): Gender {
  const first = name.split(/[\s.]/, 1)[0] ?? '';
  const whole = getGender(first);
  return whole !== 'unknown' ? whole : getGender(first.split('-', 1)[0] ?? '');
}
