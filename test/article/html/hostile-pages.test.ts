import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../../src/errors/antenne-error.ts';
import { readPage } from '../read-fixture.ts';

const story =
  'The middle of it is a sentence of some length that says a lot, and it stands where nobody would look for it.';
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Hostile</title></head><body>${body}`;

describe('a page that means harm', () => {
  it.each([
    ['nests 100000 elements', page('<div>'.repeat(100_000) + `<p>${story}</p>` + '</div>'.repeat(100_000))],
    ['nests elements that it never closes', page('<span>'.repeat(100_000) + `<p>${story}</p>`)],
    ['nests tables in lists', page('<div><b><ul><li><table><tr><td>'.repeat(10_000) + `<p>${story}</p>`)],
    ['closes what it has not opened', page('<div>'.repeat(1000) + '</span>'.repeat(300_000) + `<p>${story}</p>`)],
    [
      'has megabytes of attributes',
      page(`<div ${Array.from({ length: 200_000 }, (_, index) => `a${index}="${index}"`).join(' ')}><p>${story}</p>`),
    ],
    ['has a class of megabytes', page(`<div class="${'related '.repeat(400_000)}"><p>${story}</p>`)],
    [
      'defines entities',
      `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${'<!ENTITY b "&a;&a;&a;">'.repeat(50_000)}]><body><p>${story} &b;</p>`,
    ],
    ['never ends a comment', page(`<p>${story}</p><!--${'<!-'.repeat(500_000)}`)],
    ['never ends a script', page(`<p>${story}</p>${'<script>'.repeat(200_000)}`)],
    ['never ends an attribute', page(`<p>${story}</p>${'<a b="'.repeat(300_001)}`)],
    ['nests JSON', page(`<script type="application/ld+json">${'['.repeat(1_000_000)}</script><p>${story}</p>`)],
    ['has a title of megabytes', `<html><head><title>${'a | '.repeat(100_000)}</title></head><body><p>${story}</p>`],
    [
      'has many meta elements',
      `<html><head>${'<meta property="og:title" content="A">'.repeat(80_000)}</head><body><p>${story}</p>`,
    ],
    ['is one row of signs', page('<'.repeat(500_000) + `<p>${story}</p>`)],
    ['is one row of entities', page('&amp;'.repeat(200_000))],
    ['is nothing but paragraphs', page('<p>a'.repeat(200_000))],
    ['is nothing but breaks', page('<br>'.repeat(200_000))],
    ['is nothing but links', page('<a href=x>y'.repeat(100_000))],
    ['is nothing but tables', page('<table><tr><td>x'.repeat(60_000))],
    ['closes formatting over blocks', page('<a><div></a>'.repeat(60_000))],
    ['has many elements', page('<p class=x>Word</p>'.repeat(20_000) + `<p>${story}</p>`)],
  ])('that %s is read or refused before long', (_, markup) => {
    const before = process.cpuUsage();
    try {
      readPage(markup, { language: 'en' });
    } catch (error) {
      if (!(error instanceof AntenneError) || !error.code.startsWith('input/')) throw error;
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });

  it('shows its text all the same when it is nested too deep, and a warning says so', () => {
    const article = readPage(page('<div>'.repeat(5000) + `<p>${story}</p><p>${story.replace('middle', 'end')}</p>`));
    expect(article.blocks).toHaveLength(2);
    expect(article.warnings).toMatchObject([{ code: 'article/nesting' }]);
  });

  it('is refused when it has more elements than any article', () => {
    expect(() => readPage(page('<p>a'.repeat(200_000)))).toThrow(
      expect.objectContaining({ code: 'input/too-large' }) as Error,
    );
  });
});
