// What a program that uses the package looks like; compiled and run against the packed package.
import { buildEpisode, defineTtsAdapter, writeScript, type Script, type TtsAdapter } from 'antenne';
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

const speakersOf = (script: Script): readonly string[] =>
  script.speakers.map((speaker) => speaker.name ?? speaker.kind);

if (typeof buildEpisode !== 'function' || typeof writeScript !== 'function')
  throw new Error('the package exports something else');
console.log(
  ttsContract.length,
  'checks;',
  speakersOf({
    format: 'antenne-script/1',
    articles: [],
    speakers: [{ id: 'narrator', kind: 'narrator', gender: 'unknown' }],
    lines: [],
    omitted: [],
    warnings: [],
  }),
);
