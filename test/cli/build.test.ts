import { existsSync, readdirSync, readFileSync, writeFileSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import type { Script } from '../../src/model/script.ts';
import { openPlace } from './run-antenne.ts';

const ARTICLE = readFileSync(resolve(import.meta.dirname, '../../assets/articles/le-bac-de-valmoure.txt'), 'utf8');

describe('antenne build with real speech', () => {
  const place = openPlace();
  let built: Awaited<ReturnType<typeof place.run>>;
  let episode: Episode;
  let script: Script;
  const read = (name: string): string => readFileSync(join(place.folder, 'out', name), 'utf8');

  beforeAll(async () => {
    writeFileSync(join(place.folder, 'article.txt'), ARTICLE);
    built = await place.run(['build', 'article.txt']);
    if (built.code !== 0) throw new Error(built.stderr);
    const name = readdirSync(join(place.folder, 'out')).find((each) => each.endsWith('.episode.json')) ?? '';
    episode = JSON.parse(read(name)) as Episode;
    script = JSON.parse(read(`${episode.name}.script.json`)) as Script;
  }, 120_000);
  afterAll(place.close);

  it('prints one line, the absolute path of the MP3, and leaves just the files of the episode and the register', () => {
    expect(built.stdout).toBe(`${join(place.folder, 'out', `${episode.name}.mp3`)}\n`);
    const extensions = ['chapters.json', 'episode.json', 'html', 'mp3', 'script.json', 'srt', 'transcript.json', 'vtt'];
    expect(readdirSync(join(place.folder, 'out')).toSorted()).toEqual(
      ['antenne.episodes.json', ...extensions.map((each) => `${episode.name}.${each}`)].toSorted(),
    );
  });

  it('says on standard error who was heard, what was left out, and what to do next', () => {
    for (const words of ['made', 'heard', 'left out', 'listen', 'next', ...episode.speakers.map(({ label }) => label)])
      expect(built.stderr).toContain(words);
  });

  it('makes sound as loud and as long as it says', () => {
    expect(Math.abs(episode.audio.loudnessLufs + 16)).toBeLessThanOrEqual(0.5);
    expect(episode.audio.truePeakDbtp).toBeLessThanOrEqual(-1);
    expect(statSync(join(place.folder, 'out', episode.audio.file)).size).toBe(episode.audio.bytes);
    expect(episode.audio.durationMs).toBeGreaterThan(60_000);
  });

  it('gives each person quoted a voice of their own, and nobody the narrator’s', () => {
    const names = script.lines
      .filter(({ kind }) => kind === 'quotation')
      .map(({ speaker }) => script.speakers.find(({ id }) => id === speaker)?.name);
    expect(names).toContain('Odile Vernacourt');
    expect(names.filter((name) => name === 'Idriss Belkamel')).toHaveLength(3);
    const voices = episode.speakers.flatMap(({ voices: own }) => own.map(({ voice }) => voice));
    expect(new Set(voices).size).toBe(voices.length);
  });

  it('passes its own verification, and fails it when a file is touched', async () => {
    const sound = await place.run(['verify', 'out']);
    expect(sound.stdout).not.toContain('FAIL');
    expect(sound.code).toBe(0);
    const vtt = join(place.folder, 'out', `${episode.name}.vtt`);
    const kept = readFileSync(vtt);
    writeFileSync(vtt, 'WEBVTT\n');
    expect((await place.run(['verify', 'out'])).code).toBe(9);
    writeFileSync(vtt, kept);
  });

  it('leaves an up-to-date episode alone, and builds from its script to the same words', async () => {
    const before = statSync(join(place.folder, 'out', episode.audio.file)).mtimeMs;
    const again = await place.run(['build', 'article.txt']);
    expect(again.stderr).toContain('up to date');
    expect(statSync(join(place.folder, 'out', episode.audio.file)).mtimeMs).toBe(before);
    const fromScript = await place.run(['build', join('out', `${episode.name}.script.json`), '-o', 'second', '--json']);
    expect(fromScript.code).toBe(0);
    expect((JSON.parse(fromScript.stdout) as Episode).cues).toEqual(episode.cues);
  });

  it('tells the line and the field of a script that was edited into nonsense, and writes nothing', async () => {
    const broken = {
      ...script,
      lines: script.lines.map((line, index) => (index === 3 ? { ...line, speaker: 's99' } : line)),
    };
    writeFileSync(join(place.folder, 'broken.script.json'), JSON.stringify(broken, null, 2));
    const { code, stderr } = await place.run(['build', 'broken.script.json', '-o', 'none']);
    expect(code).toBe(4);
    expect(stderr).toMatch(/line \d+, lines\[3\]\.speaker/);
    expect(readdirSync(place.folder)).not.toContain('none');
  });
});

describe('antenne build given what it cannot use', () => {
  const place = openPlace();
  afterAll(place.close);
  beforeAll(() => {
    writeFileSync(join(place.folder, 'article.txt'), ARTICLE);
    writeFileSync(join(place.folder, 'empty.txt'), '');
    writeFileSync(join(place.folder, 'blank.txt'), ' \n\n\t\n');
    writeFileSync(
      join(place.folder, 'binary.txt'),
      Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256)),
    );
    writeFileSync(join(place.folder, 'large.txt'), 'Un mot. '.repeat(700_000));
    writeFileSync(join(place.folder, 'menu.txt'), 'Accueil\nMonde\nSport\nMétéo\nContact\n');
    writeFileSync(join(place.folder, 'typo.json'), '{ "engine": { "nmae": "mock" } }');
    mkdirSync(join(place.folder, 'folder'));
  });

  it.each([
    ['a file that is not there', ['missing.txt'], 4, 'input/not-found'],
    ['an empty file', ['empty.txt'], 4, 'input/empty'],
    ['a blank file', ['blank.txt'], 4, 'input/empty'],
    ['a folder', ['folder'], 4, 'input/is-a-folder'],
    ['a binary file', ['binary.txt'], 4, 'input/binary'],
    ['a file over 5 MB', ['large.txt'], 4, 'input/too-large'],
    ['nothing but a menu', ['menu.txt'], 4, 'input/no-article-text'],
    ['an unknown engine', ['article.txt', '--engine', 'espaek'], 2, 'usage/unknown-engine'],
    ['an unknown language', ['article.txt', '--language', 'klingonish'], 2, 'usage/unknown-language'],
    ['an unknown option', ['article.txt', '--engin', 'mock'], 2, '--engine'],
    ['a config with a key misspelt', ['article.txt', '--config', 'typo.json'], 3, 'did you mean "name"'],
    ['an output folder that is a file', ['article.txt', '-o', 'article.txt'], 7, 'audio/not-writable'],
  ])('refuses %s with a message, a code, and no file', async (_what, args, code, words) => {
    const ran = await place.run(['build', ...args]);
    expect(ran.stderr).toContain(words);
    expect(ran.code).toBe(code);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    const out = join(place.folder, 'out');
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  it('refuses a voice that does not exist, with a near one, before anything is spoken', async () => {
    writeFileSync(join(place.folder, 'cast.json'), JSON.stringify({ narrator: 'fr+f44' }));
    const ran = await place.run(['build', 'article.txt', '--cast', 'cast.json']);
    expect(ran.code).toBe(5);
    expect(ran.stderr).toContain('fr+f4');
  });

  it('says so when there is an ffmpeg without an MP3 encoder, before anything is spoken', async () => {
    const fake = join(place.folder, 'fake-ffmpeg');
    writeFileSync(fake, '#!/bin/sh\necho "ffmpeg version 6.0"\necho " A..... aac AAC"\n', { mode: 0o755 });
    const ran = await place.run(['build', 'article.txt'], { env: { FFMPEG_PATH: fake } });
    expect(ran.code).toBe(7);
    expect(ran.stderr).toContain('libmp3lame');
  });

  it.each([
    [
      'NUL and control characters',
      'Le maire\u0000 est\u0007 venu lundi à la gare, et il a parlé longtemps aux voyageurs du train de nuit.\n\nPersonne ne sait encore quand la ligne rouvrira, ni qui paiera les travaux du tunnel.',
    ],
    [
      'mixed line ends',
      'La gare a rouvert lundi matin après trois mois de travaux sur les voies.\r\n\r\nLes voyageurs étaient nombreux sur le quai, malgré la pluie et le vent.\n\nLe prochain chantier commencera en mars, sur la ligne du nord.',
    ],
    [
      'an unclosed quotation mark',
      'La gare a rouvert lundi matin après trois mois de travaux sur les voies.\n\nLe chef de gare, Paul Mercier, a dit : « Nous sommes heureux de vous revoir ici.\n\nLe prochain chantier commencera en mars, sur la ligne du nord du pays.',
    ],
  ])('speaks a text with %s, with a warning', async (_what, text) => {
    const ran = await place.run(['script', '-', '--json'], { stdin: text });
    expect(ran.code).toBe(0);
    expect((JSON.parse(ran.stdout) as Script).warnings.length).toBeGreaterThan(0);
  });
});
