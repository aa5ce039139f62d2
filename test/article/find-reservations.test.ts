import { describe, expect, it } from 'vitest';
import { findReservations, headerReservations, reservationWarnings } from '../../src/article/find-reservations.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

describe('uses that a publisher reserves', () => {
  it.each([
    ['<meta name="robots" content="noai, noimageai">', ['noai', 'noimageai']],
    ["<META NAME='ROBOTS' CONTENT='index,NOAI'>", ['noai']],
    ['<meta content=noai name=robots>', ['noai']],
    ['<meta\n name = "robots"\n content = "max-snippet:50 noimageai" />', ['noimageai']],
    ['<meta name="antenne" content="noai">', ['noai']],
    ['<meta name="tdm-reservation" content="1">', ['tdm-reservation']],
    ['<meta name="tdm-reservation" content="0">', []],
    ['<meta name="googlebot" content="noai">', []],
    ['<meta name="robots" content="noindex, nofollow">', []],
    ['<meta name="description" content="noai">', []],
    ['<!-- <meta name="robots" content="noai"> -->', []],
    ['<!-- <meta name="robots" content="noai">', []],
    ['<title>noai</title><body><meta name="robots" content="noai">', []],
    ['', []],
  ])('are found in %s', (html, signs) => {
    expect(findReservations(html)).toEqual(signs);
  });

  it.each([
    [{ 'tdm-reservation': '1' }, ['tdm-reservation']],
    [{ 'tdm-reservation': '0' }, []],
    [{ 'x-robots-tag': 'noindex, NoAI' }, ['noai']],
    [{ 'x-robots-tag': 'otherbot: noimageai' }, ['noimageai']],
    [{}, []],
  ])('are found in the headers %j', (headers, signs) => {
    expect(headerReservations(headers)).toEqual(signs);
  });

  it('make one warning', () => {
    expect(reservationWarnings([])).toEqual([]);
    expect(reservationWarnings(['noai', 'tdm-reservation', 'noai'])).toEqual([
      { code: 'article/reserved', message: expect.stringContaining('(noai, tdm-reservation)') },
    ]);
  });

  it.each(['<meta ', '<meta name=', '<!--', '<!-- -->', 'a', '<meta a', '="', "='", 'a= ', '-', '<body'])(
    'are looked for in linear time in repetitions of %j',
    (piece) => {
      const run = (size: number): void =>
        void findReservations(`<meta ${piece.repeat(Math.ceil(size / piece.length))}`);
      expect(growth(run, 400_000)).toBeLessThan(MOST_GROWTH);
    },
  );
});
