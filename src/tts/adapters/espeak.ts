import { createRequire } from 'node:module';
import { AntenneError } from '../../errors/antenne-error.ts';
import { refuseOptions } from '../engine-options.ts';
import { defineTtsAdapter, type CreateTtsAdapter, type Speech, type TtsAdapter } from '../tts-adapter.ts';
import { ESPEAK_SAMPLE_RATE } from './espeak-messages.ts';
import { createEspeakPool } from './espeak-pool.ts';
import { unknownVoice } from '../unknown-voice.ts';
import { espeakVoices, parseEspeakVoice, withoutRootLanguage } from './espeak-voices.ts';

const PACKAGE = '@echogarden/espeak-ng-emscripten';

/** The embedded espeak-ng: 130 languages, no key, no network. Robotic, but always there. */
export const createEspeakAdapter: CreateTtsAdapter = defineTtsAdapter((options, outside): TtsAdapter => {
  refuseOptions('espeak', options);
  const version = installedVersion();
  const pool = createEspeakPool(outside);
  return {
    specification: 1,
    id: 'espeak',
    abilities: {
      dialect: 'espeak-ng',
      format: { container: 'pcm', sampleRate: ESPEAK_SAMPLE_RATE, channels: 1 },
      timing: 'mark',
      maxConcurrent: pool.size * 2,
      deterministic: true,
    },
    cacheIdentity: `espeak ${PACKAGE}@${version} adapter 2`,
    listVoices: async (call) => espeakVoices(call?.language),
    warmUp: ({ characters }) => pool.warmUp(characters),
    async synthesize(request, call) {
      const voice = parseEspeakVoice(request.voice);
      if (!voice) throw unknownVoice('espeak', request.voice, espeakVoices(request.language), request.language);
      const { pcm, marks, words } = await pool.speak(
        { voice: voice.name, pitch: voice.pitch, ssml: withoutRootLanguage(request.ssml) },
        call,
      );
      const speech: Speech = {
        bytes: pcm,
        format: { container: 'pcm', sampleRate: ESPEAK_SAMPLE_RATE, channels: 1 },
        marks,
        warnings: [],
      };
      const expected = request.text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
      // The engine counts clitics and hyphened words in its own way, but never less than half of ours: less means swallowed text.
      if (words * 2 < expected) {
        throw new AntenneError('tts/bad-audio', `espeak spoke ${words} of about ${expected} words`, {
          retryable: true,
        });
      }
      return speech;
    },
    dispose: () => pool.dispose(),
  };
});

function installedVersion(): string {
  try {
    const manifest = createRequire(import.meta.url)(`${PACKAGE}/package.json`) as { version: string };
    return manifest.version;
  } catch (cause) {
    throw new AntenneError('tts/engine-missing', 'the embedded speech engine is not installed', {
      hint: `npm install --no-save ${PACKAGE}@0.3.5`,
      cause,
    });
  }
}
