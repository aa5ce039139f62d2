import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything a program can import: a change here is a change of contract. */
const PUBLIC = {
  '../src/index.ts': [
    'AntenneError',
    'buildEpisode',
    'defineTtsAdapter',
    'prepareScript',
    'readSource',
    'verifyEpisode',
    'writeScript',
  ],
  '../src/testing/tts-contract.ts': ['ttsContract'],
};

describe('the public API', () => {
  it.each(Object.entries(PUBLIC))('exports from %s what the list says, and nothing else', async (file, names) => {
    expect(Object.keys((await import(file)) as object).toSorted()).toEqual(names);
  });

  it('is an explicit list', () => {
    expect(readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')).not.toMatch(/export \*/);
  });
});
