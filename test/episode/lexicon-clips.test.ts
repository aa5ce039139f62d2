import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { buildEpisode, type BuildResult } from '../../src/episode/build-episode.ts';
import type { Engines } from '../../src/episode/open-engines.ts';
import { prepareScript } from '../../src/episode/prepare-script.ts';
import { entriesOf, type LexiconWords } from '../../src/speech/lexicon/lexicon-words.ts';
import { createMockAdapter } from '../../src/tts/adapters/mock.ts';
import type { Outside, TtsAdapter } from '../../src/tts/tts-adapter.ts';

const ARTICLE = `Le phare repeint

Le phare de Roc-Gris sera repeint en rouge avant la fin du mois de juin.

La marée sera haute à midi dans le port. La MFBX attend les bateaux du soir. Puis les gens du quai rentrent chez eux.

Le Roc-Gris et la MFBX sont voisins depuis toujours.
`;

const OUTSIDE: Outside = { fetch, env: process.env, now: () => new Date('2026-02-03T04:05:06Z'), spawn };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'antenne-clips-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a change of one entry of the lexicon', () => {
  it('has exactly the sentences with its word spoken anew', async () => {
    const first = await build({ MFBX: 'M F B X', Gris: 'Gris' });
    expect(first.said.length).toBeGreaterThan(4);
    expect(first.said.filter((text) => text.includes('M F B X'))).toHaveLength(2);

    const again = await build({ MFBX: 'M F B X', Gris: 'Gris' });
    expect([again.result.unchanged, again.said]).toEqual([true, []]);

    const changed = await build({ MFBX: 'Mefbix', Gris: 'Gris', Absent: 'absent' });
    expect(changed.result.unchanged).toBe(false);
    expect(changed.said.toSorted()).toEqual([
      'La Mefbix attend les bateaux du soir.',
      'Le Roc-Gris et la Mefbix sont voisins depuis toujours.',
    ]);
  });

  it('that stands nowhere in the article leaves the episode as it is', async () => {
    await build({ MFBX: 'M F B X' });
    expect((await build({ MFBX: 'M F B X', Absent: 'absent' })).result.unchanged).toBe(true);
  });
});

async function build(words: LexiconWords): Promise<{ readonly result: BuildResult; readonly said: readonly string[] }> {
  const bytes = new TextEncoder().encode(ARTICLE);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const input = { name: 'phare.txt', url: null, bytes, sha256 };
  const script = await prepareScript([{ kind: 'article', input, path: null, given: 'phare.txt' }], {
    captions: false,
    disclosure: false,
    people: {},
    lexicon: { entries: entriesOf(words), warnings: [] },
  });
  const said: string[] = [];
  const { attribution } = defaultConfig;
  const result = await buildEpisode(
    {
      script,
      sourcePath: null,
      settings: {
        engine: { name: 'mock', options: {} },
        cast: { people: {} },
        audio: {
          bitrateKbps: 64,
          loudnessLufs: -16,
          pauses: { sentenceMs: 250, paragraphMs: 500, speakerMs: 500, headingMs: 800 },
        },
        disclosure: false,
        attribution,
        show: { title: 'antenne', author: '' },
      },
      engines: await listeningEngines(said),
      outDirectory: join(folder, 'out'),
      cacheDirectory: join(folder, 'cache'),
      stateDirectory: join(folder, 'state'),
      force: false,
      useCache: true,
    },
    OUTSIDE,
  );
  return { result, said };
}

/** The mock, which notes what it is asked to say. */
async function listeningEngines(said: string[]): Promise<Engines> {
  const mock = await createMockAdapter({}, OUTSIDE);
  const adapter: TtsAdapter = {
    ...mock,
    synthesize: (request, call) => {
      said.push(request.text);
      return mock.synthesize(request, call);
    },
  };
  return { all: [adapter], of: () => adapter, dispose: async () => undefined };
}
