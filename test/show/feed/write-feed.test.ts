import { expect, it } from 'vitest';
import { lintShow } from '../../../src/show/feed/lint-show.ts';
import { writeFeed } from '../../../src/show/feed/write-feed.ts';
import { sampleItem, sampleShow } from './sample-show.ts';

it('writes the same bytes for the same data', () => {
  const write = (): string => writeFeed(sampleShow(), [sampleItem(), sampleItem(1)], { number: null, last: 0 });
  expect(write()).toBe(write());
  expect(lintShow(sampleShow(), [sampleItem(), sampleItem(1)])).toEqual([]);
});
