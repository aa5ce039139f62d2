import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from './run-here.ts';

const PROGRAM = fileURLToPath(new URL('../tts/fakes/speaking-program.mjs', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-doctor-'));
  await writeConfig('good.json');
  await writeConfig('bad.json', 'any-voice');
  await writeConfig('antenne.config.json');
});
afterAll(() => rm(folder, { recursive: true }));

function writeConfig(name: string, ...args: string[]): Promise<void> {
  const engine = { name: 'command', options: { command: [process.execPath, PROGRAM, ...args] } };
  return writeFile(join(folder, name), JSON.stringify({ engine }));
}

describe('antenne doctor', () => {
  it('lists all engines, and what is missing for those that nobody asked for, without failing', async () => {
    const { exitCode, output } = await runHere(['doctor', '--config', 'good.json'], folder);
    expect(output).toMatch(/^ok +engine command +command \["tones","1"\], 2 voices$/m);
    expect(output).toMatch(/^ok +engine openai +not set up: .*OPENAI_API_KEY is not set/m);
    expect(exitCode).toBe(0);
  });

  it('fails for an engine that was asked for', async () => {
    const { exitCode, output } = await runHere(['doctor', '--engine', 'openai', '--config', 'good.json'], folder);
    expect(output).toMatch(/^FAIL +engine openai /m);
    expect(exitCode).toBe(7);
  });

  it('checks with --conformance whether a program keeps the contract', async () => {
    const good = await runHere(['doctor', '--engine', 'command', '--conformance', '--config', 'good.json'], folder);
    expect(good.output).toMatch(/^ok +describes itself, twice in the same way/m);
    expect(good.output).toMatch(/skipped: it does not tell of words/);
    expect({ ...good, output: '' }).toEqual({ exitCode: 0, output: '', notes: '' });
    const bad = await runHere(['doctor', '--conformance', '--config', 'bad.json', '--json'], folder);
    expect(bad.exitCode).toBe(6);
    expect(bad.notes).toContain('1 of');
    expect((JSON.parse(bad.output) as { ok: boolean }[]).filter(({ ok }) => !ok)).toHaveLength(1);
  });

  it('runs no program that a config names which was only found', async () => {
    const { exitCode, notes } = await runHere(['doctor', '--conformance'], folder);
    expect(exitCode).toBe(3);
    expect(notes).toContain('config/untrusted');
  });
});
