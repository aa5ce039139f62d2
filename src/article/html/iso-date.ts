import { isoDay } from '../iso-day.ts';

/** A date of markup as ISO 8601, as precise as it was written; null for what is none, or is from before the web. */
export function isoDate(value: string): string | null {
  const text = value.trim();
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(?:\d{3})?$/u.test(text)) return isoDate(new Date(Number(text.padEnd(13, '0'))).toISOString());
  const full =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/iu.exec(
      text,
    );
  if (full !== null) {
    const [, year, month, day, hour, minute, second, zone] = full;
    const date = isoDay(Number(year), Number(month), Number(day));
    if (date === null) return null;
    if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
    return `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
  }
  const dayFirst = /^(?:\p{L}{3,9},?\s+)?(\d{1,2})[\s-](\p{L}{3,9})\.?[\s-](\d{4})\b/u.exec(text);
  const monthFirst = /^(?:\p{L}{3,9},?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(text);
  const [day, month, year] =
    dayFirst !== null ? [dayFirst[1], dayFirst[2], dayFirst[3]] : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const number = MONTHS.indexOf(month?.slice(0, 3).toLowerCase() ?? '') + 1;
  return number === 0 ? null : isoDay(Number(year), number, Number(day));
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z';
}

/** As the formats of HTTP and mail write them (RFC 9110, RFC 5322). */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
