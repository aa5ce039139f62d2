import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../model/script.ts';

/** The gender that a first name usually has: by the language's own names, else whatever the language. The least of all evidence. */
export function firstNameGender(name: string, own: ReadonlyMap<string, Gender>): Gender {
  const first = name.split(/[\s.]/, 1)[0] ?? '';
  if (SAINTS.has(first.toLowerCase())) return 'unknown';
  const half = first.split('-', 1)[0] ?? '';
  const known = own.get(first.toLowerCase()) ?? own.get(half.toLowerCase());
  if (known !== undefined) return known;
  const whole = listedGender(first);
  return whole === 'unknown' && first.includes('-') ? listedGender(half) : whole;
}

/** Before the name of a saint: places are called so. */
const SAINTS: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'são', 'saint', 'sainte', 'st', 'ste', 'sankt']);

/** The list has most names without their accents, and some with accents that belong to the other gender. */
function listedGender(name: string): Gender {
  const plain = getGender(name.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain === 'unknown' ? getGender(name) : plain;
}
