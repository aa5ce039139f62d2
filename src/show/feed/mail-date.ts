/** A time of ISO 8601 as RFC 2822 writes it, in English and UTC: `Sat, 14 Mar 2026 09:30:00 +0000`. */
export function mailDate(time: string): string {
  // The form of toUTCString is laid down by ECMAScript: no locale and no time zone changes it.
  return new Date(time).toUTCString().replace(/GMT$/, '+0000');
}
