import { pathToFileURL } from 'node:url';
import { AntenneError, type ErrorCode } from '../errors/antenne-error.ts';
import { dialectNamed } from '../ssml/registry.ts';
import type { Abilities, Speech, TtsAdapter } from './tts-adapter.ts';

/** Where an engine comes from that is not ours: the module as it was named, and its file. */
export interface AdapterModule {
  readonly name: string;
  readonly file: string;
}

/**
 * An engine that a module made, held to the contract, so that its faults are not taken for those of antenne. Throws `tts/bad-adapter`
 * for what is no engine or answers no speech, `tts/adapter-failed` for what it throws that is no AntenneError.
 */
export async function guardAdapter(
  make: () => TtsAdapter | Promise<TtsAdapter>,
  module: AdapterModule,
): Promise<TtsAdapter> {
  const adapter = await guarded(module, make);
  const wrong = wrongMembers(adapter);
  if (wrong.length > 0) throw broken(module, `makes no engine: missing or not as they should be: ${wrong.join(', ')}`);
  const { specification, id, abilities, cacheIdentity } = adapter;
  return {
    ...{ specification, id, abilities, cacheIdentity },
    async listVoices(call) {
      const voices = await guarded(module, () => adapter.listVoices(call), call?.signal);
      const good =
        Array.isArray(voices) &&
        voices.every((voice: unknown) => isObject(voice) && isText(voice['id']) && Array.isArray(voice['languages']));
      if (good) return voices;
      throw broken(module, 'answers listVoices with something that is no list of voices with id and languages');
    },
    async synthesize(request, call) {
      const speech = await guarded(module, () => adapter.synthesize(request, call), call?.signal);
      if (isSpeech(speech)) return speech;
      throw broken(module, 'answers synthesize with something that has no bytes, format or warnings');
    },
    warmUp: (work) => {
      try {
        adapter.warmUp?.(work);
      } catch (error) {
        throw failed(module, error);
      }
    },
    dispose: async () => guarded(module, () => adapter.dispose?.()),
  };
}

async function guarded<Value>(
  module: AdapterModule,
  work: () => Value | Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    signal?.throwIfAborted();
    throw failed(module, error);
  }
}

/** A module may carry a copy of antenne of its own, whose errors are of another class. */
function failed({ name, file }: AdapterModule, error: unknown): AntenneError {
  if (error instanceof AntenneError) return error;
  if (error instanceof Error && error.name === 'AntenneError' && isObject(error) && isText(error['code']))
    if (/^(?:tts|voice)\//.test(error['code']))
      return new AntenneError(error['code'] as ErrorCode, error.message, error);
  const what = error instanceof Error ? error.message : String(error);
  return new AntenneError('tts/adapter-failed', `the adapter module ${name} failed: ${what}`, {
    where: placeIn(error, file),
    hint: 'this is a fault of the module; one that another try may mend is told by an AntenneError with retryable',
    cause: error,
  });
}

/** The line of the module where it was thrown, as far as it tells: a stack names files by URL, or by path. */
function placeIn(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const place of [pathToFileURL(file).href, file]) {
    const at = stack.indexOf(`${place}:`);
    const line = at === -1 ? undefined : /^:\d+(?::\d+)?/.exec(stack.slice(at + place.length))?.[0];
    if (line !== undefined) return `${file}${line}`;
  }
  return file;
}

function broken({ name, file }: AdapterModule, what: string): AntenneError {
  return new AntenneError('tts/bad-adapter', `the adapter module ${name} ${what}`, {
    where: file,
    hint: 'docs/adding-an-engine.md says what an engine has; the checks of antenne/testing find what is missing',
  });
}

function wrongMembers(adapter: unknown): readonly string[] {
  if (!isObject(adapter)) return ['all of it'];
  const abilities = isObject(adapter['abilities']) ? adapter['abilities'] : {};
  const { dialect, limit, format } = abilities;
  const members: Readonly<Record<string, boolean>> = {
    specification: adapter['specification'] === 1,
    id: isText(adapter['id']) && adapter['id'] !== '',
    cacheIdentity: isText(adapter['cacheIdentity']),
    listVoices: typeof adapter['listVoices'] === 'function',
    synthesize: typeof adapter['synthesize'] === 'function',
    'abilities.dialect': dialect === undefined || isDialect(dialect),
    'abilities.ssml': dialect !== undefined || abilities['ssml'] instanceof Set,
    'abilities.limit': limit === undefined ? dialect !== undefined : isLimit(limit),
    'abilities.format': isFormat(format),
    'abilities.timing': isText(abilities['timing']),
    'abilities.maxConcurrent': Number(abilities['maxConcurrent']) >= 1,
  };
  return Object.keys(members).filter((member) => !members[member]);
}

/** A known name, or a record with what writing in it needs. */
function isDialect(dialect: unknown): boolean {
  if (isText(dialect)) return dialectNamed(dialect) !== undefined;
  return (
    isObject(dialect) &&
    isText(dialect['name']) &&
    isText(dialect['root']) &&
    dialect['elements'] instanceof Set &&
    isObject(dialect['reserved']) &&
    Array.isArray(dialect['limits']) &&
    dialect['limits'].every(isLimit)
  );
}

function isLimit(limit: unknown): boolean {
  return isObject(limit) && Number(limit['value']) > 0 && isText(limit['unit']);
}

function isSpeech(speech: unknown): speech is Speech {
  return (
    isObject(speech) &&
    speech['bytes'] instanceof Uint8Array &&
    isFormat(speech['format']) &&
    Array.isArray(speech['warnings'])
  );
}

function isFormat(format: unknown): format is Abilities['format'] {
  return (
    isObject(format) &&
    isText(format['container']) &&
    Number(format['sampleRate']) > 0 &&
    Number(format['channels']) > 0
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
