import { spawn } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { pcmSamples } from '../../../src/audio/pcm.ts';
import { createEspeakAdapter } from '../../../src/tts/adapters/espeak.ts';
import { medianPitch } from '../../../src/testing/median-pitch.ts';
import { runContract } from '../run-contract.ts';

describe('the espeak engine', async () => {
  const adapter = await createEspeakAdapter({}, { fetch, env: process.env, now: () => new Date(), spawn });
  afterAll(() => adapter.dispose?.());
  runContract(adapter);

  it.each(['fr', 'en'])('speaks with the pitch that each of its %s voices claims', async (language) => {
    for (const voice of await adapter.listVoices({ language })) {
      const text = 'Lima, Roma, Madrid, Oslo, Dakar, Milano, Verona.';
      const ssml = `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}"><s>${text}</s></speak>`;
      const { bytes, format } = await adapter.synthesize({ ssml, text, voice: voice.id, language });
      const measured = medianPitch(pcmSamples(bytes), format.sampleRate);
      expect(measured / (voice.pitchHz ?? 0), voice.id).toBeGreaterThan(0.85);
      expect(measured / (voice.pitchHz ?? 0), voice.id).toBeLessThan(1.15);
    }
  });
});
