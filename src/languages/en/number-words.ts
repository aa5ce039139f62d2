/** English words for a year from 1000 to 9999, as dates say it: `nineteen ninety-seven`, `two thousand five`. */
export function englishYear(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century % 10 === 0) {
    const thousands = `${belowHundred(century / 10)} thousand`;
    if (rest === 0) return thousands;
    if (rest < 10) return `${thousands} ${belowHundred(rest)}`;
  }
  if (rest === 0) return `${belowHundred(century)} hundred`;
  return `${belowHundred(century)} ${twoFigures(rest)}`;
}

/** English words for the minutes of a time, or the last two figures of a year, from 1 to 99: `oh five`. */
export function twoFigures(number: number): string {
  return number < 10 ? `oh ${belowHundred(number)}` : belowHundred(number);
}

/** English words for a place from 1 to 99: `twenty-first`. */
export function englishOrdinal(number: number): string {
  return ordinalOf(belowHundred(number));
}

/** The words for a number as the words for its place: `three hundred and one` → `three hundred and first`. */
export function ordinalOf(words: string): string {
  const [, before = '', last = ''] = /^(.*[-\s])?(\w+)$/.exec(words) ?? [];
  return before + (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
}

/** The words for a number in the plural: `sixties`, `sixes`, `forty-nines`. */
export function pluralOf(words: string): string {
  if (words.endsWith('y')) return `${words.slice(0, -1)}ies`;
  return words.endsWith('x') ? `${words}es` : `${words}s`;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** English words for a number from 0 to 99. */
export function belowHundred(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]}`;
}
