import { createHash } from 'node:crypto';
import { Script as Code } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Episode } from '../../../src/model/episode.ts';
import type { PublishedEpisode, Show } from '../../../src/model/show.ts';
import { appLinks } from '../../../src/show/pages/app-links.ts';
import { listPath } from '../../../src/show/pages/list-path.ts';
import { publishedPage } from '../../../src/show/pages/published-page.ts';
import { qrModules, qrPicture } from '../../../src/show/pages/qr-code.ts';
import { showFiles } from '../../../src/show/pages/show-files.ts';
import { showPage, type ListPlace } from '../../../src/show/pages/show-page.ts';
import { LIST_SCRIPT, PLAYER_PAGE_SCRIPT, WITHDRAWN_SCRIPT } from '../../../src/show/pages/show-script.ts';
import { withdrawnPage } from '../../../src/show/pages/withdrawn-page.ts';
import { sampleEpisode, type SampleLine } from '../sample-episode.ts';
import { samplePublished, sampleShow } from '../sample-show.ts';

const SAID: readonly SampleLine[] = [
  ['title', 'narrator', 'Le phare rallume sa lanterne', 0],
  ['quotation', 's1', 'Nous rendons un service.', 1],
];
const EVIL = '</script><img src=x onerror=alert(1)> "\'& 🐝 \u0000\ud800';
const MAIN: ListPlace = { number: null, last: 0 };
const tools = { sha256Base64: (text: string) => createHash('sha256').update(text).digest('base64') };

function episodeOf(changes: Partial<Episode> = {}) {
  return sampleEpisode(SAID, { chapters: [{ startMs: 0, endMs: 9000, title: 'Le <début>' }], ...changes });
}

function pageOf(
  show: Partial<Show> = {},
  changes: Partial<PublishedEpisode> = {},
  heard: Partial<Episode> = {},
): string {
  const { episode, script } = episodeOf(heard);
  return publishedPage(sampleShow(show), episode, script, samplePublished(episode, changes), tools);
}

function listOf(show: Partial<Show> = {}, changes: Partial<PublishedEpisode> = {}, place = MAIN): string {
  return showPage(sampleShow(show), [samplePublished(episodeOf().episode, changes)], place, tools);
}

function goneOf(show: Partial<Show> = {}, text = 'Le nom était faux.'): string {
  const withdrawal = {
    season: null,
    number: null,
    guid: 'g',
    name: 'x',
    title: text,
    page: 'episodes/x/index.html',
    reason: text,
  };
  return withdrawnPage(sampleShow(show), { ...withdrawal, withdrawnAt: '2026-03-15T08:00:00+01:00' }, tools);
}

describe('an episode’s page of a show', () => {
  it('plays the published file with the transcript as its track, and offers both', () => {
    expect(pageOf()).toContain(
      '<audio controls preload="metadata" src="../../episodes/phare/phare-0123456789ab.mp3"><track kind="captions" src="../../episodes/phare/phare.vtt" srclang="fr" label="Transcription" default></audio>',
    );
    expect(pageOf()).toMatch(/download>Télécharger<\/a> <span class="size">\(0:10, 1,6\sMo\)/);
    expect(pageOf()).toContain('<a href="../../episodes/phare/phare.srt" download>SRT</a>');
    expect(pageOf({}, { transcripts: [] })).not.toMatch(/<track|WebVTT/);
  });

  it('speaks the show’s language, and says where the episode on it has another', () => {
    const page = pageOf({ language: 'de' });
    expect(page).toContain('<html lang="de" dir="ltr"');
    expect(page).toContain('<h1 lang="fr" dir="ltr">');
    expect(page).toContain('<h2 lang="de" dir="ltr">Transkript</h2>');
    expect(page).toContain('14. März 2026');
    for (const [language, words] of [
      ['fr', 'Garder hors connexion'],
      ['en', 'Keep for offline'],
      ['de', 'Offline behalten'],
      ['es', 'Guardar sin conexión'],
    ] as const)
      expect(pageOf({ language })).toContain(`<span>${words}</span>`);
    expect(pageOf({ language: 'nl' })).toContain('<h2 id="subscribe-heading" lang="en">Subscribe</h2>');
    expect(listOf({ language: 'ar' })).toContain('<html lang="ar" dir="rtl"');
  });

  it('says the time of publishing, season and number, and leaves out what is not known', () => {
    expect(pageOf()).toContain('<time datetime="2026-03-14T06:30:00+01:00">14 mars 2026</time>');
    expect(pageOf()).toContain('<bdi>Saison 1</bdi>');
    expect(pageOf({}, { season: null, number: null })).not.toMatch(/Saison|Épisode \d/);
  });
});

describe('a list of episodes', () => {
  const links = (place: ListPlace): readonly string[] =>
    [...listOf({}, {}, place).matchAll(/rel="(\w+)" href="\.\/([\w.-]+)"/g)]
      .map(([, relation, to]) => `${relation} ${to}`)
      .filter((link) => !link.startsWith('manifest') && !link.startsWith('icon'));

  it('leads to newer and older pages, which are numbered from the oldest', () => {
    expect(links({ number: null, last: 0 })).toEqual([]);
    expect(links({ number: null, last: 3 })).toEqual(['next index-3.html', 'last index-1.html']);
    expect(links({ number: 3, last: 3 })).toEqual([
      'first index.html',
      'prev index.html',
      'next index-2.html',
      'last index-1.html',
    ]);
    expect(links({ number: 1, last: 3 })).toEqual(['first index.html', 'prev index-2.html']);
    expect(listPath(2)).toBe('index-2.html');
  });

  it('names each episode, when and how long it is, and who is quoted', () => {
    const page = listOf();
    expect(page).toContain('<a href="./episodes/phare/index.html"><bdi>Le phare rallume sa lanterne</bdi></a>');
    expect(page).toContain('<bdi>Maëlle Kervadec</bdi>, <bdi>Yann Le Goarnic</bdi>');
    expect(page).toContain('<time datetime="PT10S">0:10</time>');
    expect(showPage(sampleShow(), [], MAIN, tools)).toContain('Il n’y a pas encore d’épisode.');
  });

  it('is one small document, quickly made, with a hundred episodes on it', () => {
    const { episode } = episodeOf({ summary: 'Une lanterne, des ruches. '.repeat(10) });
    const episodes = Array.from({ length: 100 }, (_, index) => samplePublished(episode, { guid: `${index}` }));
    const started = performance.now();
    const page = showPage(sampleShow(), episodes, MAIN, tools);
    expect(performance.now() - started).toBeLessThan(500);
    expect(Buffer.byteLength(page)).toBeLessThan(150_000);
    expect(page.match(/<h3/g)).toHaveLength(101);
    expect(page.match(/<img/g)).toHaveLength(1);
  });
});

describe('every page of a show', () => {
  const pages = { list: listOf, episode: pageOf, withdrawn: goneOf };

  it.each(Object.entries(pages))('runs its own style and script and nothing else (%s)', (_, make) => {
    const page = make();
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1]?.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      "img-src 'self' file:",
      "media-src 'self' file:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      `style-src 'sha256-${tools.sha256Base64(style)}'`,
      `script-src 'sha256-${tools.sha256Base64(script)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/unsafe|@import|url\(|\son\w+=|\sstyle=/);
    expect([...page.matchAll(/\ssrc="([^"]*)"/g)].filter(([, from]) => !from?.startsWith('.'))).toEqual([]);
  });

  it.each(Object.entries(pages))('is the same for the same data (%s)', (_, make) => {
    expect(make()).toBe(make());
  });

  it('escapes whatever a show or an article holds', () => {
    const person = { name: EVIL, role: 'host', url: 'javascript:alert(1)' };
    const show = { title: EVIL, description: EVIL, author: EVIL, hosts: [person], copyright: EVIL };
    const license = { name: EVIL, url: 'javascript:alert(1)' };
    const frequency = { text: EVIL, rule: null };
    const source = { title: EVIL, url: 'javascript:alert(1)', byline: EVIL, publisher: EVIL };
    const changes = { title: EVIL, summary: EVIL, quoted: [EVIL], disclosure: EVIL, sources: [source], guid: EVIL };
    const all = { ...show, license, updateFrequency: frequency, private: true };
    for (const page of [listOf(all, changes), pageOf(all, changes), goneOf(all, EVIL)]) {
      expect(page).not.toMatch(/<img src=x|href="javascript|\u0000|\ud800(?![\udc00-\udfff])/);
      expect(page.match(/<\/script>/g)).toHaveLength(1);
      expect(page).toContain('🐝');
    }
    expect(() => JSON.parse(showFiles(sampleShow(show))[0]?.text ?? '')).not.toThrow();
    expect(() => new Code(showFiles(sampleShow(show))[1]?.text ?? '')).not.toThrow();
  });

  it('is kept from search engines when the show is private, or the episode gone', () => {
    const hidden = '<meta name="robots" content="noindex">';
    expect(listOf()).not.toContain(hidden);
    expect(pageOf()).not.toContain(hidden);
    for (const page of [listOf({ private: true }), pageOf({ private: true }), goneOf()]) {
      expect(page).toContain(hidden);
      expect(page).not.toMatch(/rel="canonical"|og:/);
    }
    expect(listOf({ private: true })).toContain('Ne la diffusez pas.');
    expect(listOf({}, {}, { number: 1, last: 1 })).toContain(hidden);
  });
});

it('says of a withdrawn episode that it is gone, when and why, and plays nothing', () => {
  expect(goneOf()).toContain('Cet épisode a été retiré.');
  expect(goneOf()).toContain('Retiré le 15 mars 2026');
  expect(goneOf()).toContain('Le nom était faux.');
  expect(goneOf()).not.toMatch(/<audio|\.mp3"/);
});

describe('what pages run in a browser', () => {
  it.each(Object.entries({ LIST_SCRIPT, PLAYER_PAGE_SCRIPT, WITHDRAWN_SCRIPT }))('is a program (%s)', (_, script) => {
    expect(() => new Code(script)).not.toThrow();
    expect(script).not.toContain('</');
  });
});

describe('handing the feed to an app', () => {
  it('has the links that the apps answer, and none that tells a private address to others', () => {
    expect(appLinks(sampleShow()).map(({ url }) => url)).toEqual([
      'pcast://phare.example/air/feed.xml',
      'overcast://x-callback-url/add?url=https%3A%2F%2Fphare.example%2Fair%2Ffeed.xml',
      'pktc://subscribe/phare.example/air/feed.xml',
      'https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fphare.example%2Fair%2Ffeed.xml&title=Le%20journal%20du%20phare',
    ]);
    expect(appLinks(sampleShow({ private: true })).filter(({ url }) => url.startsWith('http'))).toEqual([]);
  });

  it('has a QR code with a margin of white', () => {
    const modules = qrModules('https://phare.example/');
    expect(modules[0]?.slice(0, 8)).toEqual([true, true, true, true, true, true, true, false]);
    expect(qrPicture('https://phare.example/')).toContain(`viewBox="0 0 ${modules.length + 8} ${modules.length + 8}"`);
  });
});

it('has a web manifest that stays inside the show’s folder', () => {
  const [file] = showFiles(sampleShow({ language: 'ar' }));
  expect(file?.path).toBe('manifest.webmanifest');
  expect(JSON.parse(file?.text ?? '')).toMatchObject({
    lang: 'ar',
    dir: 'rtl',
    scope: './',
    start_url: './index.html',
  });
});
