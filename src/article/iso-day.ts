/** A day as ISO 8601; null where there is no such day since the beginning of the web. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const firstYear = 1990;
const lastYear = 2199;
