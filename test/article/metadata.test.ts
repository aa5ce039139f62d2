import { describe, expect, it } from 'vitest';
import { authorNames } from '../../src/article/author-names.ts';
import { isoDate, timeOf } from '../../src/article/iso-date.ts';
import { webAddress } from '../../src/article/web-address.ts';
import { decodeReferences } from '../../src/markup/character-references.ts';

it.each([
  ['2024-03-12', '2024-03-12'],
  ['2024-3-2', '2024-03-02'],
  ['20240312', '2024-03-12'],
  ['2024-03', '2024-03'],
  ['2024-03-12T08:15:00Z', '2024-03-12T08:15:00Z'],
  ['2024-03-12T08:15:30.123+01:00', '2024-03-12T08:15:30+01:00'],
  ['2024-03-12 08:15 +0100', '2024-03-12T08:15:00+01:00'],
  ['2024-03-12T08:15', '2024-03-12T08:15:00'],
  ['Tue, 12 Mar 2024 08:15:00 +0100', '2024-03-12T08:15:00+01:00'],
  ['12 March 24 8:15 EST', '2024-03-12T08:15:00-05:00'],
  ['12-Mar-1999', '1999-03-12'],
  ['Sat, 07 Sep 2002 00:00:01 GMT', '2002-09-07T00:00:01Z'],
  ['Tue, 12 Mar 2024 08:15:00 CEST', '2024-03-12T08:15:00'],
  ['20190806103251', '2019-08-06T10:32:51'],
  ['20240312T0815Z', '2024-03-12T08:15:00Z'],
  ['2024/03/12 08:15', '2024-03-12T08:15:00'],
  ['2024-03-12, morning edition', '2024-03-12'],
  ['Tuesday, March 12th, 2024', '2024-03-12'],
  ['1710231300', '2024-03-12T08:15:00Z'],
  ['1710231300000', '2024-03-12T08:15:00Z'],
  ['2023-02-29', null],
  ['2024-13-01', null],
  ['2024-03-12T25:00', null],
  ['32 Mar 2024', null],
  ['12 Foo 2024', null],
  ['0999-01-01', null],
  ['yesterday', null],
  ['', null],
])('reads the date %j as %j', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

it('compares points of time in different zones', () => {
  expect(timeOf('2024-03-12T08:15:00+01:00')).toBe(timeOf('2024-03-12T07:15:00Z'));
  expect(timeOf('2024-03-12T08:15:00')).toBe(timeOf('2024-03-12T08:15:00Z'));
  expect(timeOf('2024-03-12')).toBe(timeOf('2024-03-12T00:00:00Z'));
});

it.each([
  [['Ana Lim'], ['Ana Lim']],
  [['By Ana Lim', 'Ana Lim'], ['Ana Lim']],
  [['Ana Lim, Jo Berg and Kit Marsh'], ['Ana Lim', 'Jo Berg', 'Kit Marsh']],
  [['Par Odile Vernacourt et Paul Marescq'], ['Odile Vernacourt', 'Paul Marescq']],
  [['Von Wiebke Sand'], ['Wiebke Sand']],
  [['Ursula von der Leyen'], ['Ursula von der Leyen']],
  [['ana@example.org (Ana Lim)'], ['Ana Lim']],
  [['Ana Lim <ana@example.org>'], ['Ana Lim']],
  [['Ana Lim, Reuters'], ['Ana Lim']],
  [['AFP', 'Ana Lim'], ['Ana Lim']],
  [['AFP'], ['AFP']],
  [['O&#8217;Neill, Jane'], ['O’Neill, Jane']],
  [['山田 太郎'], ['山田 太郎']],
  [['@ana', 'ana', 'https://example.org/ana', 'ana@example.org', 'admin'], []],
  [[' ', '…'.repeat(1000)], []],
])('names the authors of %j', (written, names) => {
  expect(authorNames(written)).toEqual(names);
});

describe('an address', () => {
  it('is absolute, and one that a browser opens', () => {
    expect(webAddress(' https://a.example/b c ')).toBe('https://a.example/b%20c');
    expect(webAddress('../b', 'https://a.example/c/d')).toBe('https://a.example/b');
    expect(webAddress('//b.example/', 'https://a.example/')).toBe('https://b.example/');
    for (const no of [
      '',
      'b',
      'javascript:alert(1)',
      'mailto:a@b.example',
      'file:///etc/passwd',
      'http://',
      `https://a.example/${'a'.repeat(3000)}`,
    ])
      expect(webAddress(no)).toBeNull();
  });
});

it('decodes the references of pages, once', () => {
  expect(decodeReferences('&laquo;&nbsp;d&#39;été &amp;amp; &hellip;&#x1F600; &euro;&raquo;')).toBe(
    "«\u00a0d'été &amp; …😀 €»",
  );
  expect(decodeReferences('&#146;&#0;&#xd800;')).toBe('’\ufffd\ufffd');
  expect(decodeReferences('AT&T &foo; &; &# &#x; &lt')).toBe('AT&T &foo; &; &# &#x; &lt');
});
