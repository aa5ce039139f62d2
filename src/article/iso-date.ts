/** A date or point of time in ISO 8601, as precise as given, from the forms that metadata uses: ISO 8601 itself, RFC 822 as feeds write it, `March 2, 2024`, and seconds or milliseconds since 1970. Null for what is no date. */
export function isoDate(text: string): string | null {
  const written = text.trim();
  if (written.length > LONGEST) return null;
  if (EPOCH.test(written)) return isoDate(new Date(Number(written.padEnd(13, '0'))).toISOString());
  const iso = ISO.exec(written) ?? BASIC.exec(written) ?? DAY.exec(written);
  if (iso !== null) {
    const [, year, month, day, ...time] = iso;
    return dateOf(Number(year), Number(month), day === undefined ? null : Number(day), time);
  }
  const rfc = RFC_822.exec(written);
  const [, day, name, year, ...time] = rfc ?? monthFirst(written);
  if (name === undefined) return null;
  return dateOf(fullYear(year ?? ''), MONTHS.indexOf((name ?? '').toLowerCase()) + 1, Number(day), time);
}

/** Milliseconds since 1970, for comparing; a time without a zone counts as UTC. */
export function timeOf(iso: string): number {
  return Date.parse(/T[^Z+-]*$/u.test(iso) ? `${iso}Z` : iso);
}

/** `Sunday, March 2nd, 2024`, in the order of RFC 822. */
function monthFirst(written: string): readonly (string | undefined)[] {
  const [, month, day, year] = MONTH_FIRST.exec(written) ?? [];
  return ['', day, month, year];
}

const LONGEST = 60;
const EPOCH = /^\d{10}(?:\d{3})?$/u;
const ISO =
  /^(\d{4})[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([a-zA-Z]{1,5}|[+-]\d{2}:?(?:\d{2})?)?)?)?$/u;
/** The basic format: no signs between the numbers. */
const BASIC = /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?$/u;
/** A day, with something that is no time behind it. */
const DAY = /^(\d{4})[-/.](\d{2})[-/.](\d{2})(?=[\sT,])/u;
const MONTH_FIRST =
  /^(?:\p{L}{3,10}\.?,?\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/iu;
const RFC_822 =
  /^(?:\p{L}{2,10}\.?,?\s+)?(\d{1,2})[\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([a-zA-Z]{1,5}|[+-]\d{2}:?\d{2}))?)?$/iu;
const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 822, section 5. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['z', 'Z'],
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);

/** RFC 2822, section 4.3: two digits below 50 are of this century. */
function fullYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

function dateOf(
  year: number,
  month: number,
  day: number | null,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): string | null {
  const isDay = day === null || (day >= 1 && day <= daysOf(year, month));
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || !isDay) return null;
  const date = [String(year), two(month), ...(day === null ? [] : [two(day)])].join('-');
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  return `${date}T${two(Number(hour))}:${minute}:${two(Math.min(59, Number(second ?? 0)))}${zoneOf(zone ?? '')}`;
}

/** A zone of an unknown name is left out: the clock time is still right where the article was written. */
function zoneOf(zone: string): string {
  const offset = /^([+-]\d{2}):?(\d{2})?$/u.exec(zone);
  return offset === null ? (ZONES.get(zone.toLowerCase()) ?? '') : `${offset[1]}:${offset[2] ?? '00'}`;
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
