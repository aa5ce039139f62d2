import type { ArticleReading } from './article-reading.ts';
import type { Speech } from './quotation-context.ts';
import type { InterviewTurn } from './find-interview.ts';
import type { Person } from './people-table.ts';

/** The speaker of an interview answer: the one its label names, or the only one it can be. */
export function attributeTurn(turn: InterviewTurn, reading: ArticleReading): Speech {
  const keys = turn.name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '' && !reading.words.titles.has(word));
  const person =
    turn.label === null || reading.rules.answerLabels.has(turn.name.toLowerCase())
      ? (onlyPerson(reading) ?? onlyPersonBefore(turn, reading))
      : (reading.table.findName(keys, 'unknown') ?? byInitials(turn.name, reading));
  if (person === undefined)
    return { speaker: 'unknown', attribution: { basis: 'label', evidence: turn.label, confidence: 0 } };
  const confidence = turn.label === null ? 0.7 : 0.95;
  return { speaker: person, attribution: { basis: 'label', evidence: turn.label, confidence } };
}

function onlyPerson({ table }: ArticleReading): Person | undefined {
  const people = table.people.filter((person) => person.isPerson && person.name !== null && !person.reporter);
  return people.length === 1 ? people[0] : undefined;
}

/** The only one named before the first answer. */
function onlyPersonBefore(turn: InterviewTurn, { blocks, mentions }: ArticleReading): Person | undefined {
  const first = blocks.findIndex(({ span }) => span.end > turn.firstLabel);
  const people = new Set(
    mentions
      .filter(({ block, person }) => block < first && person.isPerson && person.name !== null && !person.reporter)
      .map(({ person }) => person),
  );
  return people.size === 1 ? [...people][0] : undefined;
}

function byInitials(label: string, { table }: ArticleReading): Person | undefined {
  const letters = label.toLowerCase().replace(/[^\p{L}]/gu, '');
  const people = table.people.filter(
    (person) =>
      person.nameWords.length > 1 &&
      person.nameWords.flatMap((word) => word.split('-').map((part) => part[0] ?? '')).join('') === letters,
  );
  return people.length === 1 ? people[0] : undefined;
}
