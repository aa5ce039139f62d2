/** Spanish words for a whole number from 0 to 9999. */
export function spanishCardinal(number: number): string {
  if (number < 100) return belowHundred(number);
  if (number < 1000) return hundreds(number);
  const [thousands, rest] = [Math.floor(number / 1000), number % 1000];
  const words = thousands === 1 ? 'mil' : `${belowHundred(thousands)} mil`;
  return rest === 0 ? words : `${words} ${spanishCardinal(rest)}`;
}

const SMALL = [
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
]
  .join(' ')
  .split(' ');
const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'];
const HUNDREDS = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
];

/** A hundred alone is « cien ». */
function hundreds(number: number): string {
  const [count, rest] = [Math.floor(number / 100), number % 100];
  if (rest === 0) return count === 1 ? 'cien' : (HUNDREDS[count] ?? '');
  return `${HUNDREDS[count]} ${belowHundred(rest)}`;
}

/** Up to twenty-nine one word; from thirty on with « y ». */
function belowHundred(number: number): string {
  if (number < 30) return SMALL[number] ?? '';
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? tens : `${tens} y ${SMALL[number % 10]}`;
}
