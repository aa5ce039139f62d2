import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../../src/errors/antenne-error.ts';
import type { Article } from '../../../src/model/article.ts';
import { growth, MOST_GROWTH } from '../../growth.ts';
import { faultsOf, readPage } from '../read-fixture.ts';

const pieces = [
  'The town of Orrin has a new bridge, and its people do not know what to do with it.',
  '"It is a bridge," said the mayor, "and we shall cross it when we come to it."',
  'Home',
  'By Ana Lim and Jo Berg',
  'Updated March 3, 2024 at 4:40 p.m. • Published 2 March 2024',
  'A view of the bridge Photo: Press Agency/A. Lim',
  'Read more: <a href="/x">The bridge that fell</a>',
  '<a href="/1">News</a><a href="/2">Sport</a> | <a href="/3">Weather</a>',
  'More on this story',
  'We use cookies, as all pages do.',
  'one<br>two<br><br>three',
  '<b>A line in bold</b><br>and what follows it',
  '&lt;b&gt; &amp;amp; &nbsp;&#8217;&shy;&#x1F600;',
  '2 / 9',
  'Il pleut sur le pont depuis mardi, et les habitants ne savent pas quoi en faire.',
  '<img src="x"><span class="credit">Ana Lim</span><time datetime="2024-03-03">3 March 2024</time>',
  '<span class="a">One</span><span class="b">Two</span>',
  '\u0000\u0007\u200b',
  '<script>var a = "</p>";</script><style>p { color: red }</style><!-- nothing -->',
];
const tags = [
  'div',
  'p',
  'h1',
  'h2',
  'li',
  'ul',
  'ol',
  'blockquote',
  'figure',
  'figcaption',
  'aside',
  'nav',
  'header',
  'footer',
  'article',
  'main',
  'section',
  'table',
  'tr',
  'td',
  'span',
  'a href="/y"',
  'b',
  'form',
  'button',
  'pre',
  'noscript',
  'template',
  'svg',
  'video',
  'select',
  'option',
  'dl',
  'dt',
];
const names = [
  '',
  ' class="caption"',
  ' class="related-links"',
  ' class="byline"',
  ' class="date"',
  ' class="lead"',
  ' hidden',
  ' class="share"',
  ' role="navigation"',
];
const part = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...names)).map(([tag, name]) => `<${tag}${name}>`),
  },
  { weight: 4, arbitrary: fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0] ?? ''}>`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const pages = fc
  .array(part, { maxLength: 40 })
  .map((parts) => `<html lang="en"><head><title>The bridge</title></head><body>${parts.join('')}`);

describe('the account of a page', () => {
  it('puts every character that shows into exactly one block, omission or fact', () => {
    fc.assert(
      fc.property(pages, (markup) => {
        const article = readOrNull(markup);
        return article === null || faultsOf(article).length === 0;
      }),
      { numRuns: 150 },
    );
  });

  it('keeps blocks and omissions in the order of the source', () => {
    fc.assert(
      fc.property(pages, (markup) => {
        const article = readOrNull(markup);
        return (
          article === null ||
          [article.blocks, article.omitted].every((list) =>
            list.every(({ span }, index) => span.start < span.end && span.start >= (list[index - 1]?.span.end ?? 0)),
          )
        );
      }),
      { numRuns: 80 },
    );
  });

  it('takes time that grows with the length of the page and no faster', () => {
    const paragraph = (index: number): string =>
      `<p class="text">In chapter ${index} the people of village ${index * 7} spoke of <a href="/${index}">bridge number ${index}</a> and went home by way of road ${index * 13}, said A. Lim.</p>`;
    const readAll = (paragraphs: number): void => {
      const body = Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('\n');
      expect(
        readPage(`<html lang="en"><body><h1>A very long story</h1><article>${body}</article>`).blocks,
      ).toHaveLength(paragraphs + 1);
    };
    expect(growth(readAll, 800)).toBeLessThan(MOST_GROWTH);
  });
});

function readOrNull(markup: string): Article | null {
  try {
    return readPage(markup, { language: 'en' });
  } catch (error) {
    if (error instanceof AntenneError && error.code.startsWith('input/')) return null;
    throw error;
  }
}
