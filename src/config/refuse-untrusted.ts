import { isAbsolute } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Config } from './config.ts';

/**
 * Refuses a config that was only found. A folder may have been unpacked from anywhere: what lies in it must not choose a program to
 * run, code to load, or an address that a key is sent to. Throws `config/untrusted`.
 */
export function refuseUntrusted(config: Config, file: string): void {
  const [path, what] = findDanger(config) ?? [];
  if (path === undefined) return;
  throw new AntenneError('config/untrusted', `${path} ${what}, and this config was only found in the working folder`, {
    where: `${file}: ${path}`,
    hint: `read it, and if you trust it: --config ${file}`,
  });
}

/** Whether the name of an engine is the path of an adapter module. */
export function isAdapterPath(name: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(name) || isAbsolute(name);
}

type Danger = readonly [path: string, what: string];

function findDanger({ engine, cast, attribution, publish }: Config): Danger | undefined {
  if (isAdapterPath(engine.name)) return ['engine.name', 'loads code'];
  if (engine.name === 'command') return ['engine.name', 'runs a program'];
  if (attribution.method === 'llm') return ['attribution.method', 'sends the article and a key to a server'];
  if (publish.target === 'command') return ['publish.target', 'runs a program'];
  if (publish.options['endpoint'] !== undefined)
    return ['publish.options.endpoint', 'names an address that keys are used for'];
  const voices = [cast.narrator, ...Object.values(cast.people).map(({ voice }) => voice)];
  if (voices.some((voice) => voice !== undefined && isAdapterPath(voice))) return ['cast', 'loads code'];
  return findInOptions(engine.options);
}

/** Options are an engine's own, so their names are judged by what they say. */
function findInOptions(options: unknown): Danger | undefined {
  const waiting: (readonly [path: string, value: unknown])[] = [['engine.options', options]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return [path, 'names an address'];
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) {
      const inside = `${path}.${key}`;
      const words = key.split(/(?=[A-Z])|[^A-Za-z]+/).map((word) => word.toLowerCase());
      if (words.some((word) => PROGRAM_WORDS.has(word))) return [inside, 'names a program'];
      if (words.some((word) => ADDRESS_WORDS.has(word)) || /url/i.test(key)) return [inside, 'names an address'];
      waiting.push([inside, each]);
    }
  }
  return undefined;
}

const PROGRAM_WORDS: ReadonlySet<string> = new Set([
  'command',
  'program',
  'executable',
  'binary',
  'bin',
  'exec',
  'path',
  'module',
]);
const ADDRESS_WORDS: ReadonlySet<string> = new Set([
  'url',
  'uri',
  'endpoint',
  'host',
  'hostname',
  'server',
  'proxy',
  'address',
]);
