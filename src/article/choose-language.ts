/** The language that the source names, unless its words are clearly of another one; else that of its words; `und` where neither tells. */
export function chooseLanguage(named: string | null, words: string, detect: (text: string) => string | null): string {
  const detected = detect(words);
  if (named === null || detected === null) return named ?? detected ?? 'und';
  return languageOnly(named) === languageOnly(detected) ? named : detected;
}

function languageOnly(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? tag;
}
