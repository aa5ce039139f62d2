import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import { placedAt } from '../../src/errors/placed-at.ts';

const details = { hint: 'wait', retryable: true, retryAfterMs: 2_000 };
const error = new AntenneError('tts/rate-limited', 'too many calls', details);

describe('placedAt', () => {
  it('adds the place and keeps all else, the error itself as the cause', () => {
    expect(placedAt(error, 'line l7')).toMatchObject({
      code: 'tts/rate-limited',
      message: 'too many calls',
      where: 'line l7',
      cause: error,
      ...details,
    });
  });

  it('leaves an error alone that has a place, or is a bug', () => {
    const placed = placedAt(error, 'line l7');
    expect(placedAt(placed, 'elsewhere')).toBe(placed);
    const bug = new TypeError('no such member');
    expect(placedAt(bug, 'line l7')).toBe(bug);
  });
});
