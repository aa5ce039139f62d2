import type { Cue, Episode, EpisodeSpeaker } from '../../src/model/episode.ts';
import type { Line, LineKind, Script } from '../../src/model/script.ts';

/** A line of a sample: who says what, as what, in which paragraph. */
export type SampleLine = readonly [kind: LineKind, speaker: string, text: string, paragraph?: number];

/** A script of one invented article, each line one cue of `cueMs`, one after the other from 150 ms. */
export function sampleEpisode(
  said: readonly SampleLine[],
  changes: Partial<Episode> = {},
  cueMs = 5000,
): { episode: Episode; script: Script; cues: readonly Cue[] } {
  const lines = said.map(([kind, speaker, text, paragraph], index): Line => {
    return {
      id: `l${index + 1}`,
      article: 'a1',
      kind,
      speaker,
      language: 'fr',
      text,
      spoken: text,
      paragraph: paragraph ?? index,
    };
  });
  const cues = lines.map(({ id, speaker, text }, index): Cue => {
    return { startMs: 150 + index * cueMs, endMs: 150 + (index + 1) * cueMs - 200, line: id, speaker, text };
  });
  const durationMs = 150 + lines.length * cueMs;
  const source = { name: 'phare.txt', url: 'https://example.org/phare?a=1&b=2', sha256: '00', text: '' };
  const article = {
    id: 'a1',
    title: 'Le phare rallume sa lanterne',
    byline: 'Nolwenn Abgrall',
    publishedOn: '2026-03-14',
    language: 'fr',
    metadata: [],
  };
  const script: Script = {
    format: 'antenne-script/1',
    articles: [{ ...article, source }],
    speakers: SPEAKERS.map(({ id, kind, gender, label }) =>
      kind === 'person' ? { id, kind, gender, name: label } : { id, kind, gender },
    ),
    lines,
    omitted: [],
    warnings: [],
  };
  const episode: Episode = {
    format: 'antenne-episode/1',
    guid: '6f8d1c9e-4d5a-5d0a-9b55-0d1a2b3c4d5e',
    name: 'phare',
    title: article.title,
    summary: 'Une lanterne, des ruches.',
    language: 'fr',
    publishedOn: article.publishedOn,
    madeFromSha256: '00',
    engines: [{ name: 'mock', identity: 'mock/1' }],
    generator: 'antenne/0.0.0',
    speakers: SPEAKERS,
    audio: { ...AUDIO, durationMs },
    files: [],
    articles: [{ ...article, url: source.url, source: { name: source.name, sha256: source.sha256 } }],
    segments: [],
    cues,
    chapters: [],
    disclosure: 'Ce texte est lu par des voix de synthèse.',
    warnings: [],
    ...changes,
  };
  return { episode, script, cues };
}

const SPEAKERS: readonly EpisodeSpeaker[] = [
  {
    id: 'narrator',
    kind: 'narrator',
    label: 'Narration',
    gender: 'unknown',
    voices: [{ language: 'fr', engine: 'mock', voice: 'v0' }],
    spokenMs: 9000,
  },
  {
    id: 's1',
    kind: 'person',
    label: 'Maëlle Kervadec',
    gender: 'female',
    voices: [{ language: 'fr', engine: 'mock', voice: 'v1' }],
    spokenMs: 5000,
  },
  {
    id: 's2',
    kind: 'person',
    label: 'Yann Le Goarnic',
    gender: 'male',
    voices: [{ language: 'fr', engine: 'mock', voice: 'v2' }],
    spokenMs: 3000,
  },
];

const AUDIO: Episode['audio'] = {
  file: 'phare.mp3',
  mimeType: 'audio/mpeg',
  bytes: 1_634_200,
  sha256: '00',
  durationMs: 0,
  sampleRate: 44_100,
  channels: 1,
  bitrateKbps: 96,
  targetLufs: -16,
  loudnessLufs: -16,
  loudnessDualMonoLufs: -12.99,
  truePeakDbtp: -1.5,
};
