import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import { exitCodeOf } from '../../src/errors/exit-code.ts';
import { nearest } from '../../src/errors/nearest.ts';
import { printable } from '../../src/errors/printable.ts';
import { renderError } from '../../src/errors/render-error.ts';

describe('an error for a person', () => {
  it('says what happened, where, and what to do next', () => {
    const error = new AntenneError('voice/unknown', 'engine "acme" has no voice "claire"', {
      where: 'antenne.config.json: cast.narrator',
      hint: 'run `antenne voices`',
    });
    expect(renderError(error)).toBe(
      'error: engine "acme" has no voice "claire" (voice/unknown)\n  antenne.config.json: cast.narrator\n  hint: run `antenne voices`',
    );
    expect(exitCodeOf(error)).toBe(5);
  });

  it('adds what the errors behind it say, and repeats nothing', () => {
    const cause = new Error('spawn failed', { cause: new Error('EMFILE: too many open files') });
    expect(
      renderError(new AntenneError('audio/ffmpeg-failed', 'ffmpeg failed: spawn failed\nlast line', { cause })),
    ).toBe(
      'error: ffmpeg failed: spawn failed (audio/ffmpeg-failed)\n  last line\n  because: EMFILE: too many open files',
    );
  });

  it('shows the stack of a bug, and exit code 1', () => {
    const bug = new TypeError('x is not a function');
    expect(renderError(bug)).toMatch(
      /^error: a bug in antenne\n {2}TypeError: x is not a function\n {6}at [^]*hint: please report it/,
    );
    expect(exitCodeOf(bug)).toBe(1);
    expect(renderError('thrown text')).toContain('thrown text was thrown');
  });

  it('makes escape sequences of foreign text visible', () => {
    const rendered = renderError(
      new AntenneError('input/not-found', 'no \u001b[31m', { where: 'a\nb\u0007', hint: '\u009b2J' }),
    );
    expect(rendered).toBe('error: no \\u001b[31m (input/not-found)\n  a\\nb\\u0007\n  hint: \\u009b2J');
  });
});

it('leaves letters, emoji and line feeds alone when making a text printable', () => {
  expect(printable('Ça va 👩‍🚀\n\tعربي')).toBe('Ça va 👩‍🚀\n\tعربي');
  expect(printable('\u202egnp\ud800')).toBe('\\u202egnp\\ud800');
});

it('finds the nearest word, and none when nothing is near', () => {
  expect(nearest('espaek', ['mock', 'espeak'])).toBe('espeak');
  expect(nearest('zebra', ['mock', 'espeak'])).toBeUndefined();
});
