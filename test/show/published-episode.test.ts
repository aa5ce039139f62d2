import { expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import { publishedEpisode } from '../../src/show/published-episode.ts';
import { publishedFiles } from '../../src/show/published-files.ts';
import { sampleEpisode } from './sample-episode.ts';

const facts = {
  name: 'le-phare',
  publishedAt: '2026-03-14T09:30:00.000Z',
  addedAt: '2026-03-14T10:00:00.000Z',
  season: 1,
  number: 7,
  replaced: [{ path: 'episodes/le-phare/le-phare-000000000000.mp3', replacedAt: '2026-03-14T10:00:00.000Z' }],
};

const file = (extension: string, mimeType: string): Episode['files'][number] => {
  return { name: `phare.${extension}`, mimeType, bytes: 10, sha256: 'ab'.repeat(32) };
};

function sample(changes: Partial<Episode> = {}): ReturnType<typeof sampleEpisode> {
  const made = sampleEpisode(
    [
      ['paragraph', 'narrator', 'La lanterne tourne.'],
      ['quotation', 's2', 'Enfin.'],
      ['paragraph', 's1', 'Elle se tait.'],
    ],
    {
      files: [
        file('script.json', 'application/json'),
        file('srt', 'application/x-subrip'),
        file('vtt', 'text/vtt'),
        file('html', 'text/html'),
        file('transcript.json', 'application/json'),
        file('chapters.json', 'application/json+chapters'),
      ],
      ...changes,
    },
  );
  const audio = { ...made.episode.audio, sha256: '0123456789abcdef'.repeat(4) };
  return { ...made, episode: { ...made.episode, audio } };
}

it('places the files of an episode under its name in the show, the audio with a hash of its bytes', () => {
  const { audio, transcripts, chapters } = publishedFiles(sample().episode, 'le-phare');
  expect(audio).toEqual({
    from: 'phare.mp3',
    path: 'episodes/le-phare/le-phare-0123456789ab.mp3',
    mimeType: 'audio/mpeg',
    bytes: 1_634_200,
    sha256: '0123456789abcdef'.repeat(4),
  });
  expect(transcripts.map(({ from, path }) => `${from} ${path}`)).toEqual([
    'phare.vtt episodes/le-phare/le-phare.vtt',
    'phare.srt episodes/le-phare/le-phare.srt',
    'phare.transcript.json episodes/le-phare/le-phare.transcript.json',
  ]);
  expect(chapters?.path).toBe('episodes/le-phare/le-phare.chapters.json');
});

it('draws from manifest and script what a feed says, and keeps what was decided at publishing', () => {
  const { episode, script } = sample();
  const published = publishedEpisode(episode, script, facts);
  expect(published).toMatchObject({
    ...facts,
    guid: episode.guid,
    title: 'Le phare rallume sa lanterne',
    page: 'episodes/le-phare/index.html',
    audio: { path: 'episodes/le-phare/le-phare-0123456789ab.mp3', durationMs: 15_150, bitrateKbps: 96 },
    quoted: ['Yann Le Goarnic'],
    sources: [
      {
        title: 'Le phare rallume sa lanterne',
        url: 'https://example.org/phare?a=1&b=2',
        byline: 'Nolwenn Abgrall',
        publisher: null,
      },
    ],
    disclosure: 'Ce texte est lu par des voix de synthèse.',
  });
  expect(published.transcripts[0]?.mimeType).toBe('text/vtt');
  expect(published.transcripts[0]).not.toHaveProperty('from');
  expect(publishedEpisode(episode, script, facts)).toEqual(published);
});

it('credits the publisher that the article’s facts name, and does without files that are not there', () => {
  const [article] = sample().episode.articles;
  if (article === undefined) throw new Error('the sample has no article');
  const metadata = [{ field: 'publisher', text: 'La Lande', span: null, from: 'meta' }] as const;
  const { episode, script } = sample({ files: [], articles: [{ ...article, url: null, metadata }] });
  const { sources, transcripts, chaptersFile } = publishedEpisode(episode, script, facts);
  expect(sources).toMatchObject([{ url: null, publisher: 'La Lande' }]);
  expect([transcripts, chaptersFile]).toEqual([[], null]);
});

it('never lists narrator, unknown voices, or a name twice among those quoted', () => {
  const { episode, script } = sample();
  const [narrator, one, other] = episode.speakers;
  if (!narrator || !one || !other) throw new Error('the sample has too few speakers');
  const speakers = [narrator, one, { ...other, label: one.label }, { ...other, id: 's3', kind: 'unknown' as const }];
  const lines = speakers.map(({ id }, index) => ({ ...script.lines[1]!, id: `q${index}`, speaker: id }));
  expect(publishedEpisode({ ...episode, speakers }, { ...script, lines }, facts).quoted).toEqual([one.label]);
});
