import { describe, expect, it } from 'vitest';
import { read } from './read-fixture.ts';

const story = `The mill at Aston burns again

By Ana Lim
3 March 2024

The old mill at Aston burned for the third time in a year on Sunday night, and nobody was hurt.

"We shall build it again," said its owner, Ben Marsh.
`;

const codesOf = (text: string | Uint8Array): readonly string[] => read(text).warnings.map(({ code }) => code);

describe('reading an article', () => {
  it('gives title and byline as blocks and as facts with the same place', () => {
    const article = read(story);
    for (const field of ['title', 'byline'] as const) {
      const fact = article.metadata.find((each) => each.field === field);
      expect(fact?.span).toEqual(article.blocks.find(({ kind }) => kind === field)?.span);
    }
    expect(article).toMatchObject({
      title: 'The mill at Aston burns again',
      byline: 'Ana Lim',
      publishedOn: '2024-03-03',
      language: 'en',
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'lead', 'paragraph']);
  });

  it('takes title and language from the user before the text', () => {
    const article = read(story, { title: 'Fire', language: 'en-GB' });
    expect(article).toMatchObject({ title: 'Fire', language: 'en-GB' });
  });

  it('finds the same blocks whatever the line ends and the blanks are', () => {
    const kinds = read(story).blocks.map(({ kind }) => kind);
    for (const ends of ['\r\n', '\r', '\u2028', ' \u00a0\n\u202f']) {
      expect(
        read(story.replaceAll('\n', ends)).blocks.map(({ kind }) => kind),
        JSON.stringify(ends),
      ).toEqual(kinds);
    }
  });

  it('joins lines of hard-wrapped text and leaves single lines alone', () => {
    const wrapped = story
      .replace('for the third time in a year on', 'for the third time\nin a year on')
      .replace('burned', 'burned down and was gone');
    expect(read(wrapped).blocks).toHaveLength(4);
    expect(read(story.replaceAll('\n\n', '\n')).blocks).toHaveLength(4);
  });

  it.each([
    ['input/empty', ''],
    ['input/empty', ' \n\u00a0\r\n\ufeff'],
    ['input/no-article-text', 'Menu\nHome\nNews\nSport\nSign in\nWe use cookies to improve this site.\nAccept all'],
  ])('says %s', (code, text) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ code, where: 'article.txt' }));
  });

  it('says what was found where there is no article', () => {
    expect(() =>
      read('Skip to content\nHome\nSport\nWe use cookies to improve this site.', { language: 'en' }),
    ).toThrowError(/3 menu lines, 1 consent notice/u);
  });

  it.each([
    ['article/control-characters', story.replace('Sunday', 'Sun\0day')],
    ['article/lone-surrogates', story.replace('Sunday', 'Sunday\ufffd')],
    ['article/right-to-left', story.replace('Ben Marsh', 'Ben Marsh (بن)')],
    ['article/mixed-line-ends', story.replace('\n', '\r\n')],
    ['article/lead-only', story.split('"')[0] ?? ''],
    [
      'article/truncated',
      story.replace(
        'said its owner, Ben Marsh.',
        'said its owner, who has lived at the mill with his sister since the…',
      ),
    ],
    ['article/truncated', `${story}\nSubscribe to read the rest.`],
  ])('warns with %s', (code, text) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('has no warning for an ordinary article', () => {
    expect(codesOf(story)).toEqual([]);
  });

  it('keeps a last sentence of two words and a line of dialogue that asks', () => {
    const article = read(
      `${story}\n— Is that a promise, Mr Marsh?\n\n— It is the third one, the neighbours say.\n\nHe laughed.\n`,
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      ...['title', 'byline', 'lead', 'paragraph'],
      ...['paragraph', 'paragraph', 'paragraph'],
    ]);
  });

  it('reads a single sentence', () => {
    expect(read('It rained in Aston all day.', { language: 'en' }).blocks).toHaveLength(1);
  });

  it('leaves out a paragraph pasted twice, and keeps a refrain', () => {
    const refrain = 'And the wheel of the old mill turned and turned again.';
    const paragraphs = Array.from(
      { length: 9 },
      (_, index) => `Verse ${index} tells of the year ${1900 + index} and of the river that rose in it.`,
    );
    const twice = `${story}\n"We shall build it again," said its owner, Ben Marsh.\n`;
    expect(read(twice).omitted.map(({ reason }) => reason)).toEqual(['duplicate']);
    const song = [...paragraphs.slice(0, 4), refrain, ...paragraphs.slice(4), refrain].join('\n\n');
    expect(read(`${story}\n${song}`).omitted).toEqual([]);
  });

  it('finds the title of a text whose sentences end in ideographic stops', () => {
    const text =
      '新しい橋ができる\n\n市は火曜日、新しい橋を建てると発表した。工事は来年の春に始まる予定である。\n\n市長は記者に、長い間待っていたと述べた。\n';
    expect(read(text, { language: 'ja' }).title).toBe('新しい橋ができる');
  });
});
