import { availableParallelism } from 'node:os';
import { AntenneError } from '../../errors/antenne-error.ts';
import { findProgram } from '../../source/find-program.ts';
import { refuseOptions } from '../engine-options.ts';
import { runEngine, type EngineRun } from '../run-engine.ts';
import { defineTtsAdapter, type CreateTtsAdapter, type TtsAdapter } from '../tts-adapter.ts';
import { unknownVoice } from '../unknown-voice.ts';
import { ESPEAK_SAMPLE_RATE } from './espeak-messages.ts';
import { espeakVoices, parseEspeakVoice, withoutRootLanguage } from './espeak-voices.ts';

const REMEDY = 'install it (Debian: apt-get install espeak-ng), or take --engine espeak, which needs nothing';
const START_TIMEOUT_MS = 10_000;
const FORMAT = { container: 'pcm', sampleRate: ESPEAK_SAMPLE_RATE, channels: 1 } as const;

/** The system's espeak-ng: the voices of the embedded one, and several times as fast, but without the times of marks. */
export const createEspeakNgAdapter: CreateTtsAdapter = defineTtsAdapter(
  async (options, outside): Promise<TtsAdapter> => {
    refuseOptions('espeak-ng', options);
    const { env, spawn } = outside;
    const file = await findProgram('espeak-ng', env);
    if (file === undefined)
      throw new AntenneError('tts/engine-missing', 'there is no espeak-ng on this machine', {
        hint: REMEDY,
      });
    const run = (args: readonly string[], input: string, signal?: AbortSignal): Promise<EngineRun> =>
      runEngine(
        spawn,
        { file, args, env: { PATH: env['PATH'], ESPEAK_DATA_PATH: env['ESPEAK_DATA_PATH'] } },
        input,
        signal ? { signal } : {},
      );
    const { output: said } = await run(['--version'], '', AbortSignal.timeout(START_TIMEOUT_MS)).catch(
      (cause: unknown) => {
        throw new AntenneError('tts/engine-missing', `${file} does not run`, { hint: REMEDY, cause });
      },
    );
    const version = /\d+(?:\.\d+)+\S*/.exec(said.toString())?.[0];
    if (version === undefined)
      throw new AntenneError('tts/engine-missing', `${file} is no espeak-ng`, { hint: REMEDY });

    return {
      specification: 1,
      id: 'espeak-ng',
      abilities: {
        dialect: 'espeak-ng',
        format: FORMAT,
        timing: 'none',
        maxConcurrent: availableParallelism() * 2,
        deterministic: true,
      },
      cacheIdentity: `espeak-ng ${version} adapter 1`,
      listVoices: async (call) => espeakVoices(call?.language),
      async synthesize({ ssml, voice: id, language }, call) {
        const voice = parseEspeakVoice(id);
        if (!voice) throw unknownVoice('espeak-ng', id, espeakVoices(language), language);
        const args = ['-m', '-b', '1', '-v', voice.name, '-p', String(voice.pitch), '--stdin', '--stdout'];
        const { exitCode, output, complaint } = await run(args, withoutRootLanguage(ssml), call?.signal);
        if (exitCode === 0) return { bytes: samplesOf(output), format: FORMAT, warnings: [] };
        if (/voice/i.test(complaint)) throw unknownVoice('espeak-ng', id, espeakVoices(language), language);
        throw new AntenneError('tts/crashed', `espeak-ng ended with exit code ${exitCode}: ${complaint}`, {
          retryable: true,
        });
      },
    };
  },
);

/** What follows the header, to the end: written to a pipe, it claims a length that is made up. */
function samplesOf(wav: Buffer): Uint8Array {
  const start = wav.subarray(0, 4).toString('latin1') === 'RIFF' ? wav.indexOf('data') + 8 : 0;
  if (start > 44 - 8 && wav.readUInt32LE(24) === ESPEAK_SAMPLE_RATE) return wav.subarray(start);
  throw new AntenneError('tts/bad-audio', `espeak-ng answered with ${wav.length} bytes that are no sound of its own`, {
    retryable: true,
    hint: 'is the program called espeak-ng on PATH the real one?',
  });
}
