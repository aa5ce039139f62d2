/** The locale that dates and numbers of a language are written in. Never the machine's own: a page must be the same wherever it is made. */
export function localeOf(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
