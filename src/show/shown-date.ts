import { localeOf } from './locale-of.ts';

/** `14 mars 2026`, of an ISO 8601 date with or without a time; one that is not whole stays as it is written. */
export function shownDate(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
