import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/model/script.ts';
import { readPls } from '../../src/speech/lexicon/read-pls.ts';
import { runHere, type Ran } from './run-here.ts';

const ARTICLE = `Le port de Vellune rouvre

Les bateaux peuvent de nouveau entrer dans le port de Vellune, trois semaines après la tempête.

La MFBX surveille le chenal depuis mardi, et l'ONU aussi. Przemek Wolski, de la MFBX, a dit : « Nous avons nettoyé le port de Vellune. »
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-lexicon-cli-'));
  await writeFile(join(folder, 'port.txt'), ARTICLE);
  await writeFile(
    join(folder, 'names.json'),
    '{"MFBX": "Mefbix", "Vellune": {"alias": "Veulune", "phonemes": "vølyn"}}',
  );
});
afterAll(() => rm(folder, { recursive: true }));

function call(...args: readonly string[]): Promise<Ran> {
  return runHere(args, folder);
}

async function spoken(...args: readonly string[]): Promise<string> {
  const script = JSON.parse((await call('script', ...args, '--json')).output) as Script;
  return script.lines.map((line) => line.spoken).join('\n');
}

describe('antenne lexicon', () => {
  it('lists what no lexicon says, with what is said now and where it is first', async () => {
    const { exitCode, output, notes } = await call('lexicon', 'port.txt');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^written +said now +times +looks like +first in$/m);
    expect(output).toMatch(/^MFBX +M F B X +2 +acronym +port\.txt:5 +La MFBX surveille le/m);
    expect(output).toMatch(/^Przemek +Przemek +1 +foreign +port\.txt:5/m);
    expect(output).toMatch(/^Vellune +Vellune +3 +name/m);
    expect(output).not.toMatch(/^ONU/m);
    expect(notes).toContain('antenne lexicon port.txt --json > names.json');
  });

  it('prints them as a lexicon that says what is said now, and lists them no more', async () => {
    const { output } = await call('lexicon', 'port.txt', '--json', '--quiet');
    expect(JSON.parse(output)).toMatchObject({ MFBX: 'M F B X', Przemek: 'Przemek', Vellune: 'Vellune' });
    await writeFile(join(folder, 'all.json'), output);
    expect(await spoken('port.txt', '--lexicon', 'all.json')).toBe(await spoken('port.txt'));
    const filled = await call('lexicon', 'port.txt', '--lexicon', 'all.json', '--json');
    expect(JSON.parse(filled.output)).toEqual({});
    expect(filled.notes).toBe('no name and no acronym is left to look at\n');
  });

  it('prints them as PLS', async () => {
    const { output } = await call('lexicon', 'port.txt', '--pls');
    expect(readPls(output, 'x.pls').entries[0]).toEqual({ graphemes: ['MFBX'], alias: 'M F B X', language: 'fr' });
  });

  it('without an article prints the lexicon itself, with antenne’s own entries for a language', async () => {
    const own = await call('lexicon', '--lexicon', 'names.json', '--json');
    expect(JSON.parse(own.output)).toEqual(JSON.parse(await readFile(join(folder, 'names.json'), 'utf8')));
    const { output } = await call('lexicon', '--lexicon', 'names.json', '--language', 'fr', '--pls');
    const { entries } = readPls(output, 'x.pls');
    expect(entries).toContainEqual({ graphemes: ['ONU'], alias: 'Onu', language: 'fr' });
    expect(entries.at(-1)).toEqual({ graphemes: ['Vellune'], alias: 'Veulune', phonemes: 'vølyn', language: 'fr' });
    expect((await call('lexicon', '--lexicon', 'names.json')).output).toMatch(/^MFBX +Mefbix$/m);
    expect((await call('lexicon')).notes).toContain('no lexicon here');
  });

  it.each([
    ['two forms at once', ['lexicon', 'port.txt', '--json', '--pls'], 2, 'usage/conflicting-option'],
    ['a PLS document for no language', ['lexicon', '--lexicon', 'names.json', '--pls'], 2, 'usage/no-language'],
    ['no article', ['lexicon', 'no.txt'], 4, 'input/not-found'],
    ['a lexicon that is not there', ['script', 'port.txt', '--lexicon', 'no.json'], 3, 'config/not-found'],
    ['a lexicon of another kind', ['script', 'port.txt', '--lexicon', 'port.txt'], 3, 'config/lexicon'],
    ['a lexicon without a file', ['script', 'port.txt', '--lexicon'], 2, 'usage/option-missing-argument'],
  ])('refuses %s', async (_what, args, exitCode, code) => {
    const ran = await call(...args);
    expect([ran.exitCode, ran.output]).toEqual([exitCode, '']);
    expect(ran.notes).toContain(`(${code})`);
    expect(ran.notes).toContain('hint:');
  });

  it('says that a saved script keeps what is said', async () => {
    await writeFile(join(folder, 'port.script.json'), (await call('script', 'port.txt', '--json')).output);
    const given = await call('script', 'port.script.json', '--lexicon', 'names.json');
    expect([given.exitCode, given.notes]).toEqual([2, expect.stringContaining('`spoken` is what is said')]);
    const listed = await call('lexicon', 'port.script.json');
    expect([listed.exitCode, listed.notes]).toEqual([2, expect.stringContaining('(usage/saved-script)')]);
  });
});

describe('a lexicon', () => {
  it('decides what is said, the last one named before the others and before the config', async () => {
    await mkdir(join(folder, 'config'), { recursive: true });
    const config = { lexicon: { files: ['../names.json'], words: { MFBX: 'Mefbé' } } };
    await writeFile(join(folder, 'config', 'a.json'), JSON.stringify(config));
    await writeFile(join(folder, 'last.json'), '{"MFBX": "Mefbo"}');
    expect(await spoken('port.txt', '--lexicon', 'names.json')).toContain('La Mefbix surveille');
    const from = ['--config', 'config/a.json'];
    expect(await spoken('port.txt', ...from)).toContain('La Mefbé surveille');
    expect(await spoken('port.txt', ...from)).toContain('le port de Veulune');
    expect(await spoken('port.txt', ...from, '--lexicon', 'names.json', '--lexicon', 'last.json')).toContain(
      'La Mefbo surveille',
    );
  });

  it('shows in a script with its sounds, and in the explanation', async () => {
    const flags = ['--lexicon', 'names.json'];
    const script = JSON.parse((await call('script', 'port.txt', ...flags, '--json')).output) as Script;
    const pairs = script.lines.flatMap(({ alignment = [] }) => alignment);
    expect(pairs.filter(({ phonemes }) => phonemes === 'vølyn')).toHaveLength(3);
    expect((await call('script', 'port.txt', ...flags, '--explain')).output).toContain(
      '“Vellune” is said “Veulune” /vølyn/',
    );
    await writeFile(join(folder, 'saved.script.json'), JSON.stringify(script));
    const again = JSON.parse((await call('script', 'saved.script.json', '--json')).output) as Script;
    expect(again.lines).toEqual(script.lines);
  });

  it('warns of a frequent word, and of what PLS cannot say, once', async () => {
    await writeFile(join(folder, 'le.json'), '{"le": "leu", "port": {"alias": "porte", "language": "en"}}');
    const pls =
      '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-sampa" xml:lang="fr"><lexeme><grapheme>port</grapheme><phoneme>pOR</phoneme></lexeme></lexicon>';
    await writeFile(join(folder, 'sampa.pls'), pls);
    const { notes, exitCode } = await call('script', 'port.txt', '--lexicon', 'le.json', '--lexicon', 'sampa.pls');
    expect(exitCode).toBe(0);
    expect(notes.match(/lexicon\/common-word/g)).toHaveLength(1);
    expect(notes).toContain('sampa.pls: “port (x-sampa)” has no pronunciation');
  });
});
