import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../src/article/read-date-line.ts';
import { readDates } from '../../src/article/read-dates.ts';
import { germanLineRules } from '../../src/languages/de/line-rules.ts';
import { englishLineRules } from '../../src/languages/en/line-rules.ts';
import { spanishLineRules } from '../../src/languages/es/line-rules.ts';
import { frenchLineRules } from '../../src/languages/fr/line-rules.ts';

describe('dates', () => {
  it.each([
    ['11 novembre 2021', '2021-11-11'],
    ['1er février 2022', '2022-02-01'],
    ['Publié le 12.03.2024 à 08h15', '2024-03-12T08:15'],
    ['Le 03/04/2020', '2020-04-03'],
    ['29 février 2023', undefined],
  ])('in French: %s', (text, iso) => {
    expect(readDates(text, frenchLineRules)[0]?.iso).toBe(iso);
  });

  it.each([
    ['March 3, 2024', '2024-03-03'],
    ['3 March 2024', '2024-03-03'],
    ['Mon., Jan. 6, 2025', '2025-01-06'],
    ['2024-03-03T16:40', '2024-03-03T16:40'],
    ['March 3, 2024 at 4:40 p.m. ET', '2024-03-03T16:40'],
    ['23/03/2024', '2024-03-23'],
    ['03/04/2024', undefined],
  ])('in English: %s', (text, iso) => {
    expect(readDates(text, englishLineRules)[0]?.iso).toBe(iso);
  });

  it.each([
    ['14 de marzo de 2024', '2024-03-14'],
    ['1 de septiembre del 2023 a las 7:05', '2023-09-01T07:05'],
    ['7 MAR 2024 - 09:12 CET', '2024-03-07T09:12'],
    ['03/04/2020', '2020-04-03'],
  ])('in Spanish: %s', (text, iso) => {
    expect(readDates(text, spanishLineRules)[0]?.iso).toBe(iso);
  });

  it.each([
    ['3. Mai 2024', '2024-05-03'],
    ['1. Jänner 2022', '2022-01-01'],
    ['Stand: 14.03.2024, 17:30 Uhr', '2024-03-14T17:30'],
    ['Veröffentlicht am 03.04.2020 um 8.15 Uhr', '2020-04-03T08:15'],
  ])('in German: %s', (text, iso) => {
    expect(readDates(text, germanLineRules)[0]?.iso).toBe(iso);
    expect(readDateLine(text, germanLineRules)).not.toBeNull();
  });

  it('tells the day of publication from the day of a change', () => {
    const line = readDateLine('Publié le 12 mars 2024 à 08h15 • Mis à jour le 13 mars 2024', frenchLineRules);
    expect(line?.dates.map(({ iso, modified }) => [iso, modified])).toEqual([
      ['2024-03-12T08:15', false],
      ['2024-03-13', true],
    ]);
  });

  it.each(['The fire of 3 March 2024', 'March 3, 2024 was a cold day.', 'no date at all'])(
    'takes no other line for a date line: %s',
    (text) => {
      expect(readDateLine(text, englishLineRules)).toBeNull();
    },
  );
});
