import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import { findFfmpeg } from '../../src/audio/find-ffmpeg.ts';
import { pcmSamples } from '../../src/audio/pcm.ts';
import { medianPitch } from '../../src/testing/median-pitch.ts';
import { openPlace } from './run-antenne.ts';

const SAMPLE_RATE = 22_050;

const MEN = ['Antoine Lemaire', 'Bruno Castaing', 'Cyril Vasseur', 'Denis Rolland'];
const WOMEN = ['Alice Lemaire', 'Brigitte Castaing', 'Caroline Vasseur', 'Delphine Rolland'];

function article(people: readonly string[], role: string): string {
  const said = [
    'Nous avons attendu ce pont pendant sept ans, et il est enfin ouvert à tout le monde.',
    'La rivière montait chaque automne, et personne ne pouvait passer sur l’autre rive.',
    'Je prendrai le premier car du matin, comme mon père le faisait autrefois.',
    'Les enfants iront à l’école en dix minutes au lieu de quarante, et c’est heureux.',
  ];
  const paragraphs = people.map((name, index) => `« ${said[index]} », dit ${name}, ${role} du quartier.`);
  return ['Le pont est ouvert', 'La commune a inauguré lundi son pont neuf.', ...paragraphs].join('\n\n');
}

describe('voices that are told apart', () => {
  const place = openPlace();
  afterAll(place.close);

  it.each([
    ['four men beside a woman who narrates', article(MEN, 'habitant'), {}],
    ['four women beside a man who narrates', article(WOMEN, 'habitante'), { narrator: 'fr+m3@62' }],
  ])('differ in gender or by 15 %% in the pitch measured in the MP3: %s', async (name, text, cast) => {
    const out = join(place.folder, name);
    writeFileSync(join(place.folder, 'article.txt'), text);
    writeFileSync(join(place.folder, 'cast.json'), JSON.stringify(cast));
    const built = await place.run(['build', 'article.txt', '-o', out, '--cast', 'cast.json']);
    expect(built.stderr).not.toContain('voice/alike');
    const manifest = readdirSync(out).find((each) => each.endsWith('.episode.json')) ?? '';
    const episode = JSON.parse(readFileSync(join(out, manifest), 'utf8')) as Episode;
    const { path } = await findFfmpeg({ env: process.env });
    const decode = ['-i', join(out, episode.audio.file), '-f', 's16le', '-ar', String(SAMPLE_RATE), '-ac', '1', '-'];
    const samples = pcmSamples(execFileSync(path, ['-v', 'error', ...decode], { maxBuffer: 64 << 20 }));
    const pitches = episode.speakers.map(({ id, gender }) => {
      const own = episode.segments.filter(({ speaker }) => speaker === id);
      const heard = own.flatMap(({ startMs, endMs }) => [
        ...samples.subarray((startMs / 1000) * SAMPLE_RATE, (endMs / 1000) * SAMPLE_RATE),
      ]);
      return { id, gender, hertz: medianPitch(Int16Array.from(heard.slice(0, 3 * SAMPLE_RATE)), SAMPLE_RATE) };
    });
    expect(pitches).toHaveLength(5);
    for (const [index, one] of pitches.entries()) {
      for (const other of pitches.slice(index + 1)) {
        if (one.id === 'narrator' || other.id === 'narrator') continue; // of the other gender
        const ratio = Math.max(one.hertz, other.hertz) / Math.min(one.hertz, other.hertz);
        expect(ratio, JSON.stringify([one, other])).toBeGreaterThan(1.15);
      }
    }
  });
});
