import { describe, expect, it } from 'vitest';
import { leadHere } from '../../src/serve/lead-here.ts';

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel>
<link>https://news.example/</link>
<atom:link href="https://news.example/feed.xml" rel="self" type="application/rss+xml"/>
<atom:link rel="next" href="https://news.example/feed-2.xml"/>
<itunes:image href="https://news.example/cover-1.png"/>
<item>
<guid isPermaLink="false">https://news.example/episodes/one</guid>
<link>https://news.example/episodes/one/</link>
<enclosure url="https://news.example/episodes/one/one-1.mp3?a=1&amp;b=2" length="1" type="audio/mpeg"/>
<description><![CDATA[<p>After https://news.example/2026/harbour.html, read (https://news.example/).</p>]]></description>
</item>
</channel></rss>`;

const PLACE = {
  file: 'feed.xml',
  base: 'http://127.0.0.1:7480/',
  has: (name: string) => ['feed.xml', 'feed-2.xml', 'cover-1.png', 'episodes'].includes(name),
};

describe('the addresses of a feed', () => {
  it('lead to where the show is reached, but for guids and for pages that are not of the show', () => {
    const here = leadHere(FEED, PLACE);
    const changed = FEED.split('\n').flatMap((line, index) => (here.split('\n')[index] === line ? [] : [index]));
    expect(changed).toEqual([2, 3, 4, 5, 8, 9, 10]);
    expect(here.match(/https:\/\/news\.example[^<" ]*/g)).toEqual([
      'https://news.example/episodes/one',
      'https://news.example/2026/harbour.html,',
    ]);
    expect(here).toContain('url="http://127.0.0.1:7480/episodes/one/one-1.mp3?a=1&amp;b=2"');
  });

  it('stay where the feed does not say where it is to live', () => {
    for (const feed of [
      FEED.replace('rel="self"', 'rel="alternate"'),
      FEED.replace('https://news.example/feed.xml', '/feed.xml'),
      FEED.replace('https://news.example/feed.xml', 'https://news.example/other.xml'),
      FEED.replace('https://news.example/feed.xml', 'javascript:/feed.xml'),
      'no feed',
      '',
    ]) {
      expect(leadHere(feed, PLACE)).toBe(feed);
    }
  });

  it('are led in time that grows with the feed', () => {
    for (const part of ['<link ', '<guid', '<guid>', 'https://news.example/', '<atom:link href="', ' rel="self"']) {
      const from = performance.now();
      leadHere(FEED + part.repeat(200_000), PLACE);
      leadHere(part.repeat(200_000), PLACE);
      expect(performance.now() - from).toBeLessThan(2_000);
    }
  });
});
