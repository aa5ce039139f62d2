import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { nextNumber } from '../../src/show/next-number.ts';
import { showOf } from '../../src/show/show-of.ts';
import { sampleItem, sampleShow } from './feed/sample-show.ts';

const { guid, baseUrl, cover } = sampleShow();
const facts = { guid, baseUrl, cover, language: 'de', disclosure: true } as const;

describe('showOf', () => {
  it('fills in what the config leaves open', () => {
    expect(showOf(defaultConfig.show, facts)).toEqual({
      guid,
      baseUrl,
      cover,
      link: baseUrl,
      title: 'antenne',
      description: 'antenne',
      author: 'antenne',
      email: null,
      language: 'de',
      category: ['News'],
      explicit: false,
      private: false,
      keep: 100,
      copyright: null,
      license: null,
      updateFrequency: null,
      hosts: [],
      medium: 'podcast',
      locked: true,
      season: null,
      numbered: true,
      disclosure: 'Dieser Text wird von synthetischen Stimmen gelesen.',
    });
  });

  it('takes what the config says', () => {
    expect(
      sampleShow({
        link: 'https://valmoure.example',
        license: { name: 'Ours', url: 'https://valmoure.example/l' },
        updateFrequency: 'Daily',
      }),
    ).toMatchObject({
      link: 'https://valmoure.example/',
      category: ['News', 'Daily News'],
      license: { name: 'Ours', url: 'https://valmoure.example/l' },
      updateFrequency: { text: 'Daily', rule: null },
      hosts: [
        { name: 'Odile Vernacourt', role: 'host', url: 'https://valmoure.example/odile' },
        { name: 'Jo Le Bihan', role: 'producer', url: null },
      ],
      season: 2,
    });
  });

  it('says that the voices are synthetic in the show’s language, in the config’s words, or not at all', () => {
    const said = (disclosure: boolean | string): string | null =>
      showOf({ ...defaultConfig.show, language: 'en' }, { ...facts, disclosure }).disclosure;
    expect([true, 'Machines speak.', false].map(said)).toEqual([
      'This text is read by synthetic voices.',
      'Machines speak.',
      null,
    ]);
  });

  it('writes addresses in ASCII, the base address as a folder, and leaves to lint what is no address', () => {
    const at = (address: string): string => showOf(defaultConfig.show, { ...facts, baseUrl: address }).baseUrl;
    expect(at('https://Émissions.example/été')).toBe('https://xn--missions-90a.example/%C3%A9t%C3%A9/');
    expect(at('nowhere')).toBe('nowhere/');
  });
});

describe('nextNumber', () => {
  const episodes = [
    sampleItem(0, { season: 1, number: 9 }),
    sampleItem(1, { season: 2, number: 4 }),
    sampleItem(2, { season: 2, number: null }),
  ];

  it('counts on within the season', () => {
    expect(nextNumber({ season: 2, numbered: true }, episodes)).toEqual({ season: 2, number: 5 });
    expect(nextNumber({ season: 3, numbered: true }, episodes)).toEqual({ season: 3, number: 1 });
    expect(nextNumber({ season: null, numbered: true }, [])).toEqual({ season: null, number: 1 });
  });

  it('gives no number where the show has none', () => {
    expect(nextNumber({ season: 2, numbered: false }, episodes)).toEqual({ season: 2, number: null });
  });
});
