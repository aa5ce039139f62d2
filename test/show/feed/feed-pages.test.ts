import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feedPages, feedPath, indexPath, lastPage } from '../../../src/show/feed/feed-pages.ts';

it('puts all on the main page while they are few', () => {
  for (const total of [0, 1, 100]) expect(feedPages(total, 100)).toEqual([{ number: null, from: 0, to: total }]);
});

it('numbers the pages of older episodes from the oldest', () => {
  expect(feedPages(350, 100)).toEqual([
    { number: null, from: 0, to: 100 },
    { number: 3, from: 100, to: 150 },
    { number: 2, from: 150, to: 250 },
    { number: 1, from: 250, to: 350 },
  ]);
});

it('names each episode once, newest first, and never changes a full page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 300 }), (total, keep) => {
      const pages = feedPages(total, keep);
      expect(pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))).toEqual(
        Array.from({ length: total }, (_, index) => index),
      );
      expect(pages.slice(1).map(({ number }) => number)).toEqual(
        Array.from({ length: lastPage(total, keep) }, (_, index) => lastPage(total, keep) - index),
      );
      // Counted from the oldest, a full page holds the same episodes when one more is published.
      const more = feedPages(total + 1, keep);
      for (const { number, from, to } of pages.filter((page) => page.number !== null && page.to - page.from === 100))
        expect(more).toContainEqual({ number, from: from + 1, to: to + 1 });
    }),
  );
});

it('names the files of feed and index', () => {
  expect([null, 1].map(feedPath)).toEqual(['feed.xml', 'feed-1.xml']);
  expect([null, 12].map(indexPath)).toEqual(['index.html', 'index-12.html']);
});
