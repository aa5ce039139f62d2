import type { Voice } from '../../model/voice.ts';
import { voicesOption, withDeclared, type DeclaredVoices } from '../declared-voices.ts';
import { between, readOptions, text, wholeBetween } from '../engine-options.ts';
import { defineTtsAdapter, type AudioFormat, type CreateTtsAdapter, type TtsAdapter } from '../tts-adapter.ts';
import { unknownVoice } from '../unknown-voice.ts';
import { baseUrl as checkedBaseUrl } from '../vendor/base-url.ts';
import { askForSound } from '../vendor/call-vendor.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { voicesOfLanguage } from '../voices-of-language.ts';
import { askPiper } from './piper-server.ts';

interface PiperOptions {
  readonly baseUrl?: string;
  readonly lengthScale?: number;
  readonly noiseScale?: number;
  readonly noiseWScale?: number;
  readonly voices?: DeclaredVoices;
  readonly maxConcurrent?: number;
}

/** Where Piper's own server listens when it is not told otherwise. */
const USUAL_ADDRESS = 'http://127.0.0.1:5000';

/** Piper's HTTP server (`python3 -m piper.http_server`): neural voices on a machine of one's own. It is asked for its voices when the engine is opened. */
export const createPiperAdapter: CreateTtsAdapter = defineTtsAdapter(async (given, outside): Promise<TtsAdapter> => {
  const options = readOptions<PiperOptions>('piper', given, {
    baseUrl: text,
    lengthScale: between(0.5, 2),
    noiseScale: between(0, 2),
    noiseWScale: between(0, 2),
    voices: voicesOption,
    maxConcurrent: wholeBetween(1, 64),
  });
  const { fetch, env, now } = outside;
  const baseUrl = options.baseUrl
    ? checkedBaseUrl(options.baseUrl, 'engine.options.baseUrl')
    : checkedBaseUrl(env['PIPER_URL']?.trim() || USUAL_ADDRESS, 'PIPER_URL');
  const vendor: Vendor = {
    name: `the Piper server at ${new URL(baseUrl).host}`,
    ...{ baseUrl, fetch, now },
    headers: {},
    secrets: [],
    keyHint: 'Piper needs no key: is something else listening there?',
    addressHint: 'does `python3 -m piper.http_server` run, and does PIPER_URL name it?',
  };
  const server = await askPiper(vendor);
  const { lengthScale, noiseScale, noiseWScale } = options;
  const scales = {
    ...(lengthScale !== undefined && { length_scale: lengthScale }),
    ...(noiseScale !== undefined && { noise_scale: noiseScale }),
    ...(noiseWScale !== undefined && { noise_w_scale: noiseWScale }),
  };
  const formatOf = (sampleRate: number): AudioFormat => ({ container: 'wav', sampleRate, channels: 1 });
  const voices: readonly Voice[] = withDeclared(server.voices, options.voices ?? {}, []).filter(({ id }) =>
    server.voices.some((voice) => voice.id === id),
  );
  const first = server.voices[0];

  return {
    specification: 1,
    id: 'piper',
    abilities: {
      dialect: 'openai', // plain text
      limit: { value: 5_000, unit: 'characters' },
      format: formatOf(first?.sampleRate ?? 22_050),
      timing: 'none',
      maxConcurrent: options.maxConcurrent ?? 1,
      deterministic: false,
    },
    cacheIdentity: `piper ${JSON.stringify([baseUrl, scales])} adapter 1`,
    listVoices: async (call) => voicesOfLanguage(voices, call?.language),
    async synthesize({ ssml, voice: id, language }, call) {
      call?.signal?.throwIfAborted();
      // The server would say the words with another voice.
      const voice = server.voices.find((each) => each.id === id);
      if (!voice) throw unknownVoice('piper', id, voices, language);
      const { model, speaker, sampleRate } = voice;
      const body = { text: ssml, voice: model, ...(speaker !== undefined && { speaker_id: speaker }), ...scales };
      const request = { path: server.path, body: { contentType: 'application/json', text: JSON.stringify(body) } };
      const { bytes } = await askForSound(vendor, request, call);
      return { bytes, format: formatOf(sampleRate), warnings: [] };
    },
  };
});
