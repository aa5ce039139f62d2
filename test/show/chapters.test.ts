import { expect, it } from 'vitest';
import type { Chapter } from '../../src/model/episode.ts';
import { chaptersJson } from '../../src/show/chapters-json.ts';
import { makeChapters } from '../../src/show/make-chapters.ts';
import { sampleEpisode, type SampleLine } from './sample-episode.ts';

function chaptersOf(said: readonly SampleLine[], cueMs?: number): readonly Chapter[] {
  const { script, cues, episode } = sampleEpisode(said, {}, cueMs);
  const chapters = makeChapters(script, cues, episode.audio.durationMs);
  expect(chapters[0]?.startMs).toBe(0);
  expect(chapters.at(-1)?.endMs).toBe(episode.audio.durationMs);
  chapters.forEach(({ startMs, endMs, title }, index) => {
    if (index > 0) expect(startMs).toBe(chapters[index - 1]?.endMs);
    if (chapters.length > 1) expect(endMs - startMs).toBeGreaterThanOrEqual(10_000);
    expect(title.trim()).not.toBe('');
  });
  return chapters;
}

const TITLE: SampleLine = ['title', 'narrator', 'Le phare rallume sa lanterne'];
const PLAIN: readonly SampleLine[] = Array.from({ length: 6 }, (_, index) => [
  'paragraph',
  'narrator',
  `Paragraphe ${index + 1} de la lande.`,
]);

it('starts a chapter at each heading', () => {
  const chapters = chaptersOf([
    TITLE,
    ...PLAIN,
    ['heading', 'narrator', 'Les ruches'],
    ...PLAIN,
    ['heading', 'narrator', 'La lande'],
    ...PLAIN,
  ]);
  expect(chapters.map(({ title }) => title)).toEqual(['Le phare rallume sa lanterne', 'Les ruches', 'La lande']);
  expect(chapters[1]?.startMs).toBe(150 + 7 * 5000);
});

it('starts a chapter at the first words of each person where there are no headings', () => {
  const said: readonly SampleLine[] = [
    TITLE,
    ...PLAIN,
    ['quotation', 's1', 'Oui.'],
    ...PLAIN,
    ['quotation', 's2', 'Non.'],
    ...PLAIN,
    ['quotation', 's1', 'Si.'],
    ...PLAIN,
  ];
  expect(chaptersOf(said).map(({ title }) => title)).toEqual([
    'Le phare rallume sa lanterne',
    'Maëlle Kervadec',
    'Yann Le Goarnic',
  ]);
});

it('parts an article without headings or quotations at paragraphs', () => {
  expect(chaptersOf([TITLE, ...PLAIN]).map(({ title }) => title)).toEqual([
    'Le phare rallume sa lanterne',
    'Paragraphe 3 de la lande.',
    'Paragraphe 5 de la lande.',
  ]);
});

it('makes one chapter of an episode too short to part', () => {
  expect(chaptersOf([TITLE, ['heading', 'narrator', 'Les ruches']], 3000)).toHaveLength(1);
});

it('makes none of silence', () => {
  const { script } = sampleEpisode([TITLE]);
  expect(makeChapters(script, [], 0)).toEqual([]);
});

it('writes the chapters in seconds', () => {
  const { episode } = sampleEpisode([TITLE], {
    chapters: [
      { startMs: 0, endMs: 1500, title: 'Le début' },
      { startMs: 1500, endMs: 3000, title: 'La fin' },
    ],
  });
  const { version, chapters } = JSON.parse(chaptersJson(episode));
  expect(version).toBe('1.2.0');
  expect(chapters).toMatchObject([
    { startTime: 0, title: 'Le début' },
    { startTime: 1.5, title: 'La fin' },
  ]);
});
