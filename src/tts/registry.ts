import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import { checkRegular } from '../source/regular-file.ts';
import { engineNames } from './engine-names.ts';
import { guardAdapter } from './guard-adapter.ts';
import type { CreateTtsAdapter, Outside, TtsAdapter } from './tts-adapter.ts';

/** Creates the engine called `name`: `auto`, a known name, or the path of an adapter module (`./adapter.js`, from `folder`). */
export async function createAdapter(
  name: string,
  options: Readonly<Record<string, unknown>>,
  outside: Outside,
  folder: string = process.cwd(),
): Promise<TtsAdapter> {
  const factory = Object.hasOwn(FACTORIES, name) ? FACTORIES[name] : undefined;
  if (factory) return (await factory())(options, outside);
  checkEngineName(name);
  const file = resolve(folder, name);
  const create = await loadModule(file, name);
  return guardAdapter(() => create(options, outside), { name, file });
}

/** Whether a name is that of an engine, or `auto`, or the path of an adapter module. Throws `usage/unknown-engine` otherwise. */
export function checkEngineName(name: string): void {
  if (Object.hasOwn(FACTORIES, name) || isModulePath(name)) return;
  const near = nearest(name, engineNames);
  throw new AntenneError('usage/unknown-engine', `there is no speech engine "${name}"`, {
    hint: `${near === undefined ? '' : `did you mean "${near}"? `}known: auto, ${engineNames.join(', ')}, or the path of an adapter module (./adapter.js)`,
  });
}

function isModulePath(name: string): boolean {
  return /^\.{1,2}[\\/]/.test(name) || isAbsolute(name);
}

const FACTORIES: Readonly<Record<string, () => Promise<CreateTtsAdapter>>> = {
  auto: async () => (await import('./adapters/auto.ts')).createAutoAdapter,
  command: async () => (await import('./adapters/command.ts')).createCommandAdapter,
  espeak: async () => (await import('./adapters/espeak.ts')).createEspeakAdapter,
  'espeak-ng': async () => (await import('./adapters/espeak-ng.ts')).createEspeakNgAdapter,
  mock: async () => (await import('./adapters/mock.ts')).createMockAdapter,
  openai: async () => (await import('./adapters/openai.ts')).createOpenaiAdapter,
  piper: async () => (await import('./adapters/piper.ts')).createPiperAdapter,
};

async function loadModule(file: string, name: string): Promise<CreateTtsAdapter> {
  const hint = 'docs/adding-an-engine.md says what an adapter module exports';
  let module: { default?: unknown };
  try {
    await checkRegular(file);
    module = (await import(pathToFileURL(file).href)) as { default?: unknown };
  } catch (cause) {
    throw new AntenneError('usage/unknown-engine', `the adapter module ${name} could not be loaded`, {
      where: file,
      hint,
      cause,
    });
  }
  if (typeof module.default !== 'function') {
    throw new AntenneError(
      'usage/unknown-engine',
      `the adapter module ${name} has no default export made by defineTtsAdapter`,
      { where: file, hint },
    );
  }
  return module.default as CreateTtsAdapter;
}
