import { describe, expect, it } from 'vitest';
import { publicationTime } from '../../src/publish/publication-time.ts';

const NOW = new Date('2026-03-14T09:30:00Z');

describe('the time of publication', () => {
  it.each<[string, string | null, string, string | null]>([
    ['none is now', null, '2026-03-14T09:30:00.000Z', null],
    ['today is now', '2026-03-14', '2026-03-14T09:30:00.000Z', null],
    ['another day is its noon', '2026-03-13', '2026-03-13T12:00:00.000Z', null],
    ['a time is that time', '2026-03-14T08:00:00+01:00', '2026-03-14T07:00:00.000Z', null],
    ['a time without a zone is one of UTC', '2026-03-14T08:00:00', '2026-03-14T08:00:00.000Z', null],
    ['a day to come is passed over', '2026-03-15', '2026-03-14T09:30:00.000Z', '2026-03-15'],
    ['a time to come is passed over', '2026-03-14T09:30:01Z', '2026-03-14T09:30:00.000Z', '2026-03-14T09:30:01Z'],
    ['what is no date is now', '2026-99-99', '2026-03-14T09:30:00.000Z', null],
  ])('of %s', (_what, publishedOn, publishedAt, passedOver) => {
    expect(publicationTime(publishedOn, NOW)).toEqual({ publishedAt, passedOver });
  });
});
