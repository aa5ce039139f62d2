import type { SpokenForms, SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';

/** Words of capitals: said letter by letter, or as a word when they can be pronounced. Text that is all in capitals is neither. */
export function acronymRule({ acronyms }: SpokenForms): SpokenRule {
  return {
    class: 'acronym',
    pattern:
      /(?<![\p{L}\p{N}.])(?:(\p{Lu}{2,12})(?:-?(\d{1,4}))?|(\p{Lu})(\d{1,3})|((?:\p{Lu}\.){2,6}))(?![\p{L}\p{N}])/gu,
    say: (found) => {
      const [, letters = '', number = '', letter = '', count = '', dotted = ''] = found.groups;
      if (dotted) return sayDotted(dotted, found);
      if (letter) return `${letter} ${count}`;
      if (amongCapitals(found)) return null;
      const read = acronyms.read.has(letters) || (!acronyms.spelled.has(letters) && isReadAsWord(letters));
      if (!read && letters.length > 5) return null;
      const words = read ? letters.charAt(0) + letters.slice(1).toLowerCase() : [...letters].join(' ');
      return number ? `${words} ${number}` : words;
    },
  };
}

/** Four letters or more that fall into syllables: at most two vowels or two consonants in a row inside, and an easy start and end. */
function isReadAsWord(letters: string): boolean {
  const plain = letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length >= 4 && SYLLABLES.test(plain);
}

const SYLLABLES =
  /^(?:[bcdfgkpt][lr]|ch|s[ckptmn]|[b-df-hj-np-tv-z])?[aeiouy]{1,2}(?:[b-df-hj-np-tv-xz]{1,2}[aeiouy]{1,2})*(?:[rlnm]?[b-df-hj-np-tv-xz])?$/;

/** `U.S.` → `U S`; the last stop stays at the end of the text. Before a capital it is more often part of a name (`U.S. Army`) than an end. */
function sayDotted(written: string, { text, end }: WrittenForm): string {
  const spelled = written.replaceAll('.', ' ').trim();
  return /^["»”“’)]{0,2}\s{0,3}$/u.test(text.slice(end, end + 6)) ? `${spelled}.` : spelled;
}

/** A neighbour in capitals as well: a heading or words that are shouted. */
function amongCapitals({ text, start, end }: WrittenForm): boolean {
  return (
    /\p{Lu}{2}[\s'’-]$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /^[\s'’-]\p{Lu}{2}/u.test(text.slice(end, end + 8))
  );
}
