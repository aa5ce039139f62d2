import { defineTtsAdapter, type AudioFormat, type CreateTtsAdapter, type TtsAdapter } from '../tts-adapter.ts';
import { AntenneError } from '../../errors/antenne-error.ts';
import { readOptions } from '../engine-options.ts';
import { unknownVoice } from '../unknown-voice.ts';
import { voicesOfLanguage } from '../voices-of-language.ts';
import { askCommand, type CommandProgram } from './ask-command.ts';
import { describeCommand } from './describe-command.ts';

interface CommandOptions {
  readonly command?: readonly string[];
}

/** Any program that takes a request as JSON on standard input and writes a WAV file to standard output (docs/engines-command.md). It is asked once what it can do. */
export const createCommandAdapter: CreateTtsAdapter = defineTtsAdapter(async (given, outside): Promise<TtsAdapter> => {
  const program = programOf(given, outside);
  const { identity, voices, sampleRate, dialect, limit, maxConcurrent, deterministic } = await describeCommand(program);
  const format: AudioFormat = { container: 'wav', sampleRate, channels: 1 };
  return {
    specification: 1,
    id: 'command',
    abilities: { dialect, ...(limit && { limit }), format, timing: 'none', maxConcurrent, deterministic },
    cacheIdentity: `command ${identity}`,
    listVoices: async (call) => voicesOfLanguage(voices, call?.language),
    async synthesize({ ssml, text, voice, language }, call) {
      call?.signal?.throwIfAborted();
      if (!voices.some(({ id }) => id === voice)) throw unknownVoice('command', voice, voices, language);
      const bytes = await askCommand(program, { request: 'speak', ssml, text, voice, language }, call);
      return { bytes, format, warnings: [] };
    },
  };
});

/** The program that the option `command` names: its file, then its arguments. Throws `config/invalid` when it names none. */
export function programOf(
  options: Readonly<Record<string, unknown>>,
  { spawn, env }: Pick<CommandProgram, 'spawn' | 'env'>,
): CommandProgram {
  const { command } = readOptions<CommandOptions>('command', options, {
    command: {
      expected: 'a list of texts: a program and its arguments, such as ["./say.py", "--quick"]',
      fits: (value) => Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'),
    },
  });
  const [file, ...args] = command ?? [];
  if (file !== undefined && file !== '') return { file, args, spawn, env };
  throw new AntenneError('config/invalid', 'the engine "command" is not told which program to run', {
    where: 'engine.options.command',
    hint: 'in a config named by --config: "engine": { "name": "command", "options": { "command": ["./say.py"] } }',
  });
}
