import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { run } from '../../src/cli/main.ts';
import { createPaint } from '../../src/cli/paint.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';

export interface Ran {
  readonly exitCode: number;
  readonly output: string;
  readonly notes: string;
}

/** Runs a command line in this process, in a folder, with what is typed; `more` stands in place of parts of the surroundings. */
export async function runHere(
  args: readonly string[],
  folder: string,
  typed = '',
  signal: AbortSignal = new AbortController().signal,
  more: Partial<Surroundings> = {},
): Promise<Ran> {
  const written = { output: '', notes: '' };
  const channel = (name: 'output' | 'notes'): Surroundings['output'] => ({
    write: async (text) => void (written[name] += text),
    paint: createPaint(false),
    isTerminal: false,
    columns: 80,
  });
  const surroundings: Surroundings = {
    fetch: () => Promise.reject(new Error('no network in tests')),
    env: process.env,
    now: () => new Date('2026-02-03T04:05:06Z'),
    spawn,
    folder,
    folders: { cache: `${folder}/cache`, state: `${folder}/state`, data: `${folder}/data` },
    signal,
    standardInput: Readable.from(typed === '' ? [] : [Buffer.from(typed)]),
    output: channel('output'),
    notes: channel('notes'),
    calledAs: 'antenne',
    ...more,
  };
  const exitCode = await run(args, surroundings);
  return { exitCode, ...written };
}
