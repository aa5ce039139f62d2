import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { readDraft } from './read-fixture.ts';

const FIRST = 'The mill at Aston burned for the third time in a year, and nobody was hurt by it.';
const SECOND = 'Its owner says that he will build it again, as he did before, and that the wheel was saved.';

const kindsOf = ({ blocks, source }: Article): readonly string[] =>
  blocks.map(({ kind, span }) => `${kind}: ${source.text.slice(span.start, span.end)}`);
const omittedOf = ({ omitted }: Article): readonly string[] =>
  omitted.flatMap(({ reason, text }) => (reason === 'markup' ? [] : [`${reason}: ${text}`]));
const between = (markdown: string): Article => readDraft(`# The mill\n\n${FIRST}\n\n${markdown}\n\n${SECOND}\n`);

describe('what stands in a draft', () => {
  it('has its first heading as title, above a lead', () => {
    for (const top of ['# The mill', 'The mill\n===', '## The mill', '# The mill #'])
      expect(kindsOf(readDraft(`${top}\n\n${FIRST}\n\n### Later\n\n${SECOND}`))).toEqual([
        'title: The mill',
        `lead: ${FIRST}`,
        'heading: Later',
        `paragraph: ${SECOND}`,
      ]);
  });

  it('has as headings what is marked so, whatever its capitals', () => {
    for (const heading of [
      '## Climate Summit Ends Without Deal In Nairobi',
      '## Home',
      '## 1.',
      '## Next\n\n### Sport',
    ])
      expect(kindsOf(between(heading)).filter((kind) => kind.startsWith('heading'))).not.toEqual([]);
    expect(kindsOf(between('**What comes now**'))).toContain('heading: What comes now');
    expect(kindsOf(between('**What comes now.**'))).toContain('paragraph: What comes now.');
  });

  it('keeps a paragraph with hard breaks whole, and parts words that only a break parts', () => {
    expect(kindsOf(between('One line,  \nanother line,\\\nand a third.'))).toContain(
      'paragraph: One line,  \nanother line,\\\nand a third.',
    );
    expect(kindsOf(between('One line<br>another line'))).toEqual(
      expect.arrayContaining(['paragraph: One line', 'paragraph: another line']),
    );
  });

  it('has items and quotations as paragraphs, however short they are', () => {
    const article = between('- one\n- two\n\n> three');
    expect(kindsOf(article).slice(2, -1)).toEqual(['paragraph: one', 'paragraph: two', 'paragraph: three']);
  });

  it('has captions of pictures, from emphasis below, else from the title, else from the words for it', () => {
    expect(kindsOf(between('![The mill by night](a.jpg)'))).toContain('caption: The mill by night');
    expect(kindsOf(between('![A mill](a.jpg "The mill by night")'))).toContain('caption: The mill by night');
    expect(kindsOf(between('![A mill](a.jpg "By night")\n\n*The mill by day*'))).toContain('caption: The mill by day');
    expect(kindsOf(between('[![A mill by night][a]](b)\n\n[a]: c.jpg')).join()).not.toContain('IMG');
    const article = between('![IMG_1.jpg](a.jpg)\n_The mill. Photo: Ana Lim_');
    expect(kindsOf(article)).toContain('caption: The mill.');
    expect(omittedOf(article)).toEqual(['credit: Photo: Ana Lim']);
  });

  it('takes no caption above the text for its lead, its date or its author', () => {
    for (const caption of [
      'The mill by night, seen from the river that feeds it.',
      '12 May 2024',
      'Ana Lim',
      'By Ana Lim',
    ]) {
      const article = readDraft(`# The mill\n\n![](a.jpg)\n*${caption}*\n\n${FIRST}\n\n${SECOND}`);
      expect(kindsOf(article).slice(1)).toEqual([`caption: ${caption}`, `lead: ${FIRST}`, `paragraph: ${SECOND}`]);
      expect(article).toMatchObject({ byline: null, publishedOn: null });
    }
  });

  it.each([
    ['> Read more: [The flood](x)', 'related-link'],
    ['>>> **Read also:** The flood', 'related-link'],
    ['[All pictures of the fire](x)', 'related-link'],
    ['- [The flood](x)\n- [The storm](y)', 'related-link'],
    ['### Related\n\n- The flood\n- The storm', 'related-link'],
    ['Subscribe to our newsletter', 'subscription'],
    ['Photo: Ana Lim', 'credit'],
    ['> It rains #aston\n>\n> — Jo Berg (@joberg) March 3, 2024', 'embed'],
    ['> he will build it again, as he did before', 'pull-quote'],
    ['Words[^a]\n\n[^a]: The note.', 'end-matter'],
  ])('leaves out %j', (markdown, reason) => {
    const article = between(markdown);
    expect(omittedOf(article).every((entry) => entry.startsWith(reason))).toBe(true);
    expect(omittedOf(article)).not.toEqual([]);
    expect(kindsOf(article).slice(0, 2)).toEqual(['title: The mill', `lead: ${FIRST}`]);
    expect(kindsOf(article).at(-1)).toBe(`paragraph: ${SECOND}`);
  });

  it('keeps links in sentences and in items that say more', () => {
    const article = between('[See for yourself.](x)\n\n- The [flood](x) of May\n- [A storm](y)');
    expect(kindsOf(article).slice(2, -1)).toEqual([
      'paragraph: See for yourself.',
      'paragraph: The [flood](x) of May',
      'paragraph: A storm',
    ]);
  });

  it('hears a footnote that corrects the article', () => {
    const article = readDraft(`# The mill\n\n${FIRST}[^a]\n\n[^a]: Correction: an earlier version had another date.\n`);
    expect(kindsOf(article).at(-1)).toBe('paragraph: Correction: an earlier version had another date.');
  });

  it('finds author and date above the text or below it', () => {
    const above = readDraft(`# The mill\n\n**Ana Lim**, 12 May 2024\n\n${FIRST}\n\n${SECOND}`);
    expect(above).toMatchObject({ byline: 'Ana Lim', publishedOn: '2024-05-12' });
    expect(readDraft(`# The mill\n\nAna Lim\n\n${FIRST}\n\n${SECOND}`).byline).toBe('Ana Lim');
    expect(readDraft(`# The mill\n\n${FIRST}\n\n${SECOND}\n\n*Ana Lim*`).byline).toBe('Ana Lim');
    expect(readDraft(`# The mill\n\n${FIRST}\n\n${SECOND}\n\n12 May 2024`).publishedOn).toBe('2024-05-12');
  });

  it('says that HTML is not read', () => {
    expect(between('<div>\nSome words.\n</div>\n\n<p>More.</p>').warnings).toMatchObject([
      { code: 'article/html-in-markdown', message: expect.stringMatching(/^2 blocks/) },
    ]);
    expect(between('<!-- a note -->\n\n<br>\n\n<img src="a.jpg">').warnings).toEqual([]);
  });

  it('is no article when it has only a title, code, or nothing that is said', () => {
    for (const text of [
      '# The mill burned again',
      '```\nconst mill = 1;\n```',
      '---\ntitle: The mill\n---\n',
      '![a mill here](b)',
    ])
      expect(() => readDraft(text)).toThrowError(expect.objectContaining({ code: 'input/no-article-text' }));
  });
});
