import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/article/recognize-format.ts';

const format = (
  text: string | Uint8Array,
  name = 'standard input',
  more: { url?: string; contentType?: string } = {},
): string =>
  formatOf({
    name,
    url: more.url ?? null,
    bytes: typeof text === 'string' ? Buffer.from(text) : text,
    sha256: '',
    ...(more.contentType !== undefined && { contentType: more.contentType }),
  });
const words = 'The mill at Aston burned for the third time in a year, and nobody was hurt.';

describe('the format of standard input', () => {
  it.each([
    ['html', '<!doctype html><p>Hello'],
    ['html', '\ufeff\n <!-- saved -->\n<HTML lang="en">'],
    ['html', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>'],
    ['html', `<article><h1>A mill</h1><p>${words}</p></article>`],
    ['feed', '<rss version="2.0">'],
    ['feed', '<?xml version="1.0"?>\n<!-- a -->\n<a:feed xmlns:a="http://www.w3.org/2005/Atom">'],
    ['feed', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['json-ld', '{"@context": "https://schema.org", "@type": "NewsArticle"}'],
    ['json-ld', ' [ {\n"@type": "NewsArticle"'],
    ['markdown', `---\ntitle: The mill\n---\n\n${words}`],
    ['markdown', `# The mill burns\n\n${words}`],
    ['markdown', `The mill burns\n==============\n\n${words} **Nobody** was there.`],
    ['markdown', `The [mill](https://a.example) and the ![barn](barn.jpg) burned.`],
    ['plain-text', words],
    ['plain-text', `The mill burns\n\n${words}\n\n** * **\n#mill #fire`],
    ['plain-text', `--- \n\n${words}\n\n---`],
    ['plain-text', `{The mill} ${words}`],
    ['plain-text', '[1] The mill, "a book" of 1920'],
    ['plain-text', `<3 ${words}`],
    ['plain-text', '<p without an end'],
    ['plain-text', ''],
  ])('is %s for %j', (expected, text) => {
    expect(format(text)).toBe(expected);
  });

  it('is told in UTF-16 too', () => {
    expect(format(Buffer.from('\ufeff<!doctype html>', 'utf16le'))).toBe('html');
    expect(format(Buffer.from('# The mill', 'utf16le'))).toBe('markdown');
  });
});

describe('the format of a file', () => {
  it.each([
    ['markdown', 'draft.md', words],
    ['markdown', 'DRAFT.MARKDOWN', '<div align="center">\n\n# The mill\n\n</div>'],
    ['html', 'draft.md', '<!doctype html>\n<title>The mill</title>'],
    ['html', 'page.html', words],
    ['html', 'page.htm', '{"@type": "x"}'.slice(1)],
    ['html', 'page.txt', '<html><body>'],
    ['html', 'page.txt', `<p>${words}</p>`],
    ['plain-text', 'page.txt', `# The mill\n\n**Bold** and [a link](https://a.example)\n\n${words}`],
    ['plain-text', 'page.txt', `---\ntitle: The mill\n---\n${words}`],
    ['json-ld', 'page.txt', '{"@context": "https://schema.org"}'],
    ['json-ld', 'article.json', '{"a": 1}'],
    ['json-ld', 'article.jsonld', words],
    ['feed', 'feed.xml', '<rss>'],
    ['feed', 'feed.rss', words],
    ['feed', 'page.html', '<?xml version="1.0"?><rss version="2.0"/>'],
    ['html', 'page.xml', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'],
    ['plain-text', 'article', words],
    ['plain-text', 'article.of.mine', words],
  ])('is %s for %s', (expected, name, text) => {
    expect(format(text, name)).toBe(expected);
  });
});

describe('the format of a page', () => {
  const page = (url: string, contentType: string, text = words): string => format(text, url, { url, contentType });
  it.each([
    ['html', 'https://a.example/', 'text/html; charset=utf-8'],
    ['html', 'https://a.example/story', 'application/xhtml+xml'],
    ['markdown', 'https://a.example/raw/story.md?x=1', 'text/plain'],
    ['markdown', 'https://a.example/story', 'text/markdown'],
    ['plain-text', 'https://a.example/story', 'text/plain'],
    ['feed', 'https://a.example/feed/', 'application/rss+xml'],
    ['json-ld', 'https://a.example/story', 'application/ld+json'],
  ])('is %s at %s as %s', (expected, url, type) => {
    expect(page(url, type)).toBe(expected);
  });

  it('is what its first characters say, whatever the server says', () => {
    expect(page('https://a.example/feed', 'text/html', '<?xml version="1.0"?><rss>')).toBe('feed');
    expect(page('https://a.example/story.txt', 'text/plain', '<!DOCTYPE html><html>')).toBe('html');
  });
});
