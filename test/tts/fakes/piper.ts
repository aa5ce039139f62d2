import type { FakeReply, FakeVendor } from './serve-fake.ts';

const MODELS: Readonly<Record<string, object>> = {
  'fr_FR-siwis-medium': {
    audio: { sample_rate: 22_050 },
    language: { code: 'fr_FR' },
    espeak: { voice: 'fr' },
    num_speakers: 1,
    speaker_id_map: {},
  },
  'fr_FR-upmc-medium': {
    audio: { sample_rate: 22_050 },
    language: { code: 'fr_FR' },
    num_speakers: 2,
    speaker_id_map: { jessica: 0, pierre: 1 },
  },
  'en_GB-alan-low': { audio: { sample_rate: 16_000 }, espeak: { voice: 'en-gb-x-rp' }, num_speakers: 1 },
};

/** Piper’s HTTP server, the older one or the newer (`/info`, `/synthesize`): it calls its WAV a page, and takes another voice for one it does not have. */
export function fakePiper(isNewer: boolean): FakeVendor {
  const speech = isNewer ? '/synthesize' : '/';
  return {
    isSpeech: ({ method, path }) => method === 'POST' && path === speech,
    refuse: (status) => page(status, '<!doctype html><title>Internal Server Error</title>'),
    answer({ method, path, body }, { speak, wav }) {
      if (path === '/voices') return json(MODELS);
      if (path === '/info' && isNewer) return json({ voice: { name: 'fr_FR-siwis-medium' }, last: null });
      if (method !== 'POST' || path !== speech)
        return page(method === 'POST' ? 405 : 404, '<!doctype html><title>Not Found</title>');
      const {
        text,
        voice = '',
        speaker_id: speaker = 0,
      } = JSON.parse(body) as { text?: string; voice?: string; speaker_id?: number };
      if (text === undefined || text.trim() === '')
        return page(500, '<!doctype html><title>Internal Server Error</title>');
      return {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: wav(speak(text, voice.endsWith('low') ? 16_000 : 22_050, 110 + 90 * speaker)),
      };
    },
  };
}

function json(value: unknown): FakeReply {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

function page(status: number, body: string): FakeReply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}
