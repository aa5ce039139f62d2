/** French words for a whole number from 0 to 9999. */
export function frenchCardinal(number: number): string {
  if (number < 100) return belowHundred(number);
  if (number < 1000) return hundreds(number);
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const words = thousands === 1 ? 'mille' : `${belowHundred(thousands)} mille`;
  return rest === 0 ? words : `${words} ${frenchCardinal(rest)}`;
}

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];

function hundreds(number: number): string {
  const [count, rest] = [Math.floor(number / 100), number % 100];
  const words = count === 1 ? 'cent' : `${belowHundred(count)} cent`;
  if (rest !== 0) return `${words} ${belowHundred(rest)}`;
  return count === 1 ? words : `${words}s`;
}

/** Sixty and eighty count on to nineteen; one and eleven take « et » except after eighty. */
function belowHundred(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const ten = Math.floor(number / 10);
  const rest = ten === 7 || ten === 9 ? (number % 10) + 10 : number % 10;
  const tens = TENS[ten] ?? '';
  if (rest === 0) return ten === 8 ? `${tens}s` : tens;
  return (rest === 1 || rest === 11) && ten < 8 ? `${tens} et ${SMALL[rest]}` : `${tens}-${SMALL[rest]}`;
}
