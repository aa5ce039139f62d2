import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../model/script.ts';

/** The gender that a first name usually has, whatever the language: the least of all evidence. */
export function firstNameGender(name: string): Gender {
  const first = name.split(/[\s.]/, 1)[0] ?? '';
  const forms = [first, withoutAccents(first), withoutAccents(first.split('-', 1)[0] ?? '')];
  return forms.map((form) => getGender(form)).find((gender) => gender !== 'unknown') ?? 'unknown';
}

/** The list has many names without their accents only. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
