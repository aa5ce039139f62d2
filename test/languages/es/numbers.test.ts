import { describe, expect, it } from 'vitest';
import { countedGender, genderOfNoun } from '../../../src/languages/es/spoken/counted-nouns.ts';
import { spanishCardinal, spanishOrdinal } from '../../../src/languages/es/spoken/numbers.ts';

describe('Spanish numbers', () => {
  it.each([
    [0, 'cero'],
    [16, 'dieciséis'],
    [21, 'veintiuno'],
    [22, 'veintidós'],
    [23, 'veintitrés'],
    [26, 'veintiséis'],
    [100, 'cien'],
    [101, 'ciento uno'],
    [216, 'doscientos dieciséis'],
    [1000, 'mil'],
    [1100, 'mil cien'],
    [21_000, 'veintiún mil'],
    [31_016, 'treinta y un mil dieciséis'],
    [101_000, 'ciento un mil'],
    [1_000_000, 'un millón'],
    [21_000_000, 'veintiún millones'],
    [1_500_000_000, 'mil quinientos millones'],
    [3_400_000_000, 'tres mil cuatrocientos millones'],
    [1_000_000_000_000, 'un billón'],
    [
      123_456_789_012_345_678n,
      'ciento veintitrés mil cuatrocientos cincuenta y seis billones setecientos ochenta y nueve mil doce millones trescientos cuarenta y cinco mil seiscientos setenta y ocho',
    ],
  ])('%s is %s', (number, words) => {
    expect(spanishCardinal(number)).toBe(words);
  });

  it.each([
    [1, 'un', 'una'],
    [21, 'veintiún', 'veintiuna'],
    [31, 'treinta y un', 'treinta y una'],
    [101, 'ciento un', 'ciento una'],
    [200, 'doscientos', 'doscientas'],
    [500, 'quinientos', 'quinientas'],
    [200_021, 'doscientos mil veintiún', 'doscientas mil veintiuna'],
    [221_000, 'doscientos veintiún mil', 'doscientas veintiún mil'],
    [2_000_000, 'dos millones', 'dos millones'],
  ])('%i is %s before a masculine noun and %s before a feminine one', (number, masculine, feminine) => {
    expect(spanishCardinal(number, 'masculine')).toBe(masculine);
    expect(spanishCardinal(number, 'feminine')).toBe(feminine);
  });

  it.each([
    [1, 'primero', 'primera', 'primer'],
    [3, 'tercero', 'tercera', 'tercer'],
    [11, 'undécimo', 'undécima', 'undécimo'],
    [12, 'duodécimo', 'duodécima', 'duodécimo'],
    [18, 'decimoctavo', 'decimoctava', 'decimoctavo'],
    [21, 'vigesimoprimero', 'vigesimoprimera', 'vigesimoprimer'],
    [33, 'trigésimo tercero', 'trigésima tercera', 'trigésimo tercer'],
    [400, 'cuadringentésimo', 'cuadringentésima', 'cuadringentésimo'],
    [
      1248,
      'milésimo ducentésimo cuadragésimo octavo',
      'milésima ducentésima cuadragésima octava',
      'milésimo ducentésimo cuadragésimo octavo',
    ],
    [2000, 'dosmilésimo', 'dosmilésima', 'dosmilésimo'],
  ])('the ordinals of %i are %s, %s, %s', (number, masculine, feminine, short) => {
    expect(spanishOrdinal(number, 'o')).toBe(masculine);
    expect(spanishOrdinal(number, 'a')).toBe(feminine);
    expect(spanishOrdinal(number, 'er')).toBe(short);
  });
});

describe('countedGender', () => {
  it.each([
    [' mujeres', 'feminine'],
    [' años', 'masculine'],
    [' nuevas escuelas', 'feminine'],
    [' grandes empresas', 'feminine'],
    [' problemas', 'masculine'],
    [' canciones', 'feminine'],
    [' camiones', 'masculine'],
    [' y 300 personas', 'feminine'],
    [' o 2 años', undefined],
    [' murieron', undefined],
    [' más', undefined],
    [' de mayo', undefined],
    ['. Mujeres', undefined],
    ['', undefined],
  ])('before %j it is %s', (text, gender) => {
    expect(countedGender(text)).toBe(gender);
  });
});

describe('genderOfNoun', () => {
  it.each([
    ['guerra', 'feminine'],
    ['edición', 'feminine'],
    ['ciudad', 'feminine'],
    ['vez', 'feminine'],
    ['congreso', 'masculine'],
    ['avión', 'masculine'],
    ['problema', 'masculine'],
    ['lugar', 'masculine'],
  ])('%s is %s', (noun, gender) => {
    expect(genderOfNoun(noun)).toBe(gender);
  });
});
