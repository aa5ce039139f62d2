import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import { packError, unpackError } from '../../src/errors/packed-error.ts';

describe('an error that goes to another thread', () => {
  it('arrives with all its fields and the errors behind it', () => {
    const details = { hint: 'wait', where: 'a.txt:3', retryable: true };
    const error = new AntenneError('tts/rate-limited', 'too many calls', {
      ...details,
      cause: new TypeError('deep', { cause: new Error('deeper') }),
    });
    const arrived = unpackError(structuredClone(packError(error)));
    expect(arrived).toBeInstanceOf(AntenneError);
    expect({ ...arrived }).toEqual({ ...error });
    expect(arrived).toMatchObject({ message: error.message, stack: error.stack });
    expect(arrived.cause).toMatchObject({ message: 'deep', cause: { message: 'deeper' } });
  });

  it('is an error again when it was none, or not one of ours', () => {
    expect(unpackError(structuredClone(packError('a text')))).toMatchObject({ message: 'a text' });
    const bug = unpackError(structuredClone(packError(new RangeError('a bug'))));
    expect(bug).not.toBeInstanceOf(AntenneError);
    expect(bug.stack).toContain('RangeError: a bug');
  });
});
