import { getGender } from 'gender-detection-from-name';
import type { Gender } from '../model/script.ts';

/** The gender that a first name usually has: by the language's own names, else whatever the language. The least of all evidence. */
export function firstNameGender(name: string, own: ReadonlyMap<string, Gender>): Gender {
  const first = name.split(/[\s.]/, 1)[0] ?? '';
  if (SAINTS.has(first.toLowerCase())) return 'unknown';
  const half = first.split('-', 1)[0] ?? '';
  const known = own.get(first.toLowerCase()) ?? own.get(half.toLowerCase());
  if (known !== undefined) return known;
  const forms = [first, withoutAccents(first), withoutAccents(half)];
  return forms.map((form) => getGender(form)).find((gender) => gender !== 'unknown') ?? 'unknown';
}

/** Before the name of a saint: places are called so. */
const SAINTS: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'são', 'saint', 'sainte', 'st', 'ste', 'sankt']);

/** The list has many names without their accents only. */
function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
