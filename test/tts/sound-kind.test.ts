import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { soundKind } from '../../src/tts/sound-kind.ts';
import { fakeMp3, fakePcm, fakeWav, speakFake } from './fakes/fake-sound.ts';

const sound = speakFake('Un deux trois.', 22_050);

it('tells kinds of sound files by their first bytes', () => {
  expect(soundKind(fakeWav(sound))).toBe('wav');
  expect(soundKind(fakeMp3())).toBe('mp3');
  expect(soundKind(Buffer.concat([Buffer.from('ID3'), fakeMp3()]))).toBe('mp3');
  expect(soundKind(Buffer.from('OggS........'))).toBe('ogg');
  expect(soundKind(Buffer.from('fLaC........'))).toBe('flac');
});

it('takes nothing else for one', () => {
  for (const bytes of [fakePcm(sound), Buffer.from('<!doctype html>'), Buffer.from([0xff, 0xfb, 0x50, 0xc4, 1, 2, 3])])
    expect(soundKind(bytes)).toBeUndefined();
});

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;
it.skipIf(!hasFfmpeg).each([8_000, 16_000, 22_050, 24_000, 44_100, 48_000])(
  'knows the MP3 of ffmpeg at %i Hz',
  (rate) => {
    const args = ['-v', 'error', '-f', 's16le', '-ar', '22050', '-ac', '1', '-i', 'pipe:0', '-ar', `${rate}`];
    const { stdout } = spawnSync(
      'ffmpeg',
      [...args, '-write_xing', '0', '-id3v2_version', '0', '-f', 'mp3', 'pipe:1'],
      {
        input: fakePcm(sound),
      },
    );
    expect(soundKind(stdout)).toBe('mp3');
  },
);
