import { describe, expect, it } from 'vitest';
import type { PublishedEpisode } from '../../../src/model/show.ts';
import { describeFinding, type Finding } from '../../../src/show/feed/finding.ts';
import { lintEpisode } from '../../../src/show/feed/lint-episode.ts';
import { lintShow } from '../../../src/show/feed/lint-show.ts';
import { sampleItem, sampleShow } from './sample-show.ts';

const item = sampleItem();
const show = sampleShow();
const brief = ({ severity, rule, where }: Finding): string => `${severity} ${rule} ${where.field}`;

/** An episode as a damaged record may hold it. */
const damaged = (changes: object): PublishedEpisode => ({ ...item, ...changes });
const audio = (changes: object): PublishedEpisode => damaged({ audio: { ...item.audio, ...changes } });
const ofShow = (changes: object): readonly string[] => lintShow({ ...show, ...changes }, [item]).map(brief);

it('finds nothing in a sound show', () => {
  expect(lintShow(show, [item, sampleItem(1)])).toEqual([]);
});

describe('lintEpisode', () => {
  it.each<readonly [fault: string, episode: PublishedEpisode, found: string]>([
    ['no guid', damaged({ guid: '' }), 'error psp-1/guid guid'],
    ['a guid that is no text', damaged({ guid: undefined }), 'error psp-1/guid guid'],
    ['a guid with blanks', damaged({ guid: ' a' }), 'error psp-1/guid guid'],
    ['no title', damaged({ title: ' \u0000\uffff' }), 'error psp-1/title title'],
    ['no length', audio({ bytes: undefined }), 'error rss/enclosure audio.bytes'],
    ['a length of nothing', audio({ bytes: 0 }), 'error rss/enclosure audio.bytes'],
    ['a length that is a text', audio({ bytes: '1634200' }), 'error rss/enclosure audio.bytes'],
    ['a wrong type of audio', audio({ mimeType: 'audio/mp3' }), 'error rss/enclosure audio.mimeType'],
    ['audio outside the show', audio({ path: '../phare.mp3' }), 'error rss/enclosure audio.path'],
    ['audio with letters beyond ASCII', audio({ path: 'episodes/été.mp3' }), 'error rss/enclosure audio.path'],
    ['a duration with its unit', audio({ durationMs: '11 s' }), 'error psp-1/duration audio.durationMs'],
    ['a date without a time', damaged({ publishedAt: '2026-03-14' }), 'error rss/date publishedAt'],
    ['a date in French', damaged({ publishedAt: '14 mars 2026 09:30' }), 'error rss/date publishedAt'],
    ['a date of RFC 2822', damaged({ publishedAt: 'Fri, 14 Mar 2026 09:30:00 +0000' }), 'error rss/date publishedAt'],
    ['a day that does not exist', damaged({ publishedAt: '2026-02-30T09:30:00Z' }), 'error rss/date publishedAt'],
    ['an hour that does not exist', damaged({ publishedAt: '2026-02-20T25:30:00Z' }), 'error rss/date publishedAt'],
    ['a time without a zone', damaged({ addedAt: '2026-03-14T09:30:00' }), 'error rss/date addedAt'],
    ['a page that is no path', damaged({ page: 'https://x.example/' }), 'error apple/address page'],
    [
      'a transcript without an address',
      damaged({ transcripts: [{ mimeType: 'text/vtt' }] }),
      'error podcast/transcript transcripts[0].path',
    ],
    [
      'a transcript of no known type',
      damaged({ transcripts: [...item.transcripts, { path: 'a.txt', mimeType: 'text/plain' }] }),
      'error podcast/transcript transcripts[3].mimeType',
    ],
    ['a language that is none', damaged({ language: 'French, mostly' }), 'error podcast/transcript language'],
    [
      'chapters without an address',
      damaged({ chaptersFile: { mimeType: 'application/json+chapters' } }),
      'error podcast/chapters chaptersFile.path',
    ],
    [
      'chapters of a wrong type',
      damaged({ chaptersFile: { ...item.chaptersFile, mimeType: 'application/json' } }),
      'error podcast/chapters chaptersFile.mimeType',
    ],
    ['chapters out of order', damaged({ chapters: item.chapters.toReversed() }), 'error podcast/chapters chapters'],
    [
      'a chapter without a title',
      damaged({ chapters: [{ startMs: 0, endMs: 1, title: ' ' }] }),
      'error podcast/chapters chapters',
    ],
    [
      'a soundbite in minutes and seconds',
      damaged({ soundbite: { startMs: '0:04', durationMs: 20_000, title: 'a' } }),
      'error podcast/soundbite soundbite',
    ],
    [
      'a soundbite behind the end',
      damaged({ soundbite: { startMs: 20_000, durationMs: 20_000, title: 'a' } }),
      'error podcast/soundbite soundbite',
    ],
    ['a number of nothing', damaged({ number: 0 }), 'error apple/number number'],
    ['a season that is a text', damaged({ season: '2' }), 'error apple/number season'],
    ['damaged sources', damaged({ sources: [null] }), 'error psp-1/description summary'],
    ['a title that is too long', damaged({ title: 'a'.repeat(256) }), 'warning psp-1/title title'],
    ['a title with a number', damaged({ title: 'Épisode 12 : le bac' }), 'warning apple/title title'],
    ['no WebVTT', damaged({ transcripts: item.transcripts.slice(1) }), 'warning apple/transcript transcripts'],
    ['no chapters', damaged({ chaptersFile: null }), 'warning podcast/chapters chaptersFile'],
    [
      'a short soundbite',
      damaged({ soundbite: { startMs: 0, durationMs: 9000, title: 'a' } }),
      'warning podcast/soundbite soundbite',
    ],
    ['a description that is too long', damaged({ summary: 'a'.repeat(5000) }), 'warning psp-1/description summary'],
    ['no source', damaged({ sources: [] }), 'warning apple/source sources'],
    ['no word on synthetic voices', damaged({ disclosure: null }), 'warning apple/ai-disclosure disclosure'],
  ])('sees %s', (_, episode, found) => {
    expect(lintEpisode(episode).map(brief)).toEqual([found]);
  });

  it('names item, field and rule in one line', () => {
    const [finding] = lintEpisode(audio({ mimeType: 'audio/mp3' }));
    expect(finding && describeFinding(finding)).toBe(
      `episode "Le phare rallume sa lanterne" (${item.guid}), audio.mimeType: "audio/mp3" is not audio/mpeg (rss/enclosure)`,
    );
  });

  it('finds faults, and does not fall over them, in a record of which most is missing', () => {
    const errors = lintEpisode({ guid: 'a' } as unknown as PublishedEpisode).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ where }) => where.field)).toEqual(
      expect.arrayContaining(['title', 'publishedAt', 'audio.path', 'audio.bytes', 'soundbite', 'chaptersFile.path']),
    );
  });
});

describe('lintShow', () => {
  const cover = (changes: object): object => ({ cover: { ...show.cover, ...changes } });

  it.each<readonly [fault: string, changes: object, found: string]>([
    ['no title', { title: '' }, 'error psp-1/title title'],
    ['no description', { description: ' ' }, 'error psp-1/description description'],
    ['no author', { author: '' }, 'error psp-1/author author'],
    ['no language', { language: '' }, 'error psp-1/language language'],
    ['a language in words', { language: 'français' }, 'error psp-1/language language'],
    ['a language nobody knows', { language: 'und' }, 'error psp-1/language language'],
    ['no category', { category: [''] }, 'error apple/category category'],
    ['a wrong category', { category: ['News', 'Weather'] }, 'error apple/category category'],
    ['a category in lower case', { category: ['news'] }, 'error apple/category category'],
    ['explicit in words', { explicit: 'no' }, 'error psp-1/explicit explicit'],
    ['no explicit', { explicit: undefined }, 'error psp-1/explicit explicit'],
    ['a base address without a scheme', { baseUrl: 'valmoure.example/' }, 'error psp-1/self-link baseUrl'],
    [
      'a base address that is no folder',
      { baseUrl: 'https://valmoure.example/feed.xml' },
      'error psp-1/self-link baseUrl',
    ],
    ['a base address with a question', { baseUrl: 'https://valmoure.example/?a=/' }, 'error psp-1/self-link baseUrl'],
    ['a home page that is none', { link: 'mailto:a@valmoure.example' }, 'error psp-1/link link'],
    ['a guid that is no UUID', { guid: 'phare' }, 'error podcast/guid guid'],
    ['a guid of another version', { guid: '9b024349-ccf0-4f69-a609-6b82873eab3c' }, 'error podcast/guid guid'],
    ['no cover', cover({ path: '' }), 'error psp-1/image cover'],
    ['a cover that is too small', cover({ widthPixels: 1399, heightPixels: 1399 }), 'error apple/artwork cover'],
    ['a cover that is no square', cover({ heightPixels: 1500 }), 'error apple/artwork cover'],
    ['a cover under a wrong name', cover({ mimeType: 'image/jpeg' }), 'error apple/artwork cover'],
    ['a grey cover', cover({ isRgb: false }), 'error apple/artwork cover'],
    ['locked in words', { locked: 'true' }, 'error podcast/locked locked'],
    ['a medium that is none', { medium: 'radio' }, 'error podcast/medium medium'],
    ['a season of nothing', { season: 0.5 }, 'error apple/number season'],
    ['nothing to keep', { keep: 0 }, 'error psp-1/items keep'],
    ['an e-mail address that is none', { email: 'odile' }, 'error apple/email email'],
    ['a licence of a custom name alone', { license: { name: 'Ask us', url: null } }, 'error podcast/license license'],
    ['a licence at no address', { license: { name: 'Ask us', url: '/license' } }, 'error podcast/license license'],
    [
      'a rule that is none',
      { updateFrequency: { text: 'Daily', rule: 'daily' } },
      'error podcast/updateFrequency updateFrequency.rule',
    ],
    [
      'a rhythm without words',
      { updateFrequency: { text: '', rule: 'FREQ=DAILY' } },
      'error podcast/updateFrequency updateFrequency',
    ],
    ['a host without a name', { hosts: [{ name: ' ', role: 'host', url: null }] }, 'error podcast/person hosts'],
    ['a host at no address', { hosts: [{ name: 'Odile', role: 'host', url: 'odile' }] }, 'error podcast/person hosts'],
    ['a long title', { title: 'a'.repeat(256) }, 'warning psp-1/title title'],
    ['a long description', { description: 'é'.repeat(2000) }, 'warning psp-1/description description'],
    ['a description that only repeats the title', { description: show.title }, 'warning psp-1/description description'],
    ['copyright with a year', { copyright: '© 2026 Radio Valmoure' }, 'warning psp-1/copyright copyright'],
    ['a base address without encryption', { baseUrl: 'http://valmoure.example/' }, 'warning apple/https baseUrl'],
    ['a heavy cover', cover({ bytes: 600_000 }), 'warning psp-1/image cover'],
    ['no word on synthetic voices', { disclosure: null }, 'warning apple/ai-disclosure disclosure'],
  ])('sees %s', (_, changes, found) => {
    expect(ofShow(changes)).toContain(found);
    expect(ofShow(changes).length).toBeLessThanOrEqual(found.includes('cover') ? 2 : 1);
  });

  it('names the show and the field of the config', () => {
    const [finding] = lintShow({ ...show, category: ['news'] }, [item]);
    expect(finding && describeFinding(finding)).toBe(
      'show, category: "news" is not on Apple\'s list: did you mean "News"? (apple/category)',
    );
  });

  it('sees what two episodes may not have in common, and an order that is not that of time', () => {
    const twice = lintShow(show, [item, { ...sampleItem(1), guid: item.guid }]);
    expect(twice.map(brief)).toEqual(['error psp-1/unique guid']);
    expect(twice[0]?.message).toContain(item.title);
    const sameAudio = { ...sampleItem(1), audio: item.audio, page: item.page };
    expect(lintShow(show, [item, sameAudio]).map(brief)).toEqual([
      'error psp-1/unique audio.path',
      'error psp-1/unique page',
    ]);
    expect(lintShow(show, [sampleItem(1), item]).map(brief)).toEqual(['warning rss/order publishedAt']);
  });

  it('wonders about a show without episodes', () => {
    expect(lintShow(show, []).map(brief)).toEqual(['warning rss/items episodes']);
  });

  it('tells the faults of each episode', () => {
    expect(lintShow(show, [item, { ...sampleItem(1), title: '' }]).map(brief)).toEqual(['error psp-1/title title']);
  });
});
