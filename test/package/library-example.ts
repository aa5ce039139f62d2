// What a program that uses the package looks like; compiled and run against the packed package.
import {
  defineTtsAdapter,
  detectLanguage,
  languageOf,
  readArticle,
  readDocuments,
  writeScript,
  type TtsAdapter,
} from 'antenne';
import { ttsContract } from 'antenne/testing';

const silence: TtsAdapter = {
  specification: 1,
  id: 'silence',
  abilities: {
    ssml: new Set(),
    limit: { value: 1000, unit: 'characters' },
    format: { container: 'pcm', sampleRate: 22_050, channels: 1 },
    timing: 'none',
    maxConcurrent: 1,
    deterministic: true,
  },
  cacheIdentity: 'silence 1',
  listVoices: async () => [{ id: 'nobody', languages: ['en'] }],
  synthesize: async ({ text }) => ({
    bytes: new Uint8Array(text.length * 2),
    format: { container: 'pcm', sampleRate: 22_050, channels: 1 },
    warnings: [],
  }),
};

export default defineTtsAdapter(() => silence);

const bytes = new TextEncoder().encode(
  'The mill turns again\n\nThe old mill of Harrowby ground its first flour for sixty years on Monday.\n\n“It sounds like rain,” said Ann Calloway, the miller.\n',
);
const documents = await readDocuments({ name: 'mill.txt', url: null, bytes, sha256: '' });
const articles = documents.map((document, index) =>
  readArticle(document, { id: `a${index + 1}`, languageOf, detectLanguage }),
);
const script = writeScript(articles, { captions: false, disclosure: false });
const heard = script.lines.map(({ speaker, text }) => `${speaker}: ${text}`);
if (!heard.includes('s1: It sounds like rain,')) throw new Error(`nobody is heard: ${heard.join(' / ')}`);
console.log(ttsContract.length, 'checks;', script.speakers.map(({ name, kind }) => name ?? kind).join(', '));
