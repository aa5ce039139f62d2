import { expect, it } from 'vitest';
import { checkScript } from '../../src/script/check-script.ts';
import { scriptOf } from './article-of.ts';

const TEXT = 'Le vent se lève. « On rentre », dit Léa Roux.';

type Loose = {
  [key: string]: unknown;
  lines: { [key: string]: unknown }[];
  speakers: { [key: string]: unknown }[];
  omitted: unknown[];
};

/** The script as a person would find it in its file, after an edit. */
function edited(edit: (script: Loose) => void): unknown {
  const loose = JSON.parse(JSON.stringify(scriptOf(TEXT, 'fr'))) as Loose;
  edit(loose);
  return loose;
}

function problems(value: unknown): readonly string[] {
  const result = checkScript(value);
  return 'problems' in result ? result.problems.map((problem) => problem.path) : [];
}

it('accepts a script as it was written, and keys it does not know', () => {
  expect(problems(edited(() => {}))).toEqual([]);
  expect(
    problems(
      edited((script) => {
        script['note'] = 'mine';
        Object.assign(script.lines[0] ?? {}, { note: 1 });
      }),
    ),
  ).toEqual([]);
});

it('accepts a line that was split, given to somebody else, or made narration', () => {
  const split = edited((script) => {
    const [first, second, third] = script.lines;
    script.lines = [
      first ?? {},
      { ...second, text: 'On', span: { start: 19, end: 21 } },
      { ...second, id: 'l2b', text: 'rentre', span: { start: 22, end: 28 } },
      third ?? {},
    ];
  });
  expect(problems(split)).toEqual([]);
  expect(
    problems(
      edited((script) => {
        script.speakers.push({ id: 's9', kind: 'person', name: 'Ali', gender: 'male' });
        Object.assign(script.lines[1] ?? {}, { speaker: 's9' });
      }),
    ),
  ).toEqual([]);
  expect(
    problems(
      edited((script) => {
        Object.assign(script.lines[1] ?? {}, { speaker: 'narrator', kind: 'paragraph' });
      }),
    ),
  ).toEqual([]);
});

it('refuses a deleted line unless its words were moved to what is omitted', () => {
  expect(
    problems(
      edited((script) => {
        script.lines.shift();
      }),
    ),
  ).toEqual(['lines']);
  const moved = edited((script) => {
    script.lines.shift();
    script.omitted.push({ article: 'a1', span: { start: 0, end: 16 }, text: 'Le vent se lève.', reason: 'user' });
  });
  expect(problems(moved)).toEqual([]);
});

it.each<[string, (script: Loose) => void, string]>([
  [
    'another format',
    (script) => {
      script['format'] = 'antenne-script/9';
    },
    'format',
  ],
  [
    'a missing list',
    (script) => {
      delete (script as { omitted?: unknown }).omitted;
    },
    'omitted',
  ],
  [
    'a list that is none',
    (script) => {
      Object.assign(script, { lines: 'none' });
    },
    'lines',
  ],
  [
    'a speaker nobody knows',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { speaker: 's7' });
    },
    'lines[1].speaker',
  ],
  [
    'a kind that does not exist',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { kind: 'song' });
    },
    'lines[1].kind',
  ],
  [
    'an id used twice',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { id: 'l1' });
    },
    'lines[1].id',
  ],
  [
    'words that are not the source’s',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { text: 'On reste' });
    },
    'lines[1].text',
  ],
  [
    'a span that is no span',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { span: { start: 'a', end: 3 } });
    },
    'lines[1].span.start',
  ],
  [
    'a span that ends before it starts',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { span: { start: 9, end: 3 } });
    },
    'lines[1].span',
  ],
  [
    'an article nobody knows',
    (script) => {
      Object.assign(script.lines[1] ?? {}, { article: 'a7' });
    },
    'lines[1].article',
  ],
  [
    'a gender that does not exist',
    (script) => {
      Object.assign(script.speakers[1] ?? {}, { gender: 'f' });
    },
    'speakers[1].gender',
  ],
  [
    'a script without its narrator',
    (script) => {
      script.speakers.shift();
    },
    'speakers',
  ],
])('names the place of %s', (_, edit, path) => {
  expect(problems(edited(edit))).toContain(path);
});

it.each([null, 7, 'x', [], {}])('refuses %j without throwing', (value) => {
  expect(problems(value).length).toBeGreaterThan(0);
});
