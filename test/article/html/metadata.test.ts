import { describe, expect, it } from 'vitest';
import { readPage } from '../read-fixture.ts';

const body = `<p>The lighthouse of Orrin has a new lamp, and the people who live below it have asked for curtains.</p>
<p>“It is a lamp,” said the keeper, Jo Berg, “and it is meant to be bright, or it would be no lamp at all.”</p>`;

/** A page with this in its head and this above its text. */
function page(head: string, top = '<h1>A lamp for Orrin</h1>'): string {
  return `<html lang="en"><head>${head}</head><body><article>${top}${body}</article></body></html>`;
}

function linked(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`;
}

describe('the title', () => {
  it.each<[string, string, string, string | undefined]>([
    [
      'is what two sources agree on',
      linked({ headline: 'Lamp shock' }) + '<meta property="og:title" content="A lamp for Orrin">',
      'A lamp for Orrin',
      undefined,
    ],
    [
      'is that of JSON-LD where none agree',
      linked({ headline: 'New lamp in Orrin' }) + '<title>Lamps!</title>',
      'New lamp in Orrin',
      '<h1>Light</h1>',
    ],
    [
      'loses the name of the site',
      '<meta property="og:site_name" content="Orrin Post"><title>A lamp for Orrin – Orrin Post</title>',
      'A lamp for Orrin',
      '',
    ],
    [
      'loses the name of the site before it',
      '<meta property="og:site_name" content="Orrin Post"><title>Orrin Post: A lamp for Orrin</title>',
      'A lamp for Orrin',
      '<h2>A lamp for Orrin</h2>',
    ],
    [
      'loses what stands behind a bar',
      '<title>A lamp for the town of Orrin | News | Post</title>',
      'A lamp for the town of Orrin',
      '',
    ],
    [
      'keeps its own dash',
      '<meta property="og:title" content="Orrin – a lamp too far"><title>Orrin – a lamp too far | Post</title>',
      'Orrin – a lamp too far',
      '',
    ],
    [
      'has its entities resolved',
      linked({ headline: 'Orrin&#8217;s lamp &amp; its curtains' }),
      'Orrin’s lamp & its curtains',
      '',
    ],
    [
      'is whole where one source cuts it',
      '<meta property="og:title" content="A lamp for Orrin, the town…"><title>A lamp for Orrin, the town of curtains</title>',
      'A lamp for Orrin, the town of curtains',
      '',
    ],
    [
      'is not the name of a weblog',
      '<title>Orrin Notes » A lamp for Orrin</title>',
      'A lamp for Orrin',
      '<h1><a href="/">Orrin Notes</a></h1><h2><a href="/lamp">A lamp for Orrin</a></h2>',
    ],
    [
      'has no kicker',
      '<title>A lamp for Orrin</title>',
      'A lamp for Orrin',
      '<h1><span class="kicker">Coast</span><span class="headline">A lamp for Orrin</span></h1>',
    ],
  ])('%s', (_, head, title, top) => {
    expect(readPage(page(head, top)).title).toBe(title);
  });

  it('is the line that says the same, which is heard', () => {
    const article = readPage(page(linked({ headline: 'A lamp for Orrin' })));
    const line = article.blocks.find(({ kind }) => kind === 'title');
    expect(article.source.text.slice(line?.span.start, line?.span.end)).toBe('A lamp for Orrin');
    expect(article.metadata.find(({ field }) => field === 'title')).toMatchObject({ from: 'json-ld', span: null });
  });
});

describe('the byline', () => {
  it.each<[string, string, string | null, string | undefined]>([
    ['is the person of JSON-LD', linked({ author: { '@type': 'Person', name: 'Ana Lim' } }), 'Ana Lim', undefined],
    ['is a list of people', linked({ author: [{ name: 'Ana Lim' }, 'Jo Berg'] }), 'Ana Lim, Jo Berg', undefined],
    [
      'is a person of the graph',
      `<script type="application/ld+json">${JSON.stringify({
        '@graph': [
          { '@id': '#a', '@type': 'Person', name: 'Ana Lim' },
          { '@type': 'Article', author: { '@id': '#a' } },
        ],
      })}</script>`,
      'Ana Lim',
      undefined,
    ],
    [
      'is nobody where a newsroom signs',
      linked({ author: { '@type': 'Organization', name: 'Orrin Post' } }),
      null,
      undefined,
    ],
    [
      'is an agency where nobody is named',
      linked({ author: { '@type': 'Organization', name: 'AFP' } }),
      'AFP',
      undefined,
    ],
    [
      'is a person rather than an agency',
      '<meta name="author" content="AFP"><meta name="author" content="Ana Lim">',
      'Ana Lim',
      undefined,
    ],
    [
      'loses the word before it',
      '<meta name="author" content="By Ana Lim and Jo Berg">',
      'Ana Lim, Jo Berg',
      undefined,
    ],
    [
      'loses what the author does',
      '<meta name="author" content="Ana Lim, Harbour Correspondent">',
      'Ana Lim',
      undefined,
    ],
    [
      'is no handle and no address',
      '<meta name="author" content="@analim"><meta property="article:author" content="https://social.example/ana">',
      null,
      undefined,
    ],
    ['is written as names are', '<meta name="author" content="ANA LIM">', 'Ana Lim', undefined],
    [
      'is a link to the author',
      '',
      'Ana Lim',
      '<h1>A lamp for Orrin</h1><div>Words: <a rel="author" href="/ana">Ana Lim</a></div>',
    ],
    [
      'is what an element for it says',
      '',
      'Ana Lim',
      '<h1>A lamp for Orrin</h1><div class="article__byline">Ana Lim</div>',
    ],
    [
      'is not the author of another article',
      '',
      null,
      '<aside class="related"><a href="/x">Boats</a><span class="author">Jo Berg</span></aside><h1>A lamp for Orrin</h1>',
    ],
    ['is no place', '', null, '<h1>A lamp for Orrin</h1><span class="author-location">New Orrin</span>'],
    ['is a line of the text', '', 'Ana Lim', '<h1>A lamp for Orrin</h1><p>By Ana Lim</p>'],
  ])('%s', (_, head, byline, top) => {
    expect(readPage(page(head, top)).byline).toBe(byline);
  });
});

describe('the date', () => {
  it.each<[string, string, string | null, string | undefined]>([
    [
      'is that of JSON-LD',
      linked({ datePublished: '2024-03-12T08:15:00.000+0100' }),
      '2024-03-12T08:15:00+01:00',
      undefined,
    ],
    [
      'is that of meta elements',
      '<meta property="article:published_time" content="2024-03-12">',
      '2024-03-12',
      undefined,
    ],
    [
      'is read in the form of mail',
      '<meta name="date" content="Tue, 12 Mar 2024 08:15:00 GMT">',
      '2024-03-12T08:15:00Z',
      undefined,
    ],
    [
      'is read in the form of a number',
      '<meta name="pubdate" content="1710231300">',
      '2024-03-12T08:15:00Z',
      undefined,
    ],
    ['is no day that does not exist', '<meta name="date" content="2024-02-31">', null, undefined],
    ['is no day before the web', '<meta name="date" content="1970-01-01T00:00:00Z">', null, undefined],
    ['is not that of a change', '<meta property="article:modified_time" content="2024-03-12">', null, undefined],
    [
      'is that of an element for time',
      '',
      '2024-03-12T08:15',
      '<h1>A lamp for Orrin</h1><p>By Ana Lim, <time datetime="2024-03-12T08:15">yesterday</time></p>',
    ],
    ['is a line of the text', '', '2024-03-12', '<h1>A lamp for Orrin</h1><p>Published 12 March 2024</p>'],
    ['is unknown where day and month may be either', '', null, '<h1>A lamp for Orrin</h1><p>03/04/2024</p>'],
    [
      'is that of the address where nothing else tells',
      '<link rel="canonical" href="https://orrin.example/2024/03/12/lamp">',
      '2024-03-12',
      undefined,
    ],
  ])('%s', (_, head, date, top) => {
    const { publishedOn } = readPage(page(head, top));
    expect(publishedOn?.replace(/(T\d\d:\d\d):00$/u, '$1') ?? null).toBe(date);
  });
});

describe('what else a page says of itself', () => {
  it('is kept with its source', () => {
    const head = `${linked({ articleSection: 'Coast', publisher: { name: 'Orrin Post' }, dateModified: '2024-03-13' })}<link rel="canonical" href="https://orrin.example/lamp">`;
    expect(readPage(page(head)).metadata).toEqual(
      expect.arrayContaining([
        { field: 'section', text: 'Coast', span: null, from: 'json-ld' },
        { field: 'publisher', text: 'Orrin Post', span: null, from: 'json-ld' },
        { field: 'modified', text: '2024-03-13', span: null, from: 'json-ld' },
        { field: 'url', text: 'https://orrin.example/lamp', span: null, from: 'markup' },
      ]),
    );
  });

  it('is that of the article of the page, and not of another one that it names', () => {
    const head =
      linked({ headline: 'Boats', author: 'Jo Berg' }) + linked({ headline: 'A lamp for Orrin', author: 'Ana Lim' });
    expect(readPage(page(head)).byline).toBe('Ana Lim');
  });

  it('is read where a script is broken only by line breaks, commas and comments', () => {
    const broken =
      '<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "headline": "A lamp\nfor Orrin", "author": "Ana Lim",}\n//]]></script>';
    expect(readPage(page(broken))).toMatchObject({ title: 'A lamp for Orrin', byline: 'Ana Lim' });
  });

  it('is left alone where a script is broken beyond that', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", "author": Ana Lim</script>';
    expect(readPage(page(broken + linked({ author: 'Jo Berg' }))).byline).toBe('Jo Berg');
  });

  it.each([
    ['en-gb', 'en-GB'],
    ['en_US', 'en-US'],
    ['fr', 'en'],
    ['', 'en'],
    ['nonsense!', 'en'],
  ])('%j as language makes it %s, because nobody believes a page against its text', (declared, language) => {
    expect(readPage(page('').replace('lang="en"', `lang="${declared}"`)).language).toBe(language);
  });
});
