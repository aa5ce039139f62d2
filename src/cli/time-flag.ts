import { AntenneError } from '../errors/antenne-error.ts';

const FORM = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** A point of time as ISO 8601; a date alone is its midnight, a time without an offset is local, `now` is now. Throws `usage/bad-time`. */
export function timeFlag(text: string, now: Date): Date {
  if (text === 'now') return now;
  const time = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00` : text);
  if (FORM.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new AntenneError('usage/bad-time', `"${text}" is not a point of time`, {
    where: '--at',
    hint: 'write it as 2025-03-01T06:30 (local time), 2025-03-01T06:30+01:00, 2025-03-01, or now',
  });
}
