import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/article/markdown/read-front-matter.ts';
import { growth, MOST_GROWTH } from '../growth.ts';
import { readDraft } from './read-fixture.ts';

const STORY = `

The mill at Aston burned for the third time in a year, and nobody was hurt by it.

Its owner says that he will build it again, as he did before, and that the wheel was saved.
`;

/** What is read of a front matter: each fact with the words of the file that its place shows. */
function factsOf(content: string): Record<string, readonly [text: string, written: string]> {
  const text = `---\n${content}\n---\n${STORY}`;
  return Object.fromEntries(
    (readFrontMatter(text)?.metadata ?? []).map(({ field, text: value, span }) => [
      field,
      [value, text.slice(span?.start, span?.end)] as const,
    ]),
  );
}

describe('a front matter', () => {
  it('gives facts with the place of their values in the file', () => {
    expect(
      factsOf(
        [
          '# who wrote it',
          'Title: "The mill: a story" # not the last',
          'authors: [Ana Lim, "Jo Berg"]',
          'publish_date: 2024-05-12T08:00:00+02:00',
          "lastmod: '2024-05-13'",
          'lang: en_gb',
          'summary: |\n  Two lines\n  of it',
          'canonical-url: https://mill.example/story',
          'Category: Local',
          'draft: true',
        ].join('\n'),
      ),
    ).toEqual({
      title: ['The mill: a story', 'The mill: a story'],
      byline: ['Ana Lim, Jo Berg', '[Ana Lim, "Jo Berg"]'],
      date: ['2024-05-12T08:00:00+02:00', '2024-05-12T08:00:00+02:00'],
      modified: ['2024-05-13', '2024-05-13'],
      language: ['en-GB', 'en_gb'],
      description: ['Two lines of it', '|\n  Two lines\n  of it'],
      url: ['https://mill.example/story', 'https://mill.example/story'],
      section: ['Local', 'Local'],
    });
  });

  it.each([
    ['lang: fr\ndate: 3/4/2024', '2024-04-03'],
    ['lang: en-US\ndate: 3/4/2024', undefined],
    ['date: 3/4/2024', undefined],
    ['date: 23/4/2024', '2024-04-23'],
    ['date: 12 mars 2024 à 08h15', '2024-03-12T08:15'],
    ['date: May 12, 2024', '2024-05-12'],
    ['date: soon', undefined],
    ['date: 2024-02-30', undefined],
  ])('reads the date of %j as its language does, or not at all', (content, date) => {
    expect(factsOf(content)['date']?.[0]).toBe(date);
    const { warnings } = readDraft(`---\n${content}\n---\n${STORY}`);
    expect(warnings.map(({ code }) => code)).toEqual(date === undefined ? ['article/date'] : []);
  });

  it('has no fact where a value is none', () => {
    expect(factsOf('title:\nauthor: "@ana"\nlang: French\nurl: /mill\nsection: {a: b}\ntags: [x]')).toEqual({});
  });

  it.each([
    ['a colon in a plain value', 'title: The mill: a story\nauthor: Ana Lim', 'The mill: a story'],
    ['a bracket that nothing closes', 'tags: [a\ntitle: "The mill"', 'The mill'],
    ['tabs before keys', 'title: The mill\nx:\n\ty: z', 'The mill'],
    ['a list in the place of keys', '- a\n-\n  x: y\ntitle: The mill', 'The mill'],
    ['brackets without end', `title: The mill\nx: ${'['.repeat(30_000)}`, 'The mill'],
    ['keys in keys without end', `title: The mill\nx: ${'{a: '.repeat(10_000)}`, 'The mill'],
  ])('with %s is a warning, and what can be read of it is', (_, content, title) => {
    expect(factsOf(content)['title']?.[0]).toBe(title);
    const { warnings } = readDraft(`---\n${content}\n---\n${STORY}`);
    expect(warnings.map(({ code }) => code)).toEqual(['article/front-matter']);
  });

  it('never lets aliases grow', () => {
    const lines = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
    ];
    expect(factsOf([...lines, 'title: *a40', 'author: *a40', 'lang: en'].join('\n'))).toEqual({
      language: ['en', 'en'],
    });
  });

  it('of a megabyte is left out with a warning', () => {
    const article = readDraft(`---\ntitle: The mill\nx: ${'y'.repeat(1_000_000)}\n---\n${STORY}`);
    expect(article).toMatchObject({ title: '', warnings: [{ code: 'article/front-matter' }] });
    expect(article.blocks).toHaveLength(2);
  });

  it('in TOML is left out with a warning', () => {
    const article = readDraft(`+++\ntitle = "The mill"\n+++\n${STORY}`);
    expect(article).toMatchObject({ title: '', warnings: [{ code: 'article/front-matter' }] });
    expect(article.omitted.map(({ reason }) => reason)).toEqual(['markup', 'markup', 'markup']);
  });

  it.each([
    ['two rules around words', '---\n\nThe mill burned.\n\n---'],
    ['a rule alone', '---\nThe mill burned.\n'],
    ['nothing', '---\n---\n'],
    ['a list', '---\n- a\n- b: c\n---\n'],
    ['text above it', 'The mill\n\n---\ntitle: The mill\n---\n'],
    ['a fence of four', '----\ntitle: The mill\n----\n'],
  ])('is not found in %s', (_, text) => {
    expect(readFrontMatter(text + STORY)).toBeNull();
  });

  it.each(['a: b\n', '- a\n', '[', '"', '&a *a ', 'a:\n  ', '? ', '\t', '# \n', "'", 'title: x: y\n'])(
    'takes time that grows with many %j and no faster',
    (part) => {
      const run = (size: number): void =>
        void readFrontMatter(`---\ntitle: x\n${part.repeat(size / part.length)}\n---\n`);
      expect(growth(run, 30_000)).toBeLessThan(MOST_GROWTH);
    },
  );
});

describe('the title of a front matter', () => {
  const spokenTitle = (front: string, body = STORY): string | undefined => {
    const { blocks, source } = readDraft(`---\n${front}\n---\n${body}`);
    const span = blocks.find(({ kind }) => kind === 'title')?.span;
    return span && source.text.slice(span.start, span.end);
  };

  it('is heard where the text has none of its own', () => {
    expect(spokenTitle('title: The mill burns')).toBe('The mill burns');
    expect(spokenTitle('title: The mill burns', `\n# A mill in flames${STORY}`)).toBe('A mill in flames');
    expect(spokenTitle('title: The mill burns', `\n# By night${STORY}\n# By day${STORY}`)).toBe('The mill burns');
    expect(spokenTitle('description: The mill burns')).toBeUndefined();
  });

  it('is heard without the signs that YAML needs', () => {
    const article = readDraft(`---\ntitle: 'L''été du "moulin"'\n---\n${STORY}`);
    expect(article.title).toBe('L\'été du "moulin"');
    expect(article.omitted.map(({ text }) => text)).toContain("'");
  });

  it('is known and not heard where its signs cannot be taken out', () => {
    const article = readDraft(`---\ntitle: "The\\u0020mill"\n---\n${STORY}`);
    expect(article.title).toBe('The mill');
    expect(article.blocks.map(({ kind }) => kind)).not.toContain('title');
  });
});
