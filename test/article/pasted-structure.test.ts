import { describe, expect, it } from 'vitest';
import { read } from './read-fixture.ts';

const paragraphs = [
  'The ferry at Aston will not sail before Easter, the harbour board said on Monday, because nobody can find the key to its engine room.',
  'Three locksmiths have been on board since January. Each of them opened a different door, and behind each door stood another engine, older than the one before it.',
  'The board has asked the museum in Orrin for help. Its keeper, Ben Marsh, owns a ring with four hundred keys, and he remembers where most of them came from.',
  'Until then the islanders row. Rowing takes forty minutes with the tide and two hours against it, and the post arrives a little damp.',
];

/** A pasted page: what stands above the title, below the byline, between the second and the third paragraph, and below the last. */
function page({
  menu = ['Home', 'News', 'Sport'],
  head = ['By Ana Lim', '3 March 2024'],
  between = [],
  after = [],
}: {
  readonly menu?: readonly string[];
  readonly head?: readonly string[];
  readonly between?: readonly string[];
  readonly after?: readonly string[];
}): string {
  const [first = '', second = '', ...others] = paragraphs;
  const groups = [menu, ['Ferry waits for a key that nobody can find', ...head], [first], [second], between];
  return [...groups, ...others.map((text) => [text]), after]
    .filter((group) => group.length > 0)
    .map((group) => group.join('\n'))
    .join('\n\n');
}

const spokenOf = (text: string): readonly string[] => {
  const article = read(text);
  return article.blocks
    .filter(({ kind }) => ['lead', 'heading', 'paragraph'].includes(kind))
    .map(({ span }) => article.source.text.slice(span.start, span.end));
};

describe('what a pasted page prints around its paragraphs', () => {
  it('is nothing in the page that the cases go on from', () => {
    expect(spokenOf(page({}))).toEqual(paragraphs);
  });

  it.each([
    [
      'a list that counts without stops',
      ['People also like', '1 Goat elected', '2 Mill sold again', '3 Rain on Friday'],
    ],
    [
      'the same with the numbers on lines of their own',
      ['Favourites', '1', 'Goat elected again', '2', 'Mill is sold', '3', 'Rain'],
    ],
    [
      'a heading and a link without blank lines between',
      ['More of this kind', 'Goat elected mayor for the third time'],
    ],
    [
      'a box that a link for screen readers skips',
      ['Skip Letters and continue reading', 'Our letters', 'Write to them.', 'End of Letters'],
    ],
    ['a label between angle marks', ['<<< RELATED >>> The mill that burns every year']],
    ['a label in capitals before a title', ['ELSEWHERE | The mill that burns every year']],
    ['a title with what it is behind a bar', ['The locksmiths of Aston | video']],
    ['a sign that plays something', ['▶ 03:27 The keeper shakes his ring']],
    ['a post with its signature', ['Row, row, row.', '— Aston Harbour (@astonharbour) 2 March 2024']],
    [
      'a copy of a sentence with a label',
      ['Quote: Rowing takes forty minutes with the tide and two hours against it.'],
    ],
  ])('is not spoken: %s', (_, between) => {
    expect(spokenOf(page({ between }))).toEqual(paragraphs);
  });

  it.each([
    [
      'comments, by who wrote them and when',
      [
        'Ana from Orrin, 3/4 at 9:45',
        'My grandfather built that engine room, and he had no key either.',
        'Kit, 3/4 at 10:12',
        'Have they looked under the mat by the second door?',
      ],
    ],
    [
      'a heading of comments with their number',
      ['Comments 3', 'My grandfather built that engine room, and he never had a key for it either, as all of us know.'],
    ],
    ['a sentence below another line', ['Of the same kind', 'The goat of Orrin was elected.']],
    ['what the page offers for a price', ['If you like what you read, join the Herald for $ 3 a week.']],
    ['what the page says of itself to its readers', ['We bring you the harbour every morning.']],
    [
      'a sentence with the name of the page',
      ['Kit Dale has been with the Aston Daily Herald since 2016.', '© 2024 Aston Daily Herald'],
    ],
  ])('is not spoken below the last paragraph: %s', (_, after) => {
    expect(spokenOf(page({ after }))).toEqual(paragraphs);
  });

  it.each([
    ['a heading alone', ['Forty minutes with the tide']],
    ['a list that counts with stops', ['1. The door (two locks)', '2. The hatch (one lock)', '3. The lid (no lock)']],
    [
      'a sentence about the US and those who work there',
      ['The US has four ferries of that kind, and one of us has seen them.'],
    ],
  ])('is spoken: %s', (_, between) => {
    expect(spokenOf(page({ between }))).toEqual([...paragraphs.slice(0, 2), ...between, ...paragraphs.slice(2)]);
  });

  it('is no post’s author in the byline', () => {
    const article = read(page({ head: [], between: ['Row, row, row.', '— Kit Dale (@kitdale) 2 March 2024'] }));
    expect(article.byline).toBeNull();
  });

  it('leaves out a table of contents and keeps the headings that it names', () => {
    const between = [
      'At a glance',
      '• Nobody rows at night',
      '• The museum waits',
      '',
      'Nobody rows at night',
      '',
      'The tide turns at nine, and the lamp of the pier has been out since the flood.',
      '',
      'The museum waits',
    ];
    expect(spokenOf(page({ between }))).toEqual([
      ...paragraphs.slice(0, 2),
      'Nobody rows at night',
      'The tide turns at nine, and the lamp of the pier has been out since the flood.',
      'The museum waits',
      ...paragraphs.slice(2),
    ]);
  });

  it('goes on below a post that has an account and a date', () => {
    const between = [
      'Aston Harbour @astonharbour',
      'The ferry stays: we ask for patience until Easter',
      '6:12 PM · 2 March 2024',
      'This content is hosted by a network.',
    ];
    expect(spokenOf(page({ between }))).toEqual(paragraphs);
  });
});

const standfirst = 'One key is missing, and with it the ferry that the islanders need.';

describe('the head of a pasted page', () => {
  it.each([
    [
      'below a notice in the menus',
      {
        menu: [
          'Menu',
          'Search',
          'To see this page again, open My Profile and then Saved pages.',
          'Close',
          'Books',
          'Shop',
        ],
      },
    ],
    [
      'above a button beside the byline',
      { head: ['© The Herald', 'Reading time: 3 min', 'By Ana Lim', '3 March 2024'] },
    ],
    [
      'below the caption of a gallery',
      { menu: ['1 of 4', 'The locksmith Otto Berg opens another door on Monday.', 'OTTO DALE / ASTON HERALD'] },
    ],
    [
      'above the caption below the byline',
      { head: ['By Ana Lim', '3 March 2024', '', 'The ferry (l.) in the harbour on 2. March', 'Photo: Kit Dale'] },
    ],
    ['below a kicker in capitals', { menu: ['SECOND LEAGUE OF FERRIES | ROUND 15'] }],
    [
      'above what its author is',
      { head: ['By Ana Lim', 'Title of author, sent to the harbour of Aston', '3 March 2024'] },
    ],
  ])('has its title %s', (_, parts) => {
    const article = read(page(parts));
    expect(article).toMatchObject({
      title: 'Ferry waits for a key that nobody can find',
      byline: 'Ana Lim',
      publishedOn: '2024-03-03',
    });
  });

  it.each([
    [
      'the name of who took the picture',
      { head: [standfirst, 'By Ana Lim', '3 March 2024', '', 'The locksmith on the second deck.', 'Otto Dale'] },
    ],
    [
      'a caption between a credit and the byline',
      { head: ['Photo: Otto Dale', 'The ferry in the harbour on Sunday.', 'By Ana Lim', '3 March 2024'] },
    ],
    [
      'a line above the first heading',
      { head: ['By Ana Lim', '3 March 2024', '', 'The ferry, built in 1988', '', 'Four doors'] },
    ],
  ])('does not have spoken %s', (_, parts) => {
    const spoken = spokenOf(page(parts)).filter((text) => text !== 'Four doors' && text !== standfirst);
    expect(spoken).toEqual(paragraphs);
  });

  it('may have the author at the end, with the surname in capitals or a role below', () => {
    const flat = (lines: readonly string[]): string => page({ head: [], after: lines });
    expect(read(flat(['Ousmane Diallo', 'Share', 'Copy link', 'Print', 'More', 'Top'])).byline).toBeNull();
    expect(read(flat(['Ousmane DIALLO', 'Share', 'Copy link', 'Print', 'More', 'Top'])).byline).toBe('Ousmane Diallo');
    expect(read(flat(['Kit Dale', 'Correspondent in Orrin', 'Harbours', 'Ferries', 'Keys'])).byline).toBe('Kit Dale');
  });

  it('names the agency beside the date where nobody else is named', () => {
    const article = read(page({ head: ['3 March 2024 | Source: AFP | Read 120 times'] }));
    expect(article).toMatchObject({ byline: 'AFP', publishedOn: '2024-03-03' });
  });

  it('leaves the paper out of a byline that it stands before', () => {
    const article = read(page({ head: ['The Aston Daily Herald Ana LIM. Published 3 March 2024'] }));
    expect(article).toMatchObject({ byline: 'Ana Lim', publishedOn: '2024-03-03' });
    expect(article.omitted.map(({ text }) => text)).toContain('The Aston Daily Herald');
  });

  it('prefers a date that is not after that of the last change', () => {
    const head = ['By Ana Lim', '3 March 2025', 'Published 3 March 2024', 'Updated 4 March 2024'];
    expect(read(page({ head })).publishedOn).toBe('2024-03-03');
    expect(read(page({ head: ['By Ana Lim', '3 March 2025', 'Updated 4 March 2024'] })).publishedOn).toBe('2025-03-03');
  });
});

describe('the title of a pasted page', () => {
  const titleOf = (head: string): string => read(`${head}\n\n${paragraphs.join('\n\n')}`).title;

  it('stands below the way to the page', () => {
    expect(
      titleOf('News > Aston\nFerry waits for a key that nobody can find\nBy Ana Lim | Coast Agency\n3 March 2024'),
    ).toBe('Ferry waits for a key that nobody can find');
  });

  it('may end with a stop, also where a button stands between it and the byline', () => {
    expect(
      titleOf(
        'Opinion Columnists\nThis is an opinion column.\n\nThe ferry waits. Give it the key.\n\nSubscribers only\n\nBy Ana Lim\nPublished: 3 March 2024',
      ),
    ).toBe('The ferry waits. Give it the key.');
  });

  it('is no sentence on the author', () => {
    expect(
      titleOf(
        'Ideas\n\nThe ferry is no excuse\n\nAna Lim-Roy\nThe author teaches ferries at the University of Orrin.\n\nPublished 3 March 2024',
      ),
    ).toBe('The ferry is no excuse');
  });
});
