import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/article/read-documents.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { ItemWishes, SourceDocument } from '../../src/article/input-format.ts';
import { detectLanguage } from '../../src/languages/detect-language.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { accountForText } from '../../src/script/account-for-text.ts';
import { writeScript } from '../../src/script/write-script.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/feeds', name));

async function read(
  content: string | Uint8Array,
  wishes: ItemWishes = {},
  url: string | null = null,
): Promise<readonly SourceDocument[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return readDocuments({ name: 'feed.xml', url, bytes, sha256: 'abc' }, wishes);
}

const fieldOf = ({ metadata }: SourceDocument, name: string): string | undefined =>
  metadata.find(({ field }) => field === name)?.text;
const titles = (documents: readonly SourceDocument[]): readonly (string | undefined)[] =>
  documents.map((document) => fieldOf(document, 'title'));
const codes = (documents: readonly SourceDocument[]): readonly string[] =>
  documents.flatMap(({ warnings }) => warnings.map(({ code }) => code));
const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>T</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const LONG = 'The ferry of Orrin sails again on Sunday, and its captain says that he will wave to nobody. '.repeat(12);

describe('an RSS feed', () => {
  it('gives its items as articles, newest first, each with what the feed says of it', async () => {
    const documents = await read(fixture('rss.xml'));
    expect(titles(documents)).toEqual([
      'La digue sera refaite',
      'Le marché d’hiver s’installe',
      'Une seule phrase',
      'Le bac ne passe plus',
    ]);
    expect(documents.map(({ url }) => url)).toEqual([
      'https://valmoure.example/digue',
      'https://valmoure.example/marche',
      'https://valmoure.example/phrase',
      null,
    ]);
    expect(documents.map((document) => fieldOf(document, 'byline'))).toEqual([
      'Paul Marescq',
      'Odile Vernacourt',
      undefined,
      undefined,
    ]);
    expect(documents.map((document) => fieldOf(document, 'date'))).toEqual([
      '2024-03-12T08:15:00Z',
      '2024-03-11T07:30:00+01:00',
      '2024-03-10T10:00:00-05:00',
      undefined,
    ]);
    expect(documents.map((document) => fieldOf(document, 'language'))).toEqual(['fr-FR', 'fr-FR', 'fr-FR', 'fr-FR']);
    expect(documents.every(({ metadata }) => metadata.some(({ from }) => from === 'feed'))).toBe(true);
    expect(documents[0]).toMatchObject({ name: 'feed.xml', sha256: 'abc' });
  });

  it('takes the whole text before the summary, with its marks and references once decoded', async () => {
    const [, market] = await read(fixture('rss.xml'));
    expect(market?.text).toContain('Le marché d’hiver s’installe');
    expect(market?.text).toContain('« Nous attendons quarante marchands », dit Berthe Quillan');
    expect(market?.text).toContain('Le balisage ]] > et les prix < 5 euros ne changent pas.');
    expect(market?.text).not.toContain('revient sur le quai');
  });

  it('says what is only a summary, and where the rest is, what was passed over, and which date is none', async () => {
    const documents = await read(fixture('rss.xml'));
    expect(documents.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['article/feed-item'],
      [],
      ['article/summary-only'],
      ['article/date', 'article/summary-only'],
    ]);
    expect(documents[0]?.warnings[0]?.message).toMatch(/^2 items .* “Rien à lire”/);
    expect(documents[2]?.warnings[0]?.message).toContain('https://valmoure.example/phrase');
  });

  it('takes a long description for the text itself', async () => {
    expect(codes(await read(rss(`<description>${LONG}</description>`)))).toEqual([]);
  });

  it('reads as many as are asked for, and one by its guid, its link, or a link without its last sign', async () => {
    expect(titles(await read(fixture('rss.xml'), { count: 2 }))).toHaveLength(2);
    expect(titles(await read(fixture('rss.xml'), { item: 'gv-101' }))).toEqual(['Le marché d’hiver s’installe']);
    expect(titles(await read(fixture('rss.xml'), { item: 'https://valmoure.example/marche' }))).toHaveLength(1);
    expect(titles(await read(fixture('rss.xml'), { item: 'HTTPS://valmoure.example/digue' }))).toHaveLength(1);
  });

  it('names what there is when an item is unknown', async () => {
    await expect(read(fixture('rss.xml'), { item: 'gv-102' })).rejects.toMatchObject({
      code: 'input/no-such-item',
      message: expect.stringContaining('none of the 6 items'),
      hint: expect.stringMatching(/^there is “Le marché d’hiver s’installe” \(gv-101\), “La digue/),
    });
    await expect(read(fixture('rss.xml'), { item: 'https://valmoure.example/rien' })).rejects.toMatchObject({
      code: 'input/empty-feed',
      message: 'this item of the feed has no text',
    });
  });

  it('keeps items without dates where the feed has them', async () => {
    const item = (title: string, date = ''): string =>
      `<title>${title}</title>${date && `<pubDate>${date}</pubDate>`}<description>${LONG}</description>`;
    const feed = rss(item('A'), item('B', '1 Mar 2024 08:00 GMT'), item('C'), item('D', '2 Mar 2024'), item('E'));
    expect(titles(await read(feed))).toEqual(['D', 'E', 'A', 'B', 'C']);
  });

  it('resolves links against the site of the feed, or where the feed came from', async () => {
    const item = `<link>../a?b=c#d</link><description>${LONG}</description>`;
    expect((await read(rss(item)))[0]?.url).toBeNull();
    expect((await read(rss(item), {}, 'https://orrin.example/news/feed.xml'))[0]?.url).toBe(
      'https://orrin.example/a?b=c#d',
    );
  });

  it('reads RSS 1.0, in which items stand beside the channel', async () => {
    const [deich] = await read(fixture('rdf.xml'));
    expect(deich).toMatchObject({ url: 'https://osterhagen.example/deich' });
    expect(['title', 'byline', 'date', 'publisher'].map((name) => deich && fieldOf(deich, name))).toEqual([
      'Der Deich hält',
      'Wiebke Sand',
      '2024-01-05T08:00:00+01:00',
      'Osterhagener Bote',
    ]);
  });

  it.each([
    ['has no item', rss(), 'there is no item in this feed'],
    [
      'has items without a text',
      rss('<title>A</title>', '<title>B</title><description>…</description>'),
      'no item of this feed has a text (there are 2)',
    ],
  ])('is refused when it %s', async (_, feed, message) => {
    await expect(read(feed)).rejects.toMatchObject({ code: 'input/empty-feed', message, where: 'feed.xml' });
  });
});

describe('an Atom feed', () => {
  it('gives its entries, whatever the prefix of its elements', async () => {
    const documents = await read(fixture('atom.xml'));
    expect(titles(documents)).toEqual(['The orchard is sold', 'Rain < sun', 'Elsewhere']);
    expect(documents.map(({ url }) => url)).toEqual([
      'https://pellworth.example/news/orchard.html',
      'https://pellworth.example/news/rain',
      'https://pellworth.example/elsewhere',
    ]);
    expect(documents.map((document) => fieldOf(document, 'byline'))).toEqual([
      'Kit Marsh, Ada Ferrow',
      'Nora Bly',
      'Nora Bly',
    ]);
    expect(documents.map((document) => fieldOf(document, 'date'))).toEqual([
      '2024-05-11T18:00:00+01:00',
      '2024-05-10',
      '2024-05-09T00:00:00Z',
    ]);
    expect(fieldOf(documents[0] as SourceDocument, 'modified')).toBe('2024-05-12T09:00:00Z');
    expect(fieldOf(documents[0] as SourceDocument, 'publisher')).toBe('The Pellworth Post');
    expect(documents.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      [],
      [],
      ['article/summary-only'],
    ]);
  });

  it('reads content that is XHTML, text, or elsewhere', async () => {
    const [orchard, rain, elsewhere] = await read(fixture('atom.xml'));
    expect(orchard?.text).toContain('said Tom Hale & sons.');
    expect(orchard?.text).toContain('They count it again on Monday.');
    expect(orchard?.text).not.toContain('Sold at last');
    expect(rain?.text).toBe(
      'Rain < sun\n\nIt rained in Pellworth on nine days of ten, and the growers say that nobody counted the tenth.\n\nThe river stayed in its bed.',
    );
    expect(elsewhere?.text).toContain('these words of it alone');
  });

  it('is read without its namespace too', async () => {
    const feed = `<feed><title>T</title><entry><title>A</title><summary>${LONG}</summary></entry></feed>`;
    expect(titles(await read(feed))).toEqual(['A']);
  });
});

describe('a damaged feed', () => {
  it('loses what is damaged and nothing else, and says so', async () => {
    const documents = await read(fixture('broken.xml'));
    expect(titles(documents)).toEqual(['First été', 'Third']);
    expect(documents.map((document) => fieldOf(document, 'byline'))).toEqual(['Ana Lim', undefined]);
    expect(documents.map((document) => fieldOf(document, 'publisher'))[0]).toBe('Post & Bote');
    expect(documents[0]?.warnings.map(({ code }) => code)).toEqual([
      'article/feed-xml',
      'article/feed-item',
      'article/summary-only',
    ]);
    expect(documents[0]?.warnings[1]?.message).toMatch(/^2 items/);
  });

  it('is mended where only references and control characters are wrong', async () => {
    const documents = await read(
      rss(
        `<title>A & B\u0007 &hellip;</title><link>https://a.example/?a=1&b=2</link><description><![CDATA[${LONG}&nbsp;&]]></description>`,
      ),
    );
    expect(documents[0]).toMatchObject({ url: 'https://a.example/?a=1&b=2' });
    expect(titles(documents)).toEqual(['A & B …']);
    expect(codes(documents)).toEqual(['article/feed-xml']);
  });

  it('is read although many of its items leave tags open', async () => {
    const good = `<title>Good</title><description>${LONG}</description>`;
    const feed = rss(good, ...Array.from({ length: 300 }, () => '<title>Bad</title><description>a<br>b</description>'));
    const documents = await read(feed);
    expect(titles(documents)).toEqual(['Good']);
    expect(documents[0]?.warnings.map(({ message }) => message).join()).toContain('300 items');
  });

  it.each([
    [
      'an entity bomb',
      `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]>${rss('<title>&b;</title>')}`,
    ],
    [
      'an external entity',
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<description>&x; and more words.</description>')}`,
    ],
    ['tags in tags', rss(`${'<b>'.repeat(300)}x${'</b>'.repeat(300)}`)],
  ])('is not read when it has %s', async (_, feed) => {
    await expect(read(feed)).rejects.toMatchObject({ code: 'input/xml', where: expect.any(String) });
  });

  it('takes a DOCTYPE without declarations', async () => {
    const doctype =
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">';
    expect(await read(`<?xml version="1.0"?>\n${doctype}\n${rss(`<description>${LONG}</description>`)}`)).toHaveLength(
      1,
    );
  });

  it('is read in the encoding that it declares', async () => {
    const feed = `<?xml version="1.0" encoding="ISO-8859-2"?>${rss(`<title>\u00b3</title><description>${LONG}</description>`)}`;
    expect(titles(await read(Buffer.from(feed, 'latin1')))).toEqual(['ł']);
    const latin = `<?xml version="1.0" encoding="iso-8859-1"?>${rss(`<title>été</title><description>${LONG}</description>`)}`;
    const documents = await read(Buffer.from(latin, 'latin1'));
    expect([titles(documents), codes(documents)]).toEqual([['été'], []]);
  });

  it('is no feed when its root is another one', async () => {
    await expect(read('<?xml version="1.0"?><urlset><url/></urlset>')).rejects.toMatchObject({
      code: 'input/unsupported',
      message: expect.stringContaining('<urlset>'),
    });
  });
});

describe('a long feed', () => {
  const item = (index: number): string =>
    `<title>Story ${index}</title><guid>s-${index}</guid><pubDate>${(index % 28) + 1} Mar 2024 10:00 GMT</pubDate><description>&lt;p&gt;${LONG.slice(0, 400)}&lt;/p&gt;</description>`;
  const items = Array.from({ length: 5000 }, (_, index) => item(index));

  it('of 5,000 items is read in a moment, and only its newest are made into documents', async () => {
    const feed = Buffer.from(rss(...items));
    const before = process.cpuUsage();
    expect(titles(await read(feed))).toHaveLength(5);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });

  it('takes time that grows with its length and no faster, sound or not', async () => {
    const { feed } = await import('../../src/article/formats/feed.ts');
    const run = (text: string): void =>
      void feed.read({ name: 'f', url: null, sha256: '', bytes: Buffer.from(text) }, {});
    expect(growth((size) => run(rss(...items.slice(0, size))), 800)).toBeLessThan(MOST_GROWTH);
    expect(growth((size) => run(rss(...items.slice(0, size), '<title>A</titel>')), 800)).toBeLessThan(MOST_GROWTH);
    const open = rss('<title>A</title><description>Words of it.</description>').slice(0, -'</channel></rss>'.length);
    expect(growth((size) => run(`${open}${'<item>'.repeat(size)}`), 10_000)).toBeLessThan(MOST_GROWTH);
  });
});

it('accounts for all of an item’s text, title included', async () => {
  const documents = [...(await read(fixture('rss.xml'))), ...(await read(fixture('atom.xml')))];
  const whole = documents.filter(({ warnings }) => warnings.every(({ code }) => code !== 'article/summary-only'));
  expect(whole).toHaveLength(4);
  for (const [index, document] of whole.entries()) {
    const article = readArticle(document, { id: `a${index}`, languageOf, detectLanguage });
    const script = writeScript([article], { captions: true, disclosure: false });
    expect(accountForText(script)).toEqual([]);
    expect(article.title).toBe(fieldOf(document, 'title'));
    expect(script.lines.find(({ kind }) => kind === 'title')?.text).toBe(article.title);
  }
});
