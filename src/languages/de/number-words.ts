/** German words for a whole number from 0 to 999999. */
export function germanCardinal(number: number): string {
  return joined(number) || (SMALL[0] ?? '');
}

/** The ordinal of a number from 1 to 99, with the ending that its sentence asks for: `dritte`, `dritten`, `dritter`. */
export function germanOrdinal(number: number, ending: 'e' | 'en' | 'er'): string {
  const stem = ORDINAL_STEMS[number] ?? (number < 20 ? `${SMALL[number]}t` : `${belowHundred(number)}st`);
  return stem + ending;
}

/** A year as it is said: nineteen hundreds up to 1999, thousands after. */
export function germanYear(year: number): string {
  if (year < 1100 || year >= 2000) return germanCardinal(year);
  const rest = year % 100;
  return `${belowHundred(Math.floor(year / 100))}hundert${rest === 0 ? '' : germanCardinal(rest)}`;
}

const SMALL =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const ORDINAL_STEMS: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

/** The number in one word; empty for nought. */
function joined(number: number): string {
  if (number === 0) return '';
  if (number < 100) return belowHundred(number);
  const unit = number < 1000 ? 100 : 1000;
  const count = Math.floor(number / unit);
  const name = unit === 100 ? 'hundert' : 'tausend';
  return `${joined(count).replace(/eins$/u, 'ein')}${name}${joined(number % unit)}`;
}

/** The ones stand before the tens: einundzwanzig. */
function belowHundred(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const ones = number % 10;
  const tens = TENS[Math.floor(number / 10)] ?? '';
  if (ones === 0) return tens;
  return `${ones === 1 ? 'ein' : SMALL[ones]}und${tens}`;
}
