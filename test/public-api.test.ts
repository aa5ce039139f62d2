import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything a program can import: a change here is a change of contract. */
const PUBLIC = {
  '../src/index.ts': [
    'AntenneError',
    'buildEpisode',
    'defineTtsAdapter',
    'detectLanguage',
    'languageOf',
    'prepareScript',
    'readArticle',
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

describe('the codes of errors and warnings', () => {
  it('are all in docs/errors.md', () => {
    const root = new URL('..', import.meta.url);
    const listed = readFileSync(new URL('docs/errors.md', root), 'utf8');
    const used = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(new URL(`src/${file}`, root), 'utf8').matchAll(CODE)].map(([, code]) => code ?? ''),
      );
    expect([...new Set(used)].filter((code) => !listed.includes(`\`${code}\``))).toEqual([]);
    expect(used.length).toBeGreaterThan(30);
  });
});

const CODE =
  /'((?:usage|config|input|voice|tts|audio|publish|verify|article|script|speech|cache)\/(?!mpeg\b|plain\b)[a-z-]+)'/g;
