import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../model/script.ts';

/** The gender that a first name usually has: by the language's own names, else whatever the language. The least of all evidence. */
export function firstNameGender(name: string, own: ReadonlyMap<string, Gender>): Gender {
  const first = name.split(/[\s.]/, 1)[0] ?? '';
  const half = first.split('-', 1)[0] ?? '';
  const known = own.get(first.toLowerCase()) ?? own.get(half.toLowerCase());
  if (known !== undefined) return known;
  const whole = getGender(first);
  return whole !== 'unknown' ? whole : getGender(half);
}
