import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import type { EpisodeRegister } from '../../src/episode/episode-register.ts';
import { openPlace } from './run-antenne.ts';

const place = openPlace();
afterAll(place.close);
afterEach(() => rmSync(out(), { recursive: true, force: true }));

function out(name = ''): string {
  return join(place.folder, 'out', name);
}

function write(
  name: string,
  ending = 'La marée sera haute à midi, dit le capitaine du port aux gens venus sur le quai.',
): void {
  const lead = 'Le phare de Roc-Gris sera repeint en rouge avant la fin du mois de juin.';
  writeFileSync(join(place.folder, name), `Le phare repeint\n\n${lead}\n\n${ending}\n`);
}

function build(...args: readonly string[]): ReturnType<typeof place.run> {
  return place.run(['build', ...args, '--engine', 'mock']);
}

function register(): EpisodeRegister['episodes'] {
  return (JSON.parse(readFileSync(out('antenne.episodes.json'), 'utf8')) as EpisodeRegister).episodes;
}

describe('the output folder', () => {
  it('holds both episodes of two builds at the same time, and the register knows them', async () => {
    write('one.txt');
    write('two.txt', 'Le maire de la ville voisine a demandé que la couleur soit votée par les habitants du bourg.');
    const ran = await Promise.all([build('one.txt'), build('two.txt', '--title', 'Un vote')]);
    expect(ran.map(({ code, stderr }) => [code, stderr.includes('error')])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(
      register()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['le-phare-repeint', 'un-vote']);
  });

  it('keeps the last good files when one of the new ones has no place', async () => {
    write('one.txt');
    const first = await build('one.txt');
    const before = readFileSync(out('le-phare-repeint.mp3'));
    rmSync(out('le-phare-repeint.html'));
    mkdirSync(out('le-phare-repeint.html'));
    const second = await build('one.txt', '--title', 'Autre titre');
    expect(first.code).toBe(0);
    expect(second.code).toBe(7);
    expect(second.stderr).toContain('a folder is in the way');
    expect(readFileSync(out('le-phare-repeint.mp3')).equals(before)).toBe(true);
    expect(readdirSync(out()).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('never overwrites a file that is no episode of its own', async () => {
    write('one.txt');
    mkdirSync(out());
    writeFileSync(out('le-phare-repeint.mp3'), 'mine');
    const ran = await build('one.txt');
    expect(ran.code).toBe(0);
    expect(readFileSync(out('le-phare-repeint.mp3'), 'utf8')).toBe('mine');
    expect(ran.stdout).toMatch(/le-phare-repeint-[0-9a-f]{8}\.mp3\n$/);
  });

  it('knows an episode again without the register', async () => {
    write('one.txt');
    const first = await build('one.txt');
    rmSync(out('antenne.episodes.json'));
    expect((await build('one.txt', '--force')).stdout).toBe(first.stdout);
  });

  it('keeps the article’s file known when its script is built, so that the article finds its episode again', async () => {
    write('one.txt', 'Bref.');
    const first = await build('one.txt');
    const second = await build(join('out', 'le-phare-repeint.script.json'), '--force');
    write('one.txt', 'Tout autre chose est arrivé depuis, et le phare restera blanc pour toujours.');
    expect([second.stdout, (await build('one.txt')).stdout]).toEqual([first.stdout, first.stdout]);
  });

  it.each([
    [['--guid', '/../../x'], 0],
    [['--guid', 'not a guid'], 2],
    [['--guid', ''], 2],
    [['--at', 'soon'], 2],
    [['-o', ''], 2],
  ] as const)('takes %j with exit code %i, and writes nowhere else', async (args, code) => {
    write('one.txt');
    const before = readdirSync(place.folder);
    expect((await build('one.txt', ...args, '--title', '!!!')).code).toBe(code);
    expect(readdirSync(place.folder).filter((name) => name !== 'out')).toEqual(before);
    if (code === 0) expect((await build('one.txt')).code).toBe(0);
  });

  it('is not made by a build that fails', async () => {
    write('one.txt');
    writeFileSync(join(place.folder, 'cast.json'), '{"narrator": "nobody"}');
    expect((await build('one.txt', '--cast', 'cast.json')).code).toBe(5);
    expect(readdirSync(place.folder)).not.toContain('out');
  });
});

describe('verify', () => {
  it('calls an episode without its MP3 failed, and a nonsensical manifest no manifest', async () => {
    write('one.txt');
    await build('one.txt');
    const manifest = out('le-phare-repeint.episode.json');
    const text = readFileSync(manifest, 'utf8');
    const tampered = async (change: (value: Episode & Record<string, object>) => void): Promise<number> => {
      const value = JSON.parse(text) as Episode & Record<string, object>;
      change(value);
      writeFileSync(manifest, JSON.stringify(value));
      const { code, stderr } = await place.run(['verify', 'out']);
      expect(stderr).not.toMatch(/\n\s+at /);
      return code;
    };
    expect(await tampered((value) => Object.assign(value, { cues: [null] }))).toBe(4);
    expect(await tampered((value) => Object.assign(value.audio, { durationMs: 1e308 }))).toBe(4);
    expect(await tampered((value) => Object.assign(value, { cues: value.cues.slice(0, 1) }))).toBe(9);
    expect(await tampered((value) => Object.assign(value.audio, { loudnessLufs: -99 }))).toBe(9);
    writeFileSync(manifest, text);
    expect((await place.run(['verify', 'out'])).code).toBe(0);
    rmSync(out('le-phare-repeint.mp3'));
    expect((await place.run(['verify', 'out'])).code).toBe(9);
  });
});

describe('a script file', () => {
  it.each([
    ['a speaker called __proto__', (text: string) => text.replaceAll('"s1"', '"__proto__"'), 0],
    ['a language that is none', (text: string) => text.replace(/"language": "fr"/u, '"language": "not one!!"'), 4],
    ['no lines', (text: string) => JSON.stringify({ ...JSON.parse(text), lines: [] }), 4],
    ['an address that runs code', (text: string) => text.replace('"url": null', '"url": "javascript:alert(1)"'), 4],
    [
      'a key nested without end',
      (text: string) => `${text.trimEnd().slice(0, -1)},"x":${'['.repeat(9e4)}${']'.repeat(9e4)}}`,
      4,
    ],
    ['a speaker without a gender', (text: string) => text.replace(/,\s+"gender": "unknown"/u, ''), 0],
  ])('with %s', async (_what, change, code) => {
    write('one.txt', '« La mer est belle », dit Anne Lozac, gardienne du phare depuis vingt ans.');
    await build('one.txt');
    const text = readFileSync(out('le-phare-repeint.script.json'), 'utf8');
    writeFileSync(join(place.folder, 'x.script.json'), change(text));
    const ran = await build('x.script.json', '-o', 'out/second');
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(ran.code).toBe(code);
  });
});
