import { describe, expect, it } from 'vitest';
import { readPage } from '../read-fixture.ts';

const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>';

describe('a page without an article', () => {
  it.each([
    [
      'asks for a password',
      '<h1>Log in</h1><p>Please log in to read on, or make an account in a minute.</p><form><input type="password"></form>',
      'the page asks for a password',
    ],
    [
      'needs its scripts',
      '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>',
      'the page shows its text only with JavaScript',
    ],
    [
      'asks for its scripts',
      '<h1>One moment</h1><p>Please enable JavaScript in your browser to go on to the site.</p>',
      'the page shows its text only with JavaScript',
    ],
    [
      'is not there',
      '<h1>Page not found</h1><p>The page that you are looking for has moved, or never was. Try the search, or go back to where you came from.</p>',
      'the page says that there is no such page',
    ],
    [
      'is not there, in German',
      '<h1>Seite nicht gefunden</h1><p>Die Seite, die Sie suchen, gibt es nicht mehr, oder es hat sie nie gegeben.</p>',
      'the page says that there is no such page',
    ],
    [
      'has the number for that',
      '<h1>404</h1><p>We looked for this page everywhere, and it is nowhere to be found on this site.</p>',
      'the page says that there is no such page',
    ],
    [
      'asks for consent',
      '<div class="cookie-wall"><p>We use cookies to show you advertising that you do not want.</p><button>Accept all</button></div>',
      'consent notice',
    ],
    ['has menus only', menu, 'menu line'],
    ['shows nothing', '<script>go()</script>', 'there is no text in it'],
  ])('that %s is refused with what was found', (_, body, found) => {
    const language = body.includes('Seite') ? 'de' : 'en';
    const read = (): unknown =>
      readPage(`<html lang="${language}"><head><title></title></head><body>${body}</body></html>`, { language });
    expect(read).toThrow(found);
    expect(read).toThrow(
      expect.objectContaining({ code: 'input/no-article-text', hint: expect.any(String) as string }) as Error,
    );
  });

  const teaser = (title: string, number: number): string =>
    `<div class="cell"><h3><a href="/${number}">${title}</a></h3><p>The council of Orrin talked about it for an hour, and put it off.</p></div>`;
  const front = ['A pond for the mill', 'No lamp for the pier', 'Twelve goats too many', 'The bridge stays shut'];

  it('only lists others, and says to open one of them', () => {
    const read = (): unknown =>
      readPage(`<html lang="en"><body>${menu}<h1>Council</h1>${front.map(teaser).join('')}</body></html>`);
    expect(read).toThrow('the page only lists 4 others');
    expect(read).toThrow(
      expect.objectContaining({
        code: 'input/no-article-text',
        hint: expect.stringContaining('Open one of its articles') as string,
      }) as Error,
    );
  });

  it('is told from one with a text of its own above such a list', () => {
    const text =
      '<p>The ferry to Orrin sails again from Monday, the harbour office said, and it takes dogs.</p>'.repeat(4);
    expect(
      readPage(`<html lang="en"><body>${menu}<h1>Ferry back</h1>${text}${front.map(teaser).join('')}</body></html>`)
        .title,
    ).toBe('Ferry back');
  });

  it('is told from a short one', () => {
    const body =
      '<h1>Ferry back in service</h1><p>The ferry to Orrin sails again from Monday, the harbour office said.</p>';
    expect(readPage(`<html lang="en"><body>${menu}${body}</body></html>`, { language: 'en' }).blocks).toHaveLength(2);
  });
});

describe('a page with the beginning of an article', () => {
  const paragraph =
    '<p>The ferry to Orrin sails again from Monday, the harbour office said, and it will take dogs.</p>';
  const page = (linked: object, more = ''): string =>
    `<html lang="en"><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...linked })}</script></head><body><article><h1>Ferry back</h1>${paragraph}${paragraph.replace('dogs', 'cats')}${more}</article></body></html>`;

  it.each([
    ['says that it is not free', { isAccessibleForFree: false }, ''],
    ['says so of a part', { hasPart: { isAccessibleForFree: 'False', cssSelector: '.paid' } }, ''],
    ['states more words than it shows', { wordCount: 900 }, ''],
    ['asks to subscribe where the text should go on', {}, '<p>To continue reading, subscribe today.</p>'],
  ])('warns where it %s', (_, linked, more) => {
    expect(readPage(page(linked, more)).warnings).toMatchObject([{ code: 'article/truncated' }]);
  });

  it.each([
    ['is free', { isAccessibleForFree: true }],
    ['is not free, but all here', { isAccessibleForFree: false, wordCount: 34 }],
    ['states as many words as it shows', { wordCount: 40 }],
  ])('does not warn where it %s', (_, linked) => {
    expect(readPage(page(linked)).warnings).toEqual([]);
  });

  it('does not warn where the part for subscribers is there', () => {
    const paid = `<div class="paid">${paragraph.replace('dogs', 'goats').repeat(3)}</div>`;
    const linked = { isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.paid' } };
    const long = paragraph.replace('dogs', 'ponies').repeat(8);
    expect(readPage(page(linked, long + paid)).warnings).toEqual([]);
    expect(readPage(page(linked, long)).warnings).toMatchObject([{ code: 'article/truncated' }]);
    expect(readPage(page({ isAccessibleForFree: false }, long)).warnings).toEqual([]);
  });

  it('is read from its JSON-LD where that has more, unless that is cut as well', () => {
    const articleBody = `${'The ferry sails, and the harbour office is pleased with it. '.repeat(10)}\nIt sails on Tuesdays too.`;
    const whole = readPage(page({ headline: 'Ferry back', articleBody }));
    expect(whole.source.text).toContain('Tuesdays');
    expect(whole.warnings).toMatchObject([{ code: 'article/from-json-ld' }]);
    const cut = readPage(page({ headline: 'Ferry back', articleBody: `${articleBody} And then …` }));
    expect(cut.source.text).not.toContain('Tuesdays');
  });
});
