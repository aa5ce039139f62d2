import assert from 'node:assert/strict';
import { readWav } from '../audio/read-wav.ts';
import { askCommand, COMMAND_FORMAT, type CommandProgram } from '../tts/adapters/ask-command.ts';
import { describeCommand } from '../tts/adapters/describe-command.ts';
import { runEngine, type EngineRun } from '../tts/run-engine.ts';
import type { ContractCheck } from './tts-contract.ts';

/** What a program must do that speaks for the engine `command` (docs/engines-command.md), beside `ttsContract`. */
export const commandContract: readonly ContractCheck<CommandProgram>[] = [
  {
    name: 'describes itself, twice in the same way',
    async run(program) {
      assert.deepEqual(await describeCommand(program), await describeCommand(program));
    },
  },
  {
    name: 'writes a WAV file and nothing else to standard output, at the rate it describes',
    async run(program) {
      const { sampleRate } = await describeCommand(program);
      const { samples, sampleRate: found } = readWav(await speak(program, 'Paris, London, Roma.'));
      assert.equal(found, sampleRate);
      assert.ok(samples.length > 0, 'there is sound in it');
    },
  },
  {
    name: 'reads UTF-8, quotation marks and line ends',
    async run(program) {
      assert.ok(readWav(await speak(program, 'Zoë said: "Ça va?"\nŁódź, 東京, 😀.')).samples.length > 0);
    },
  },
  {
    name: 'ends with another code than 0 for a voice it does not have, and says so on standard error',
    async run(program) {
      const request = { request: 'speak', text: 'Paris.', ssml: 'Paris.', voice: 'no-such-voice', language: 'en' };
      refused(await ask(program, JSON.stringify({ format: COMMAND_FORMAT, ...request })));
    },
  },
  {
    name: 'ends with another code than 0 for a request that it does not know',
    async run(program) {
      refused(await ask(program, JSON.stringify({ format: COMMAND_FORMAT, request: 'sing' })));
    },
  },
  {
    name: 'ends with another code than 0 for what is no JSON',
    async run(program) {
      refused(await ask(program, 'Paris.'));
    },
  },
];

async function speak(program: CommandProgram, text: string): Promise<Uint8Array> {
  const { voices } = await describeCommand(program);
  const [voice] = voices;
  assert.ok(voice, 'it has a voice');
  return askCommand(program, {
    request: 'speak',
    text,
    ssml: text,
    voice: voice.id,
    language: voice.languages[0] ?? 'en',
  });
}

function ask(program: CommandProgram, input: string): Promise<EngineRun> {
  return runEngine(program.spawn, program, `${input}\n`, { signal: AbortSignal.timeout(60_000) });
}

function refused({ exitCode, complaint }: EngineRun): void {
  assert.notEqual(exitCode, 0, 'it ended with 0');
  assert.notEqual(complaint, '', 'it said nothing on standard error');
}
