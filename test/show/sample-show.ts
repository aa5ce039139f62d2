import type { Episode } from '../../src/model/episode.ts';
import type { PublishedEpisode, Show } from '../../src/model/show.ts';

/** An invented show in French. */
export function sampleShow(changes: Partial<Show> = {}): Show {
  return {
    guid: '9b1f0c4e-5d0a-5c38-8a71-2f6f1c0a7e55',
    baseUrl: 'https://phare.example/air/',
    link: 'https://phare.example/air/',
    title: 'Le journal du phare',
    description: 'Chaque matin, ce qui se passe au bout du cap.',
    author: 'La Gazette du cap',
    email: null,
    language: 'fr',
    category: ['News', 'Daily News'],
    explicit: false,
    private: false,
    keep: 100,
    cover: {
      ...{ path: 'cover-0a1b2c3d4e5f.png', mimeType: 'image/png', bytes: 72_832, isRgb: true },
      ...{ widthPixels: 1400, heightPixels: 1400 },
    },
    copyright: '2026 La Gazette du cap',
    license: { name: 'CC-BY-4.0', url: 'https://example.org/licence' },
    updateFrequency: { text: 'Chaque jour', rule: 'FREQ=DAILY' },
    hosts: [{ name: 'Rozenn Le Bihan', role: 'host', url: null }],
    medium: 'podcast',
    locked: true,
    season: 1,
    numbered: true,
    disclosure: 'Ce texte est lu par des voix de synthèse.',
    ...changes,
  };
}

/** What the show's record says of an episode. */
export function samplePublished(episode: Episode, changes: Partial<PublishedEpisode> = {}): PublishedEpisode {
  const { guid, name, title, summary, language, audio, chapters, disclosure, speakers, articles } = episode;
  const file = (ending: string, mimeType: string) => {
    return { path: `episodes/${name}/${name}${ending}`, mimeType, bytes: 100, sha256: '00' };
  };
  return {
    guid,
    name,
    title,
    summary,
    language,
    publishedAt: '2026-03-14T06:30:00+01:00',
    addedAt: '2026-03-14T06:30:00+01:00',
    season: 1,
    number: 12,
    page: `episodes/${name}/index.html`,
    audio: {
      ...file('-0123456789ab.mp3', 'audio/mpeg'),
      mimeType: 'audio/mpeg',
      bytes: audio.bytes,
      durationMs: audio.durationMs,
      bitrateKbps: audio.bitrateKbps,
    },
    replaced: [],
    transcripts: [
      file('.vtt', 'text/vtt'),
      file('.srt', 'application/x-subrip'),
      file('.transcript.json', 'application/json'),
    ],
    chaptersFile: file('.chapters.json', 'application/json+chapters'),
    chapters,
    soundbite: null,
    quoted: speakers.filter(({ kind }) => kind === 'person').map(({ label }) => label),
    sources: articles.map((article) => ({ ...article, publisher: null })),
    disclosure,
    ...changes,
  };
}
