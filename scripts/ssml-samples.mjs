// node scripts/ssml-samples.mjs
// Documents of every dialect that is SSML 1.1, of all that can be said and of texts that are hard to write down, as `antenne script --ssml --json` prints them: for a judge.
import { ensureBuilt } from './build-dist.mjs';

await ensureBuilt();
const { dialects } = await import('../dist/ssml/registry.js');
const { renderDialect } = await import('../dist/ssml/render-dialect.js');

const TEXTS = [
  'Un matin à Lyon.',
  'AT&T <b> "quotes" d\'engager ]]> \u0000 \ud800 😀 [[x]] &amp; <!-- --> <?x?>',
  'e\u0301 🇫🇷 👩‍👩‍👧 العربية 한국어 \u2028 \ufffe',
];

const leaves = (text) => [
  { kind: 'text', text },
  { kind: 'mark', name: 'c1' },
  { kind: 'sub', written: text, alias: text },
  { kind: 'phoneme', ipa: text, words: text },
  { kind: 'say-as', characters: text, words: text },
  { kind: 'break', ms: 1234 },
  { kind: 'break', ms: 60_000 },
];
const tree = (text) => [
  ...leaves(text),
  { kind: 'emphasis', level: 'strong', nodes: leaves(text) },
  {
    kind: 'lang',
    language: 'en-GB',
    nodes: [...leaves(text), { kind: 'emphasis', level: 'reduced', nodes: leaves(text) }],
  },
];

const documents = dialects
  .filter(({ root }) => root === 'ssml-1.1')
  .flatMap((dialect) =>
    TEXTS.flatMap((text, index) =>
      ['fr', 'en-GB', 'zh-Hant-TW', '"><x'].map((language) => {
        const voice = `a "voice" & <more>`;
        const { document } = renderDialect(tree(text), dialect, { language, voice });
        return { id: `${dialect.name} ${index + 1} ${language}`, voice, ssml: document };
      }),
    ),
  );
process.stdout.write(`${JSON.stringify(documents, null, 2)}\n`);
