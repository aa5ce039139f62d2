import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pcmSamples } from '../../../src/audio/pcm.ts';
import { medianPitch } from '../../../src/testing/median-pitch.ts';
import { createAdapter } from '../../../src/tts/registry.ts';
import type { TtsAdapter } from '../../../src/tts/tts-adapter.ts';
import { outsideWith } from '../fakes/outside.ts';
import { runContract } from '../run-contract.ts';

const isInstalled = spawnSync('espeak-ng', ['--version']).status === 0;

describe.skipIf(!isInstalled)('the espeak-ng engine of this system (skipped where it is not installed)', async () => {
  const adapter = isInstalled ? await createAdapter('espeak-ng', {}, outsideWith(process.env)) : ({} as TtsAdapter);
  runContract(adapter);

  it('speaks with about the pitch that its first voices claim, which was measured on the embedded one', async () => {
    for (const voice of (await adapter.listVoices({ language: 'fr' })).slice(0, 6)) {
      const text = 'Lima, Roma, Madrid, Oslo, Dakar.';
      const ssml = `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="fr"><s>${text}</s></speak>`;
      const { bytes, format } = await adapter.synthesize({ ssml, text, voice: voice.id, language: 'fr' });
      const measured = medianPitch(pcmSamples(bytes), format.sampleRate);
      expect(measured / (voice.pitchHz ?? 0), voice.id).toBeGreaterThan(0.8);
      expect(measured / (voice.pitchHz ?? 0), voice.id).toBeLessThan(1.2);
    }
  });
});

describe.skipIf(process.platform === 'win32')('the engine that nobody chose', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antenne-path-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function withProgram(script: string | undefined, name = 'auto'): Promise<TtsAdapter> {
    const file = join(folder, 'espeak-ng');
    await rm(file, { force: true });
    if (script !== undefined) {
      await writeFile(file, `#!/bin/sh\n${script}\n`);
      await chmod(file, 0o755);
    }
    return createAdapter(name, {}, outsideWith({ PATH: folder }));
  }

  it('is the system’s espeak-ng where it is installed', async () => {
    const adapter = await withProgram('echo "eSpeak NG text-to-speech: 1.52.1  Data at: /usr/lib"');
    expect([adapter.id, adapter.cacheIdentity]).toEqual(['espeak-ng', 'espeak-ng 1.52.1 adapter 1']);
  });

  it.each([
    ['is not there', undefined],
    ['does not run', 'exit 1'],
    ['is something else', 'echo hello'],
  ])('is the embedded one where that %s, and asking for it by name says so', async (_what, script) => {
    const adapter = await withProgram(script);
    expect(adapter.id).toBe('espeak');
    await adapter.dispose?.();
    await expect(withProgram(script, 'espeak-ng')).rejects.toMatchObject({ code: 'tts/engine-missing' });
  });

  it('is not looked for in the working folder', async () => {
    const adapter = await createAdapter('auto', {}, outsideWith({ PATH: `:.:./bin` }));
    expect(adapter.id).toBe('espeak');
    await adapter.dispose?.();
  });

  it.each([
    ['bytes that are no sound', 'echo "RIFF0000WAVE"', 'tts/bad-audio', true],
    ['another exit code', 'echo "out of memory" >&2; exit 4', 'tts/crashed', true],
    [
      'a voice that its data lacks',
      'echo "Error: The specified espeak-ng voice does not exist." >&2; exit 1',
      'voice/unknown',
      false,
    ],
  ])('tells %s', async (_what, script, code, retryable) => {
    const adapter = await withProgram(`if [ "$1" = --version ]; then echo 1.51; exit; fi; ${script}`);
    const request = { ssml: '<speak/>', text: 'a', voice: 'fr+f4', language: 'fr' };
    await expect(adapter.synthesize(request)).rejects.toMatchObject({ code, retryable });
  });
});
