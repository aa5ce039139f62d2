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
    'publishShow',
    'readArticle',
    'readDocuments',
    'readFeed',
    'readSource',
    'validateShow',
    'verifyEpisode',
    'withdrawEpisode',
    'writeScript',
  ],
  '../src/testing.ts': ['languageContract', 'publishTargetContract', 'ttsContract'],
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
  const root = new URL('..', import.meta.url);
  const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
  const listed = codesIn(read('docs/errors.md'), '`');
  const used = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => codesIn(read(`src/${file}`), "'"));

  it('are all in docs/errors.md', () => {
    expect([...new Set(used)].filter((code) => !listed.includes(code))).toEqual([]);
    expect(used.length).toBeGreaterThan(30);
  });

  it('are in docs/errors.md only where something has them, and once', () => {
    // What commander finds wrong becomes a code by its name (cli/usage-error.ts).
    const commander = read('node_modules/commander/lib/command.js');
    const isCommanders = (code: string): boolean =>
      commander.includes(
        code.replace(/^usage\//, 'commander.').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      );
    expect(listed.filter((code) => !used.includes(code) && !isCommanders(code))).toEqual([]);
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([]);
  });
});

/** The codes that stand in a text between two of these signs. */
function codesIn(text: string, sign: string): readonly string[] {
  const families = 'usage|config|input|voice|tts|audio|publish|verify|article|script|speech|cache|lexicon';
  const code = new RegExp(`${sign}((?:${families})/(?!mpeg\\b|plain\\b)[a-z-]+)${sign}`, 'g');
  return [...text.matchAll(code)].map(([, found]) => found ?? '');
}
