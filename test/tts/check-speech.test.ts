import { describe, expect, it } from 'vitest';
import { decodeSpeech } from '../../src/audio/decode-speech.ts';
import type { Pcm } from '../../src/audio/pcm.ts';
import { soundFacts } from '../../src/audio/sound-facts.ts';
import { soundingRange } from '../../src/audio/trim-silence.ts';
import { checkSpeech } from '../../src/tts/check-speech.ts';
import type { AudioFormat } from '../../src/tts/tts-adapter.ts';
import { fakeMp3, fakePcm, fakeWav, speakFake } from './fakes/fake-sound.ts';

const TEXT = 'Odile Vernacourt a parlé hier soir devant la mairie de Valmoure.';
const RATE = 16_000;
const sound = speakFake(TEXT, RATE);
const WAV: AudioFormat = { container: 'wav', sampleRate: RATE, channels: 1 };

async function believe(bytes: Uint8Array, format: AudioFormat): Promise<Pcm> {
  const pcm = await decodeSpeech({ bytes, format, warnings: [] }, RATE, 'no-ffmpeg-is-needed');
  const { start, end } = soundingRange(pcm.samples, pcm.sampleRate);
  checkSpeech({ text: TEXT, ...soundFacts(pcm, pcm.samples.subarray(start, end)) }, 'line l1');
  return pcm;
}

describe('an answer of an engine', () => {
  it('is believed when it is what it should be', async () => {
    expect((await believe(fakeWav(sound), WAV)).samples).toHaveLength(sound.samples.length);
    expect((await believe(fakeWav(sound, true), WAV)).samples).toHaveLength(sound.samples.length);
    const pcm = await believe(fakePcm(sound), { ...WAV, container: 'pcm' });
    expect(pcm.samples).toHaveLength(sound.samples.length);
  });

  const { samples } = sound;
  it.each<readonly [string, Uint8Array, AudioFormat['container'], string]>([
    ['nothing', new Uint8Array(), 'wav', 'it is empty'],
    ['a page', Buffer.from('<!doctype html><p>Please sign in.</p>'), 'wav', 'a page or a message'],
    ['a message for raw samples', Buffer.from('{"error": {"message": "busy"}}'), 'pcm', 'a page or a message'],
    ['a WAV file for raw samples', fakeWav(sound), 'pcm', 'it is wav, not pcm'],
    ['MP3 for WAV', fakeMp3(), 'wav', 'it is mp3, not wav'],
    ['WAV for MP3', fakeWav(sound), 'mp3', 'it is wav, not mp3'],
    ['another rate', fakeWav({ samples, sampleRate: 24_000 }), 'wav', '24000 samples a second instead of 16000'],
    ['half of a file', fakeWav(sound).subarray(0, samples.length), 'wav', 'cut off'],
    [
      'half of a file that does not say how long it is',
      fakeWav(sound, true).subarray(0, samples.length + 600),
      'wav',
      'ends in the middle of a word',
    ],
    ['a tenth of the sound', fakeWav(speakFake(TEXT.slice(0, 7), RATE)), 'wav', 'text was swallowed'],
    ['forty times the sound', fakeWav(speakFake(`${TEXT} `.repeat(40), RATE)), 'wav', 's of sound for 53 letters'],
    ['silence', fakeWav({ samples: new Int16Array(samples.length), sampleRate: RATE }), 'wav', 'silent'],
    [
      'sound that is cut off at its peaks',
      fakeWav({
        samples: samples.map((sample) => Math.sign(sample) * Math.min(32_767, Math.abs(sample) * 40)),
        sampleRate: RATE,
      }),
      'wav',
      'is clipped',
    ],
  ])('is refused when it is %s', async (_what, bytes, container, message) => {
    await expect(believe(bytes, { ...WAV, container })).rejects.toMatchObject({
      code: 'tts/bad-audio',
      retryable: true,
      message: expect.stringContaining(message) as string,
    });
  });
});
