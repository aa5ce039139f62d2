import type { PublishedEpisode, Show } from '../../../src/model/show.ts';
import { publishedEpisode } from '../../../src/show/published-episode.ts';
import { showOf, type ShowFacts, type ShowSettings } from '../../../src/show/show-of.ts';
import { sampleEpisode, type SampleLine } from '../sample-episode.ts';

/** What the config says of the sample show where a test says nothing else. */
export const sampleSettings: ShowSettings = {
  title: 'Le phare du matin',
  author: 'Radio Valmoure',
  description: 'Les nouvelles de la lande, lues à voix haute.',
  email: 'antenne@valmoure.example',
  category: 'News > Daily News',
  language: 'fr',
  explicit: false,
  keep: 100,
  private: false,
  copyright: 'Radio Valmoure',
  license: 'CC-BY-4.0',
  updateFrequency: { text: 'Chaque jour ouvré', rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' },
  hosts: { 'Odile Vernacourt': { url: 'https://valmoure.example/odile' }, 'Jo Le Bihan': { role: 'producer' } },
  medium: 'podcast',
  locked: true,
  season: 2,
  numbered: true,
};

const FACTS: ShowFacts = {
  guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
  baseUrl: 'https://valmoure.example/phare/',
  cover: {
    path: 'cover-0123456789ab.png',
    mimeType: 'image/png',
    widthPixels: 1400,
    heightPixels: 1400,
    bytes: 72_832,
    isRgb: true,
  },
  language: 'fr',
  disclosure: true,
};

/** An invented show. */
export function sampleShow(settings: Partial<ShowSettings> = {}, facts: Partial<ShowFacts> = {}): Show {
  return showOf({ ...sampleSettings, ...settings }, { ...FACTS, ...facts });
}

const SAID: readonly SampleLine[] = [
  ['title', 'narrator', 'Le phare rallume sa lanterne'],
  ['paragraph', 'narrator', 'La lanterne du phare tourne de nouveau.'],
  ['quotation', 's1', 'On la voyait depuis la lande.'],
  ['quotation', 's1', 'Mes ruches sont au pied du phare.', 2],
  ['paragraph', 'narrator', 'Le gardien est plus prudent.'],
  ['quotation', 's2', 'Il reste à repeindre l’escalier.'],
];

const CHAPTERS = ['Le phare rallume sa lanterne', 'Maëlle Kervadec', 'Yann Le Goarnic'];

/** The `index`-th newest of many episodes of the sample show, a day apart. */
export function sampleItem(index = 0, changes: Partial<PublishedEpisode> = {}): PublishedEpisode {
  const file = (
    extension: string,
    mimeType: string,
  ): { name: string; mimeType: string; bytes: number; sha256: string } => {
    return { name: `phare.${extension}`, mimeType, bytes: 1200, sha256: 'ab'.repeat(32) };
  };
  const { episode, script } = sampleEpisode(SAID, {
    guid: `6f8d1c9e-4d5a-5d0a-9b55-${String(index).padStart(12, '0')}`,
    chapters: CHAPTERS.map((title, at) => ({ startMs: at * 10_000, endMs: (at + 1) * 10_000, title })),
    files: [
      file('vtt', 'text/vtt'),
      file('srt', 'application/x-subrip'),
      file('transcript.json', 'application/json'),
      file('chapters.json', 'application/json+chapters'),
      file('html', 'text/html'),
      file('script.json', 'application/json'),
    ],
  });
  const time = new Date(Date.UTC(2026, 2, 14, 9, 30) - index * 86_400_000).toISOString();
  const published = publishedEpisode({ ...episode, audio: { ...episode.audio, sha256: 'cd'.repeat(32) } }, script, {
    name: `phare-${index}`,
    publishedAt: time,
    addedAt: time,
    season: 2,
    number: 1000 - index,
    replaced: [],
  });
  return { ...published, ...changes };
}
