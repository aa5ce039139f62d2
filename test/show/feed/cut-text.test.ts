import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteLength, cutText, unitLength } from '../../../src/show/feed/cut-text.ts';
import { growth, MOST_GROWTH } from '../../growth.ts';
import { hostileText } from './hostile-text.ts';

it('counts bytes as UTF-8 does', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(byteLength(text.toWellFormed())).toBe(Buffer.byteLength(text.toWellFormed()));
    }),
  );
});

it('leaves alone what fits, and never gives more than there is room for', () => {
  fc.assert(
    fc.property(
      hostileText,
      fc.integer({ min: 5, max: 80 }),
      fc.constantFrom(unitLength, byteLength),
      (any, most, lengthOf) => {
        const text = any.toWellFormed();
        const cut = cutText(text, most, lengthOf);
        expect(lengthOf(cut)).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(true);
        if (lengthOf(text) <= most) expect(cut).toBe(text);
        else expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      },
    ),
  );
});

it('cuts between what readers see as characters', () => {
  expect(cutText('ab👩‍👩‍👧cd', 8, unitLength)).toBe('ab…');
  expect(cutText('ab👩‍👩‍👧cdef', 11, unitLength)).toBe('ab👩‍👩‍👧…');
  expect(cutText('été, été', 7, byteLength)).toBe('ét…');
  expect(cutText('e\u0301e\u0301e\u0301', 4, unitLength)).toBe('e\u0301…');
});

it('cuts a letter under hundreds of marks between its marks', () => {
  expect(cutText(`a${'\u0301'.repeat(500)}`, 10, unitLength)).toBe(`a${'\u0301'.repeat(8)}…`);
});

it('takes no more than the text’s length in time', () => {
  const run = (size: number): void => void cutText('é👩‍👩‍👧 '.repeat(size), size * 2, byteLength);
  expect(growth(run, 8000)).toBeLessThan(MOST_GROWTH);
});
