import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { loadLexicon } from '../../src/config/load-lexicon.ts';
import type { LexiconEntries } from '../../src/speech/lexicon/lexicon-entry.ts';

const PLS =
  '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="fr"><lexeme><grapheme>Ksar</grapheme><phoneme>ksaʁ</phoneme></lexeme></lexicon>';

let place: string;
let folder: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'antenne-lexicon-'));
  folder = join(place, 'work');
  await mkdir(folder);
  await writeFile(join(folder, 'names.pls'), PLS);
  await writeFile(join(place, 'secret.json'), '{"token": "hush"}');
});
afterAll(() => rm(place, { recursive: true }));

/** The lexicon of a config; one that is called `antenne.config.json` was only found. */
async function loadFrom(config: unknown, name = 'given.json'): Promise<LexiconEntries> {
  await writeFile(join(folder, name), JSON.stringify(config));
  const { lexicon } = await loadConfig(folder, name === 'antenne.config.json' ? undefined : name);
  return loadLexicon(lexicon);
}

async function loadFile(name: string, content: string | Uint8Array): Promise<LexiconEntries> {
  await writeFile(join(folder, name), content);
  return loadLexicon({ files: [], words: {}, from: '' }, [{ path: join(folder, name), given: name }]);
}

describe('the lexicon of a config', () => {
  it('has the entries of its files, then its own words', async () => {
    const words = { EUTM: 'E U T M', Ksar: { alias: 'ksar', language: 'fr', caseSensitive: false } };
    const { entries } = await loadFrom({ lexicon: { files: ['names.pls'], words } });
    expect(entries).toEqual([
      { graphemes: ['Ksar'], phonemes: 'ksaʁ', language: 'fr' },
      { graphemes: ['EUTM'], alias: 'E U T M' },
      { graphemes: ['Ksar'], alias: 'ksar', language: 'fr', caseSensitive: false },
    ]);
  });

  it.each([
    [
      'a misspelt key',
      { words: { EUTM: { alais: 'x' } } },
      'config/invalid',
      'given.json: lexicon.words.EUTM.alais',
      'alias',
    ],
    ['a number', { words: { EUTM: 5 } }, 'config/invalid', 'given.json: lexicon.words.EUTM', 'docs'],
    ['a key beside words', { word: {} }, 'config/invalid', 'given.json: lexicon.word', 'words'],
    ['an empty form', { words: { ' ': 'x' } }, 'config/lexicon', 'given.json: “ ”', 'articles'],
    ['an empty alias', { words: { EUTM: '' } }, 'config/lexicon', 'given.json: “EUTM”', 'take the entry out'],
    ['nothing to say', { words: { EUTM: { language: 'fr' } } }, 'config/lexicon', 'given.json: “EUTM”', 'alias'],
    [
      'a language that is none',
      { words: { EUTM: { alias: 'x', language: 'français!' } } },
      'config/lexicon',
      'given.json: “EUTM”',
      'en-GB',
    ],
    ['markup', { words: { EUTM: '<sub>x</sub>' } }, 'config/lexicon', 'given.json: “EUTM”', 'plain words'],
    ['sounds of one engine', { words: { EUTM: '[[y]] x' } }, 'config/lexicon', 'given.json: “EUTM”', 'phonemes'],
    ['sounds in slashes', { words: { EUTM: { phonemes: '/y/' } } }, 'config/lexicon', 'given.json: “EUTM”', 'slashes'],
    ['a control character', { words: { EUTM: 'x\u0000y' } }, 'config/lexicon', 'given.json: “EUTM”', 'text editor'],
    [
      'a form without end',
      { words: { ['x'.repeat(1_000_000)]: 'y' } },
      'config/lexicon',
      `given.json: “${'x'.repeat(40)}…”`,
      'at most 200',
    ],
    ['a file that is not there', { files: ['no.pls'] }, 'config/not-found', 'no.pls', 'is the path right'],
    ['a folder', { files: ['sub.json'] }, 'config/unreadable', 'sub.json', 'is the path right'],
    ['a file of another kind', { files: ['names.txt'] }, 'config/lexicon', 'names.txt', '.pls'],
  ])('refuses %s, and says where and what next', async (_what, lexicon, code, where, hint) => {
    await mkdir(join(folder, 'sub.json'), { recursive: true });
    await expect(loadFrom({ lexicon })).rejects.toMatchObject({ code, where, hint: expect.stringContaining(hint) });
  });

  it('takes keys that every object has as words like any other', async () => {
    const text =
      '{"lexicon": {"words": {"__proto__": "proto", "constructor": "bâtisseur", "toString": {"alias": "x"}}}}';
    await writeFile(join(folder, 'keys.json'), text);
    const { entries } = await loadLexicon((await loadConfig(folder, 'keys.json')).lexicon);
    expect(entries.map(({ graphemes }) => graphemes[0])).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['alias']).toBeUndefined();
  });

  it('is data: one that was only found may name files, but none outside its folder', async () => {
    await symlink(join(place, 'secret.json'), join(folder, 'link.json')).catch(() => undefined);
    await expect(loadFrom({ lexicon: { files: ['names.pls'] } }, 'antenne.config.json')).resolves.toMatchObject({
      entries: [{ graphemes: ['Ksar'] }],
    });
    for (const file of ['../secret.json', join(place, 'secret.json'), 'link.json']) {
      await expect(loadFrom({ lexicon: { files: [file] } }, 'antenne.config.json')).rejects.toMatchObject({
        code: 'config/untrusted',
        hint: expect.stringContaining('--config'),
      });
      await expect(loadFrom({ lexicon: { files: [file] } })).resolves.toMatchObject({
        entries: [{ graphemes: ['token'] }],
      });
    }
  });
});

describe('a lexicon file', () => {
  it('is PLS, or JSON of the form of the words, with or without a byte order mark', async () => {
    expect((await loadFile('a.xml', `\uFEFF${PLS}`)).entries).toHaveLength(1);
    expect((await loadFile('a.JSON', '\uFEFF{"EUTM": "E U T M"}')).entries).toEqual([
      { graphemes: ['EUTM'], alias: 'E U T M' },
    ]);
  });

  it.each([
    ['a list', 'a.json', '[]', 'config/invalid', 'a.json'],
    ['no JSON', 'a.json', '{"a": }', 'config/invalid', 'a.json:1:7'],
    ['a key that is none', 'a.json', '{"A": {"say": "b"}}', 'config/invalid', 'a.json: A.say'],
    ['bytes that are no UTF-8', 'a.pls', Buffer.from(PLS.replace('ʁ', 'é'), 'latin1'), 'config/lexicon', 'a.pls'],
    ['more than 5 MB', 'a.json', `{"A": "${'b'.repeat(10_000_000)}"}`, 'config/lexicon', 'a.json'],
  ])('is refused where it is %s', async (_what, name, content, code, where) => {
    await expect(loadFile(name, content)).rejects.toMatchObject({ code, where, hint: expect.stringMatching(/\w/) });
  });
});
