import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/model/script.ts';
import { runHere, type Ran } from './run-here.ts';

const ARTICLE = `The harbour of Velmora reopens

Ships may enter the harbour of Velmora again, three weeks after the storm.

The harbour master, Ada Example, said: “We have cleared the whole channel, and the lights work again.”

Read also: How the storm came
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-cli-'));
  await writeFile(join(folder, 'harbour.txt'), ARTICLE);
});
afterAll(() => rm(folder, { recursive: true }));

function call(...args: string[]): Promise<Ran> {
  return runHere(args, folder);
}

describe('the command line', () => {
  it('helps, on standard output, with examples', async () => {
    const { exitCode, output, notes } = await call('--help');
    expect({ exitCode, notes }).toEqual({ exitCode: 0, notes: '' });
    for (const command of ['build', 'script', 'lexicon', 'voices', 'verify', 'doctor'])
      expect(output).toMatch(new RegExp(`^  ${command} `, 'm'));
    expect(output.match(/^ {2}antenne /gm)).toHaveLength(3);
  });

  it('tells its version', async () => {
    expect((await call('--version')).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[], 'usage/missing-command', 'antenne build article.txt'],
    [['bild', 'a.txt'], 'usage/unknown-command', 'did you mean build?'],
    [['harbour.txt'], 'usage/unknown-command', 'antenne build harbour.txt'],
    [['build'], 'usage/missing-argument', 'antenne build --help'],
    [['build', '--jsn', 'harbour.txt'], 'usage/unknown-option', 'did you mean --json?'],
    [['build', 'harbour.txt', '--out'], 'usage/option-missing-argument', 'antenne build --help'],
    [['build', 'harbour.txt', '--engine', 'espaek'], 'usage/unknown-engine', 'did you mean "espeak"?'],
    [['script', 'harbour.txt', '--language', 'zz9x'], 'usage/unknown-language', 'fr, en-GB'],
  ])('ends %j with exit code 2 and says what was meant', async (args, code, hint) => {
    const { exitCode, output, notes } = await call(...args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(notes).toContain(`(${code})`);
    expect(notes).toContain(hint);
  });

  it('ends with the exit code of the family that failed', async () => {
    expect((await call('script', 'missing.txt')).exitCode).toBe(4);
    expect((await call('script', 'harbour.txt', '--config', 'missing.json')).exitCode).toBe(3);
    expect((await call('voices', '--engine', 'espeak', '--language', 'tlh')).exitCode).toBe(5);
  });

  it.each([
    ['a menu', ['script', './menu.txt'], './menu.txt'],
    ['no file', ['script', './no.txt'], './no.txt'],
    ['bytes that are no text', ['script', './binary.txt'], './binary.txt'],
    ['a script that is none', ['script', './none.script.json'], './none.script.json'],
    ['no episode', ['verify', './no'], './no'],
    ['a folder without episodes', ['verify', '.'], '.'],
    ['a file that is no manifest', ['verify', './menu.txt'], './menu.txt'],
    ['a missing config', ['script', 'harbour.txt', '--config', './no.json'], './no.json'],
    ['a config that is a folder', ['script', 'harbour.txt', '--config', './dir'], './dir'],
  ])('names %s as it was given, with a hint', async (_what, args, place) => {
    await mkdir(join(folder, 'dir'), { recursive: true });
    await writeFile(join(folder, 'menu.txt'), 'Menu\nSport\nNews\n');
    await writeFile(
      join(folder, 'binary.txt'),
      Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 256),
    );
    await writeFile(join(folder, 'none.script.json'), '{}');
    const { notes } = await call(...args);
    expect(notes).toMatch(/\n {2}hint: \S/);
    expect(notes.split('\n').map((line) => line.replace(/:\d+$/, ''))).toContain(`  ${place}`);
  });

  it('ends with 130 when it is interrupted', async () => {
    const { exitCode, notes } = await runHere(['script', 'harbour.txt'], folder, '', AbortSignal.abort());
    expect({ exitCode, notes }).toEqual({
      exitCode: 130,
      notes: 'interrupted: the last good files are as they were\n',
    });
  });
});

describe('antenne script', () => {
  it('shows who says what, and what is left out at its place', async () => {
    const { exitCode, output } = await call('script', 'harbour.txt');
    expect(exitCode).toBe(0);
    expect(output.split('\n')[0]).toBe('The harbour of Velmora reopens');
    expect(output).toMatch(/Ada Example +│ We have cleared/);
    expect(output).toMatch(/\(related-link\) +Read also/);
    expect(output.split('\n').every((line) => line.length <= 110)).toBe(true);
  });

  it('prints JSON that it reads again from standard input', async () => {
    const first = await call('script', 'harbour.txt', '--json');
    const again = await runHere(['script', '-', '--json'], folder, first.output);
    expect(JSON.parse(again.output)).toEqual(JSON.parse(first.output));
    expect(again.notes).toBe('');
  });

  it('prints the documents as another engine would be sent them with --dialect, and knows what it knows', async () => {
    const azure = await call('script', 'harbour.txt', '--ssml', '--engine', 'mock', '--dialect', 'azure');
    expect(azure.output).toMatch(/^<speak version="1.0" [^>]*xml:lang="en"><voice name="mock-\d">/);
    const plain = await call('script', 'harbour.txt', '--ssml', '--engine', 'mock', '--dialect', 'openai');
    expect(plain.output).toMatch(/^The harbour of Velmora reopens$/m);
    const unknown = await call('script', 'harbour.txt', '--ssml', '--dialect', 'azur');
    expect(unknown).toMatchObject({
      exitCode: 2,
      notes: expect.stringMatching(/did you mean "azure"\? known: ssml, /),
    });
    const idle = await call('script', 'harbour.txt', '--dialect', 'azure');
    expect(idle).toMatchObject({ exitCode: 2, notes: expect.stringContaining('add --ssml') });
  });

  it('has a passage in another language said in that language, by the same speaker', async () => {
    const french = `Le bac de Morlune reste à quai

Le bac de Morlune est à quai depuis lundi, et les habitants de la rive droite font le tour par le pont.

« We have closed the ferry because the hull is leaking, and nobody knows who will pay », a dit Fiona Marsh.

Une réunion est prévue jeudi avec les habitants, les pêcheurs et les élus des deux rives.
`;
    await writeFile(join(folder, 'bac.txt'), french);
    const { output } = await call('script', 'bac.txt', '--ssml', '--json', '--engine', 'espeak');
    const documents = JSON.parse(output) as { voice: string; ssml: string }[];
    const english = documents.filter(({ ssml }) => ssml.includes('xml:lang="en"'));
    expect(english.map(({ voice }) => voice)).toEqual([expect.stringMatching(/^en-us\+/)]);
    expect(english[0]?.ssml).toContain('nobody knows who will pay');
    const { lines, speakers } = JSON.parse((await call('script', 'bac.txt', '--json')).output) as Script;
    const line = lines.find(({ language }) => language === 'en');
    expect(speakers.find(({ id }) => id === line?.speaker)?.name).toBe('Fiona Marsh');
  });

  it('prints one document a segment with --ssml, with its voice in JSON', async () => {
    const documents = JSON.parse(
      (await call('script', 'harbour.txt', '--ssml', '--json', '--engine', 'mock')).output,
    ) as Record<string, string>[];
    expect(Object.keys(documents[0] ?? {})).toEqual(['id', 'voice', 'ssml']);
    expect((await call('script', 'harbour.txt', '--ssml', '--engine', 'mock')).output.match(/<speak /g)).toHaveLength(
      documents.length,
    );
  });

  it('names the line of a script that was edited into nonsense', async () => {
    const { output } = await call('script', 'harbour.txt', '--json');
    await writeFile(join(folder, 'edited.script.json'), output.replace('"speaker": "s1"', '"speaker": "nobody"'));
    const line = output.slice(0, output.indexOf('"speaker": "s1"')).split('\n').length;
    const { exitCode, notes } = await call('script', 'edited.script.json');
    expect(exitCode).toBe(4);
    expect(notes).toContain(`edited.script.json:${line}`);
    expect(notes).toContain('nobody');
  });

  it('refuses flags that would do nothing for a saved script', async () => {
    await writeFile(join(folder, 'saved.script.json'), (await call('script', 'harbour.txt', '--json')).output);
    expect(await call('script', 'saved.script.json', '--captions')).toMatchObject({ exitCode: 2 });
  });
});

describe('antenne voices', () => {
  it('lists them as a table and as JSON', async () => {
    const list = JSON.parse((await call('voices', '--engine', 'mock', '--json')).output) as unknown[];
    expect(list.length).toBeGreaterThan(1);
    expect((await call('voices', '--engine', 'mock')).output.trim().split('\n')).toHaveLength(list.length + 1);
  });
});
