import { expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import type { PublishedEpisode } from '../../src/model/show.ts';
import { keyQuotation } from '../../src/show/key-quotation.ts';
import { sampleEpisode, type SampleLine } from './sample-episode.ts';

function keyOf(
  said: readonly SampleLine[],
  cueMs?: number,
  changes: Partial<Episode> = {},
): PublishedEpisode['soundbite'] {
  const { episode, script } = sampleEpisode(said, changes, cueMs);
  return keyQuotation(episode, script);
}

const plain = (count: number): readonly SampleLine[] =>
  Array.from({ length: count }, (_, index) => ['paragraph', 'narrator', `Paragraphe ${index}.`]);
const quoted = (speaker: string, count: number): readonly SampleLine[] =>
  Array.from({ length: count }, (_, index) => ['quotation', speaker, `Propos ${index} de ${speaker}.`]);

it('is the longest passage of one speaker', () => {
  expect(keyOf([...plain(2), ...quoted('s1', 3), ...quoted('s2', 4), ...plain(2), ...quoted('s1', 2)])).toEqual({
    startMs: 150 + 5 * 5000,
    durationMs: 4 * 5000 - 200,
    title: 'Yann Le Goarnic : Propos 0 de s2. Propos 1 de s2. Propos 2 de s2. Propos 3 de s2.',
  });
});

it('is the first of passages of one length', () => {
  expect(keyOf([...quoted('s1', 4), ...plain(1), ...quoted('s2', 4)])?.startMs).toBe(150);
});

it('goes on with the sentences behind a short passage until it has 15 seconds', () => {
  expect(keyOf([...plain(2), ...quoted('s1', 1), ...plain(9)])).toEqual({
    startMs: 150 + 2 * 5000,
    durationMs: 4 * 5000 - 200,
    title: 'Maëlle Kervadec : Propos 0 de s1.',
  });
});

it('begins earlier where nothing follows', () => {
  expect(keyOf([...plain(5), ...quoted('s1', 1)])).toMatchObject({
    startMs: 150 + 2 * 5000,
    durationMs: 4 * 5000 - 200,
  });
});

it('ends with a sentence within two minutes', () => {
  expect(keyOf(quoted('s1', 30))?.durationMs).toBe(24 * 5000 - 200);
});

it('keeps its title within what apps take', () => {
  const title = keyOf([['quotation', 's1', 'La lande 🐟 '.repeat(50)], ...plain(5)])?.title ?? '';
  expect(title.length).toBeLessThanOrEqual(128);
  expect(title.isWellFormed()).toBe(true);
});

it('never ends after the sound', () => {
  const { episode } = sampleEpisode(quoted('s1', 5));
  const audio = { ...episode.audio, durationMs: 24_000 };
  expect(keyOf(quoted('s1', 5), 5000, { audio })).toMatchObject({ startMs: 150, durationMs: 23_850 });
});

it('is none of a narrator, of nobody known, or where all is shorter', () => {
  expect(keyOf(plain(9))).toBeNull();
  expect(keyOf(quoted('narrator', 9))).toBeNull();
  expect(keyOf(quoted('nobody', 9))).toBeNull();
  expect(keyOf(quoted('s1', 2))).toBeNull();
  expect(keyOf([])).toBeNull();
});
