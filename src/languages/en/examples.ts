import type { LanguageExample } from '../language-example.ts';

/** What a listener hears of English texts. */
export const englishExamples: readonly LanguageExample[] = [
  {
    shows: 'verb and subject behind the marks, in either order',
    text: 'The mill turns again\n\n“The flour will be ready in March,” said Ann Calloway, the miller. “I can smell it already,” her brother Tom Calloway said.',
    heard: [
      ['Ann Calloway', 'The flour will be ready in March,'],
      ['Tom Calloway', 'I can smell it already,'],
    ],
  },
  {
    shows: 'a reporting clause between two pairs of marks',
    text: 'The mill turns again\n\n“We tried for years,” the engineer Neil Marsh admitted, “and we failed every time.”',
    heard: [
      ['Neil Marsh', 'We tried for years,'],
      ['Neil Marsh', 'and we failed every time.'],
    ],
  },
  {
    shows: 'single marks told from apostrophes',
    text: 'The mill turns again\n\n‘It’s the boys’ wheel as much as ours,’ said Joan Barrow, who runs the village shop.',
    heard: [['Joan Barrow', 'It’s the boys’ wheel as much as ours,']],
  },
  {
    shows: 'marks opened again in each paragraph of one quotation',
    text: 'The mill turns again\n\nAnn Calloway wrote to the villagers: “The wheel has turned since Monday.\n\n“Come and see it on Sunday with your children.”',
    heard: [
      ['Ann Calloway', 'The wheel has turned since Monday.'],
      ['Ann Calloway', 'Come and see it on Sunday with your children.'],
    ],
  },
  {
    shows: 'a source phrase, and a pronoun that means the last speaker',
    text: 'The mill turns again\n\nAccording to Neil Marsh, “the race has been clean for a month”. “You can fish in it,” he said.',
    heard: [
      ['Neil Marsh', 'the race has been clean for a month'],
      ['Neil Marsh', 'You can fish in it,'],
    ],
  },
  {
    shows: 'a role that means somebody named before, and a speaker without a name',
    text: 'The mill turns again\n\nMary Trent, an engineer, watched the works. “The wheel will last a century,” the engineer said. “I’ll believe it when I see it,” replied a neighbour.',
    heard: [
      ['Mary Trent', 'The wheel will last a century,'],
      ['a neighbour', 'I’ll believe it when I see it,'],
    ],
  },
  {
    shows: 'words between marks that nobody says',
    text: 'The mill turns again\n\nThe film “The Wheel and the Wind” will be shown on Saturday, and the village’s “new beginning” feasted until midnight.',
    heard: [],
  },
  {
    shows: 'an interview with labels',
    text: 'The mill turns again\n\nQ: Since when has it turned?\n\nAnn Calloway: Since Monday morning, at six.\n\nQ: And the flour?\n\nAnn Calloway: It will be ready in March, if all goes well.',
    heard: [
      ['Ann Calloway', 'Since Monday morning, at six.'],
      ['Ann Calloway', 'It will be ready in March, if all goes well.'],
    ],
  },
];
