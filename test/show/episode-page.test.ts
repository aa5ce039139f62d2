import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import { episodePage } from '../../src/show/episode-page.ts';
import { PAGE_STYLE } from '../../src/show/page-style.ts';
import { sampleEpisode, type SampleLine } from './sample-episode.ts';

const SAID: readonly SampleLine[] = [
  ['title', 'narrator', 'Le phare rallume sa lanterne', 0],
  ['heading', 'narrator', 'Les ruches', 1],
  ['paragraph', 'narrator', 'La maire en est sûre.', 2],
  ['quotation', 's1', 'Nous rendons un service.', 2],
];

function pageOf(changes: Partial<Episode> = {}, said = SAID): string {
  const { episode, script } = sampleEpisode(said, {
    chapters: [{ startMs: 0, endMs: 9000, title: 'Le <début>' }],
    ...changes,
  });
  return episodePage(episode, script, { sha256Base64 });
}

function sha256Base64(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

describe('the page of an episode', () => {
  it('plays the file beside it and offers it with length and size', () => {
    expect(pageOf()).toContain('<audio controls preload="metadata" src="./phare.mp3">');
    expect(pageOf()).toMatch(/<a href="\.\/phare\.mp3" download>[^<]+<\/a> <span class="size">\(0:20, 1,6\sMo\)/);
  });

  it('says who speaks, when, and the article it came from', () => {
    const page = pageOf();
    expect(page).toContain('<cite><bdi>Maëlle Kervadec</bdi></cite> <time datetime="PT15S">0:15</time>');
    expect(page).toContain('<span class="cue" data-start="15150" data-end="19950">Nous rendons un service.</span>');
    expect(page).toContain('href="https://example.org/phare?a=1&amp;b=2"');
    expect(page).toContain('<time datetime="2026-03-14">14 mars 2026</time>');
    expect(page).toContain('<h3><span class="cue" data-start="5150"');
  });

  it('runs its own style and script and nothing else, and fetches nothing', () => {
    const page = pageOf();
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    expect(page).toContain(`style-src 'sha256-${sha256Base64(style)}'; script-src 'sha256-${sha256Base64(script)}'`);
    expect(page).not.toMatch(/unsafe|<link|<img|@import|url\(|\son\w+=|\sstyle=/);
  });

  it('escapes whatever an article holds', () => {
    const evil = '</script><img src=x onerror=alert(1)> "\'& 🐝 \u0000\ud800';
    const { episode } = sampleEpisode([['paragraph', 's1', evil]]);
    const page = pageOf(
      {
        title: evil,
        summary: evil,
        disclosure: evil,
        publishedOn: evil,
        speakers: episode.speakers.map((speaker) => ({ ...speaker, label: evil })),
        articles: episode.articles.map((article) => ({ ...article, byline: evil, url: 'javascript:alert(1)' })),
        chapters: [{ startMs: 0, endMs: 1, title: evil }],
        audio: { ...episode.audio, file: '"><b>.mp3' },
      },
      [['paragraph', 's1', evil]],
    );
    expect(page).not.toMatch(/<img|<b>|javascript:|\u0000|\ud800(?![\udc00-\udfff])/);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).toContain('🐝');
  });

  it('says its language and its direction, and which of its words are English', () => {
    expect(pageOf()).toContain('<html lang="fr" dir="ltr">');
    const arabic = pageOf({ language: 'ar' });
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain('<h2 lang="en">');
    expect(pageOf({ language: '"><x' })).toContain('<html lang="und" dir="ltr">');
  });

  it('is the same for the same data', () => {
    expect(pageOf()).toBe(pageOf());
  });
});

it('keeps every colour of text at a contrast of 4.5 to 1 with the paper and the panel, in light and in dark', () => {
  const [light = '', dark = ''] = PAGE_STYLE.split('@media (prefers-color-scheme: dark)');
  for (const theme of [light, dark]) {
    const colors = new Map(
      [...theme.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value] as const),
    );
    const texts = [...colors].filter(([name]) => /^(?:ink|faint|link|voice-\d)$/.test(name));
    expect(texts).toHaveLength(12);
    for (const [name, color] of texts) {
      for (const ground of ['paper', 'panel'])
        expect(contrast(color, colors.get(ground) ?? ''), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
