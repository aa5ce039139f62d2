import { expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import { backoffMs } from '../../src/tts/backoff.ts';

it.each([
  ['half a second at first', 1, undefined, 500],
  ['twice as long each time', 3, undefined, 2_000],
  ['as long as the engine asks for', 1, 2_000, 2_000],
  ['no less than its own time', 2, 0, 1_000],
  ['its own time when what is asked for makes no sense', 1, -5, 500],
  ['its own time when what is asked for is no number', 1, Number.NaN, 500],
  ['in vain when it would be longer than two minutes', 1, 121_000, undefined],
])('waits %s', (_what, attempt, retryAfterMs, expected) => {
  const error = new AntenneError('tts/rate-limited', 'too many calls', { retryable: true, retryAfterMs });
  expect(backoffMs(attempt, error, () => 0)).toBe(expected);
});

it('waits up to half as long again by chance', () => {
  const error = new AntenneError('tts/busy', 'busy', { retryable: true });
  expect(backoffMs(1, error, () => 1)).toBe(750);
});
