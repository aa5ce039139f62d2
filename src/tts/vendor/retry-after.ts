/** How long a `Retry-After` header asks to wait, in milliseconds: seconds, or the time until an HTTP date. Undefined when it is negative, past or nonsense. */
export function retryAfterMs(header: string | null, now: Date): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(value)) return Number(value) * 1000;
  // Date.parse takes much that is no date of HTTP: those name a day of the week.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)) return undefined;
  const waitMs = Date.parse(value) - now.getTime();
  return waitMs >= 0 ? waitMs : undefined;
}
