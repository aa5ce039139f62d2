/** English words for a year from 1000 to 9999, as dates say it: `nineteen ninety-seven`, `two thousand five`. */
export function englishYear(year: number): string {
  const [century, rest] = [Math.floor(year / 100), year % 100];
  if (century % 10 === 0) {
    const thousands = `${belowHundred(century / 10)} thousand`;
    if (rest === 0) return thousands;
    if (rest < 10) return `${thousands} ${belowHundred(rest)}`;
  }
  if (rest === 0) return `${belowHundred(century)} hundred`;
  return `${belowHundred(century)} ${rest < 10 ? 'oh ' : ''}${belowHundred(rest)}`;
}

/** English words for a place from 1 to 99: `twenty-first`. */
export function englishOrdinal(number: number): string {
  const words = belowHundred(number);
  const [, before = '', last = ''] = /^(.*-)?(\w+)$/.exec(words) ?? [];
  return before + (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
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

function belowHundred(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? tens : `${tens}-${SMALL[number % 10]}`;
}
