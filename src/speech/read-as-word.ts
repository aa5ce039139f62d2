/** Whether capitals can be said as a word: four letters or more that fall into syllables, or too many to be spelled. */
export function isReadAsWord(letters: string): boolean {
  const plain = plainLetters(letters);
  return plain.length >= 4 && (SYLLABLES.test(plain) || (plain.length > LONGEST_SPELLED && VOWEL.test(plain)));
}

/** Without a vowel nothing is a word. */
export function hasVowel(letters: string): boolean {
  return VOWEL.test(plainLetters(letters));
}

function plainLetters(letters: string): string {
  const plain = letters.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ø', 'o');
}

/** At most two vowels or two consonants in a row inside, and an easy start and end. */
const SYLLABLES =
  /^(?:[bcdfgkpt][lr]|ch|s[ckptmn]|[b-df-hj-np-tv-z])?[aeiouy]{1,2}(?:[b-df-hj-np-tv-xz]{1,2}[aeiouy]{1,2})*(?:[rlnm]?[b-df-hj-np-tv-xz]|[sc]t)?$/;
const VOWEL = /[aeiouy]/u;
const LONGEST_SPELLED = 5;
