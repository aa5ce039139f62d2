import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/article/formats/markdown.ts';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import type { SourceDocument } from '../../src/article/input-format.ts';
import type { Article } from '../../src/model/article.ts';
import { accountForText } from '../../src/script/account-for-text.ts';
import { writeScript } from '../../src/script/write-script.ts';
import { growth, MOST_GROWTH } from '../growth.ts';
import { readDraft } from './read-fixture.ts';

const document = (text: string): SourceDocument =>
  readMarkdown({ name: 'draft.md', url: null, sha256: '', bytes: Buffer.from(text) });

/** The characters that show and are not in exactly one place, as the blocks and signs of a document have it. */
function faultsOf({ text, blocks = [], markup = [], metadata }: SourceDocument): readonly number[] {
  const [inBlock, inSign, inField] = [0, 1, 2].map(() => new Uint8Array(text.length)) as Uint8Array[];
  const fill = (place: Uint8Array | undefined, start: number, end: number): void => {
    for (let at = start; at < end; at++) if (place !== undefined) place[at] = (place[at] ?? 0) + 1;
  };
  for (const { span } of blocks) fill(inBlock, span.start, span.end);
  for (const { start, end } of markup) fill(inSign, start, end);
  for (const { span } of metadata) if (span !== null) fill(inField, span.start, span.end);
  return [...text.split('').keys()].filter((at) => {
    if (text.charAt(at).trim() === '') return false;
    const [block = 0, sign = 0, field = 0] = [inBlock?.[at], inSign?.[at], inField?.[at]];
    if (block > 1 || sign > 1 || field > 1) return true;
    return block + sign + field === 0 || (sign + field > 1 && block === 0);
  });
}

function articleOrNull(text: string): Article | null {
  try {
    return readDraft(text);
  } catch (error) {
    if (error instanceof AntenneError && error.code.startsWith('input/')) return null;
    throw error;
  }
}

const parts = [
  '# A mill burns',
  'A mill burns\n===',
  '## By night ##',
  'By night\n---',
  'The **mill** at *Aston* burned for the third `time` in a year, and ~~nobody~~ no one was hurt.',
  'The owner, [Ana Lim](https://example.org "a \\"b\\""), said: “We [shall][1] build\nit again.”',
  '"*We* saw it," said **Jo Berg**[^n], and AT&amp;T &nbsp; &eacute; &#8217; said \\*nothing\\*.',
  '> “It was lost,\n> all of it”,\nsays Kit Marsh.\n> > He goes on.',
  '> [!NOTE]\n> The name was changed.',
  '>>> Read also: [The flood](x)',
  '- one\n- two\n\n  goes on\n  1. inner\n     > quoted',
  '* [One link](a)\n* [Two links](b)',
  '- [x] done\n- [ ] to do',
  '1) first\n2) second',
  '![A mill by the river](mill.jpg "The mill, on Sunday")',
  '![](a.png)\n*The mill on Sunday. Photo: Ana Lim*',
  '[![alt text here](a.png)](b)',
  '*The caption of a picture*',
  '**Afterwards**',
  '```js\nconst a = 1;\n\n# no heading\n```',
  '    indented code',
  '~~~\nnever closed',
  '| a | b |\n|---|:-:|\n| 1 | [c](d) |',
  '<div class="box">\nWords in HTML\n</div>',
  '<!-- a comment\n\nover lines -->',
  '<script>\n\nalert(1)\n\n</script>',
  'Inline <b>bold</b> and a<br>break and a<br/> break.',
  '***',
  '[1]: https://example.org\n[2]: <b c> "t"',
  '[^n]: A note on the name.\n\n    Its second paragraph.',
  '*[]()![]()<>`` ` **_ __ ~~',
  '[[[ a ]( ]] ![ [^n ] \\',
  '\tTab\tand\u00a0blank\u2028separator\u0000\u0007\u200b',
  'A hard  \nbreak and\\\nanother one',
  '😀 *😀* ﷺ \ud800 e\u0301',
  '+++',
  '---',
  '---\ntitle: A title\nauthor: [Ana Lim, Jo Berg]\n---',
  'Subscribe to our newsletter',
  'Photo: Ana Lim',
  'By Ana Lim',
  '12 May 2024',
];
const fronts = [
  '',
  '',
  '---\ntitle: The mill\ndate: 2024-05-12\n---\n',
  '---\ntitle: "The \\"old\\" mill"\nauthors:\n  - name: Ana Lim\n  - Jo Berg\nlang: en_GB\nx: [1, {a: b}]\n---\n',
  "---\ntitle: 'It''s a mill'\ndate: tomorrow\ncategory: >-\n  Town\n\n  and land\n---\n\n",
  '---\ntitle: a: b\nauthor: Ana Lim\n---\n',
  '---\n- a\n- b: [\n---\n',
  '\n\n---\r\ntitle: The mill\r\n---\r\n',
  '+++\ntitle = "The mill"\n+++\n',
  '---\ntitle: |\n  The\n  mill\nurl: /mill\n...\n',
];
const part = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...parts) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...' \t\n>-*_`~[]()!<>&;:#+|\\^"=x1.'), maxLength: 40 }) },
);
const texts = fc.tuple(
  fc.constantFrom(...fronts),
  fc.array(fc.tuple(part, fc.constantFrom('\n', '\n\n', '\n\n', '\r\n\r\n', '\r\r', '\n> ', '\n  ', '\n\n    ')), {
    maxLength: 25,
  }),
);

describe('the account of a draft', () => {
  it('has every character that shows in exactly one block, sign or fact', () => {
    fc.assert(
      fc.property(texts, ([front, pairs]) => {
        expect(faultsOf(document(front + pairs.flat().join('')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('has blocks and signs in the order of the text', () => {
    fc.assert(
      fc.property(texts, ([front, pairs]) => {
        const { blocks = [], markup = [] } = document(front + pairs.flat().join(''));
        for (const list of [blocks.map(({ span }) => span), markup])
          expect(list.every(({ start, end }, index) => start < end && start >= (list[index - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('holds in the script that is made of it', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), ([front, pairs], captions) => {
        const article = articleOrNull(front + pairs.flat().join(''));
        expect(article === null ? [] : accountForText(writeScript([article], { captions, disclosure: false }))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile Markdown', () => {
  const story = '\n\n# A mill burns\n\nThe mill at Aston burned for the third time in a year, and no one was hurt.\n';

  it.each([
    ['quotes in quotes', '>'.repeat(10_000) + ' a'],
    ['lists in lists', '- '.repeat(10_000) + 'a'],
    ['lists in lists by blanks', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['emphasis in emphasis', `${'*'.repeat(10_000)}a${'*'.repeat(10_000)}`],
    ['brackets in brackets', `${'['.repeat(10_000)}a${']'.repeat(10_000)}`],
    ['notes in notes', `${'[^a]: '.repeat(10_000)}a`],
    ['more lines than a paragraph has', 'a\n='.repeat(10_000)],
  ])('is read as plain text where it has %s', (_, text) => {
    const { warnings, blocks = [] } = document(text + story);
    expect(warnings).toMatchObject([{ code: 'article/unread-markdown' }]);
    expect(faultsOf(document(text + story))).toEqual([]);
    expect(blocks.at(-2)?.role).toMatch(/title|heading/);
    expect(readDraft(text + story).blocks.at(-1)?.kind).toMatch(/lead|paragraph/);
  });

  it.each(
    [
      ...[
        '> a\n\n',
        '- a\n\n',
        '- a\n',
        '# a\n\n',
        '[a]: b\n\n[a] [b]\n\n',
        '```\na\n\n',
        '<!-- a\n\n',
        'a <b> [c](d) *e*\n\n',
      ],
      ...[
        '[a](b) ',
        '**a ',
        '[a]',
        '![a b](c "d e")',
        '`a',
        '<a ',
        'a|b\n-|-\n',
        'a@b.c ',
        '\\a',
        '&a;',
        '---\na: b\n',
        'a\r\r',
      ],
    ].map((repeated) => [repeated]),
  )('takes time that grows with the length of many %j and no faster', (repeated) => {
    const run = (size: number): void => void document(repeated.repeat(size / repeated.length));
    expect(growth(run, 30_000)).toBeLessThan(MOST_GROWTH);
  });

  it('reads code without an end to the end of the file, and nothing of it aloud', () => {
    const { blocks } = document(`${story}\n\`\`\`\n${'words and\n\nwords\n\n'.repeat(300)}`);
    expect(blocks).toHaveLength(2);
  });

  it('finds links that are defined at the other end of a long file', () => {
    const article = readDraft(
      `# A mill\n\n${'It burned [again][1], and all saw it.\n\n'.repeat(200)}[1]: https://example.org\n`,
    );
    const heard = writeScript([article], { captions: false, disclosure: false }).lines.map(({ text }) => text);
    expect(new Set(heard)).toEqual(new Set(['A mill', 'It burned again, and all saw it.']));
  });
});
