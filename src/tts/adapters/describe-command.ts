import { AntenneError } from '../../errors/antenne-error.ts';
import type { Voice } from '../../model/voice.ts';
import type { RequestLimit } from '../../ssml/dialect.ts';
import { dialectNamed } from '../../ssml/registry.ts';
import { askCommand, COMMAND_FORMAT, type CommandProgram } from './ask-command.ts';

/** What a program says of itself. */
export interface CommandDescription {
  /** Name and version: other ones never serve old sound. */
  readonly identity: string;
  readonly voices: readonly Voice[];
  readonly sampleRate: number;
  readonly dialect: string;
  readonly limit?: RequestLimit;
  readonly maxConcurrent: number;
  readonly deterministic: boolean;
}

/** Asks a program what it can do. Throws `tts/bad-adapter` with the members that are missing or wrong. */
export async function describeCommand(program: CommandProgram): Promise<CommandDescription> {
  const answer = Buffer.from(await askCommand(program, { request: 'describe' })).toString('utf8');
  const fields = fieldsOf(answer);
  if (!fields) throw broken(program, 'answers "describe" with something that is no JSON object');
  const {
    name,
    version,
    voices,
    sampleRate,
    dialect = 'openai',
    limit,
    maxConcurrent = 1,
    deterministic = false,
  } = fields;
  const members: Readonly<Record<string, boolean>> = {
    format: fields['format'] === COMMAND_FORMAT,
    name: isText(name),
    version: isText(version),
    voices: Array.isArray(voices) && voices.length > 0 && voices.every(isVoice),
    sampleRate: isWhole(sampleRate, 8_000, 48_000),
    dialect: isText(dialect) && dialectNamed(dialect) !== undefined,
    limit: limit === undefined || isLimit(limit),
    maxConcurrent: isWhole(maxConcurrent, 1, 64),
    deterministic: typeof deterministic === 'boolean',
  };
  const wrong = Object.keys(members).filter((member) => !members[member]);
  if (wrong.length > 0)
    throw broken(
      program,
      `answers "describe" with members that are missing or not as they should be: ${wrong.join(', ')}`,
    );
  return {
    identity: JSON.stringify([name, version]),
    voices: voices as readonly Voice[],
    sampleRate: sampleRate as number,
    dialect: dialect as string,
    ...(limit !== undefined && { limit: limit as RequestLimit }),
    maxConcurrent: maxConcurrent as number,
    deterministic: deterministic as boolean,
  };
}

function fieldsOf(answer: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(answer);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function broken({ file }: CommandProgram, what: string): AntenneError {
  return new AntenneError('tts/bad-adapter', `the program ${file} ${what}`, {
    where: 'engine.options.command',
    hint: 'docs/engines-command.md says what it is asked and what it answers',
  });
}

function isVoice(voice: unknown): boolean {
  if (!isObject(voice) || !isText(voice['id'])) return false;
  const { languages, gender, pitchHz } = voice;
  return (
    Array.isArray(languages) &&
    languages.length > 0 &&
    languages.every(isText) &&
    (gender === undefined || gender === 'female' || gender === 'male' || gender === 'neutral') &&
    (pitchHz === undefined || (typeof pitchHz === 'number' && pitchHz > 0))
  );
}

function isLimit(limit: unknown): boolean {
  const units = ['characters', 'bytes', 'billed'];
  return isObject(limit) && isWhole(limit['value'], 100, 1e9) && units.includes(limit['unit'] as string);
}

function isWhole(value: unknown, from: number, to: number): boolean {
  return Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
