import { describe, expect, it } from 'vitest';
import { germanCardinal, germanOrdinal, germanYear } from '../../src/languages/de/number-words.ts';

describe('German numbers', () => {
  it.each([
    [0, 'null'],
    [1, 'eins'],
    [16, 'sechzehn'],
    [21, 'einundzwanzig'],
    [30, 'dreißig'],
    [77, 'siebenundsiebzig'],
    [101, 'hunderteins'],
    [1000, 'eintausend'],
    [2024, 'zweitausendvierundzwanzig'],
    [101_001, 'hunderteintausendeins'],
  ])('%i is %s', (number, words) => {
    expect(germanCardinal(number).replace(/^ein(?=hundert)/u, '')).toBe(words);
  });

  it.each([
    [1, 'ersten'],
    [3, 'dritten'],
    [7, 'siebten'],
    [8, 'achten'],
    [19, 'neunzehnten'],
    [31, 'einunddreißigsten'],
  ])('the ordinal of %i is %s', (number, words) => {
    expect(germanOrdinal(number, 'en')).toBe(words);
  });

  it.each([
    [1789, 'siebzehnhundertneunundachtzig'],
    [1900, 'neunzehnhundert'],
    [2000, 'zweitausend'],
    [1066, 'tausendsechsundsechzig'],
  ])('the year %i is %s', (year, words) => {
    expect(germanYear(year).replace(/^ein(?=tausend)/u, '')).toBe(words);
  });
});
