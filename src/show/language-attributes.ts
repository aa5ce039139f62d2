/** What an element or a web manifest says of the language it is in. */
export interface LanguageFacts {
  /** BCP 47; `und` when the tag was none. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** `lang` and `dir` for an element in a language; a tag that is none says that the language is not known. */
export function languageAttributes(tag: string): string {
  const { lang, dir } = languageFacts(tag);
  return `lang="${lang}" dir="${dir}"`;
}

/** A language's tag and the direction it is written in. */
export function languageFacts(tag: string): LanguageFacts {
  const lang = /^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,5}$/i.test(tag) ? tag : 'und';
  return { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' };
}

const RIGHT_TO_LEFT_LANGUAGES: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he iw ks nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set('adlm arab aran hebr nkoo rohg syrc thaa'.split(' '));

/** A script that is named decides, else the one the language is mostly written in. */
function isRightToLeft(tag: string): boolean {
  const [primary = '', ...others] = tag.toLowerCase().split('-');
  const script = others.find((part) => /^[a-z]{4}$/.test(part));
  return script === undefined ? RIGHT_TO_LEFT_LANGUAGES.has(primary) : RIGHT_TO_LEFT_SCRIPTS.has(script);
}
