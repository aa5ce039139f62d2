import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { dialectOf } from '../../src/ssml/ssml-abilities.ts';
import { engineNames } from '../../src/tts/engine-names.ts';
import { createAdapter } from '../../src/tts/registry.ts';
import type { TtsAdapter } from '../../src/tts/tts-adapter.ts';
import { outsideWith } from './fakes/outside.ts';
import { fakePiper } from './fakes/piper.ts';
import { serveFake } from './fakes/serve-fake.ts';

const PAGE = fileURLToPath(new URL('../../docs/engines.md', import.meta.url));
const PROGRAM = fileURLToPath(new URL('fakes/speaking-program.mjs', import.meta.url));
const CORES = availableParallelism();

const piper = await serveFake(fakePiper(true));
afterAll(piper.close);

/** What an engine is opened with here, so that it can be asked what it declares: no vendor is called. */
const SET_UP: Readonly<
  Record<
    string,
    { readonly options?: Readonly<Record<string, unknown>>; readonly env?: Readonly<Record<string, string>> }
  >
> = {
  openai: { env: { OPENAI_API_KEY: 'sk-0' } },
  piper: { env: { PIPER_URL: piper.origin } },
  command: { options: { command: [process.execPath, PROGRAM] } },
};

const HEAD = [
  '| engine | documents | elements | most text | sound | times | calls at once | a second | the same bytes again | price |',
  '|---|---|---|---|---|---|---|---|---|---|',
];

describe('the table of docs/engines.md', () => {
  // To write it anew: UPDATE_DOCS=1 npx vitest run test/tts/engines-table.test.ts
  it('says what the engines declare, and has a section for each', async () => {
    const page = readFileSync(PAGE, 'utf8');
    const written = page.split('\n').filter((line) => line.startsWith('| `'));
    const rows: string[] = [];
    for (const name of engineNames) {
      const row = await rowOf(name);
      // An engine that this machine does not have keeps its row.
      rows.push(row ?? written.find((line) => line.startsWith(`| \`${name}\``)) ?? `| \`${name}\` |`);
      expect(page).toContain(`\n## ${name}\n`);
    }
    const table = [...HEAD, ...rows].join('\n');
    if (process.env['UPDATE_DOCS'] !== undefined) writeFileSync(PAGE, page.replace(/\| engine \|[^]*?(?=\n\n)/, table));
    expect(readFileSync(PAGE, 'utf8')).toContain(table);
  });
});

async function rowOf(name: string): Promise<string | undefined> {
  const { options = {}, env = {} } = SET_UP[name] ?? {};
  const adapter = await createAdapter(name, options, outsideWith({ PATH: process.env['PATH'], ...env })).catch(
    (error: unknown) => {
      if ((error as { code?: string }).code === 'tts/engine-missing') return undefined;
      throw error;
    },
  );
  await adapter?.dispose?.();
  return adapter && `| ${cellsOf(name, adapter).join(' | ')} |`;
}

function cellsOf(name: string, { abilities }: TtsAdapter): readonly string[] {
  const dialect = dialectOf(abilities);
  const { format, timing, maxConcurrent, requestsPerSecond, deterministic, price } = abilities;
  const isPlain = dialect.root === 'none' && dialect.elements.size === 0;
  const perCore = Number.isInteger(maxConcurrent / CORES) && name.startsWith('espeak');
  const limits = dialect.limits.map(({ value, unit }) => `${value.toLocaleString('en')} ${unit}`);
  return [
    `\`${name}\``,
    isPlain ? 'plain text' : `\`${dialect.name}\``,
    [...dialect.elements].map((element) => `\`${element}\``).join(' ') || 'none',
    limits.join(', ') || 'no limit',
    `${format.container} ${format.sampleRate / 1000} kHz`,
    timing === 'none' ? 'estimated' : `by ${timing}`,
    perCore ? `${maxConcurrent / CORES} a core` : String(maxConcurrent),
    String(requestsPerSecond ?? '–'),
    deterministic ? 'yes' : 'no',
    price ? `${price.perMillionCharacters} ${price.currency} a million characters (${price.asOf})` : '–',
  ];
}
