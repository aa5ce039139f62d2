/** The canonical form (BCP 47) of the tag of a language as sources write it (`fr_FR`, `EN-us`); null for what names no language, or several. */
export function canonicalTag(tag: string): string | null {
  const written = tag.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,6}$/i.test(written) || /^(?:und|mul|mis|zxx)\b/i.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch {
    return null;
  }
}

/** The language of a tag without its region and script, in lower case. */
export function primaryTag(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}
