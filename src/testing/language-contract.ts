import assert from 'node:assert/strict';
import { readArticle } from '../article/read-article.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import type { Language } from '../languages/language.ts';
import type { LanguageExample } from '../languages/language-example.ts';
import type { Script } from '../model/script.ts';
import { accountForText } from '../script/account-for-text.ts';
import { writeScript } from '../script/write-script.ts';
import { spokenForm } from '../speech/spoken-form.ts';
import type { ContractCheck } from './tts-contract.ts';

/** What every language must bring, as data, for any test runner (docs/adding-a-language.md). */
export const languageContract: readonly ContractCheck<Language>[] = [
  {
    name: 'has the tag of a language without a region, and its spoken forms the same',
    async run({ tag, spoken }) {
      assert.match(tag, /^[a-z]{2,3}$/);
      assert.equal(spoken.tag, tag);
    },
  },
  {
    name: 'writes its words as they are compared: lower case, composed, with straight apostrophes',
    async run({ quotations, people, lines }) {
      const wrong = [
        ...wordsIn({ quotations: { ...quotations, marks: [] }, people, functionWords: lines.functionWords }),
      ].filter((word) => word !== word.toLowerCase() || word !== word.normalize('NFC') || /[’\s]{2}|’/u.test(word));
      assert.deepEqual(wrong, []);
    },
  },
  {
    name: 'pairs single characters as marks, straight ones among them',
    async run({ quotations: { marks } }) {
      assert.ok(marks.some(({ open, close }) => open === '"' && close === '"'));
      for (const { open, close } of marks) assert.equal(open.length + close.length, 2);
    },
  },
  {
    name: 'knows verbs of saying, words of I and you, people, titles and the twelve months',
    async run({ quotations, people, lines }) {
      assert.ok(quotations.reportingVerbs.size >= 100, 'at least 100 forms of verbs of saying');
      assert.ok(quotations.speakingWords.size >= 5, 'at least 5 words of the first and second person');
      assert.ok(people.roles.size >= 100, 'at least 100 nouns of people');
      assert.ok(people.titles.size >= 4, 'at least 4 titles');
      assert.deepEqual(
        [...new Set(lines.months.values())].toSorted((one, other) => one - other),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      );
    },
  },
  {
    name: 'says all that the program has to say, and names a speaker by the name alone',
    async run({ wording }) {
      const { page, ...others } = wording;
      for (const [key, words] of [...Object.entries(others), ...Object.entries(page)])
        assert.notEqual(words.trim(), '', key);
      assert.match(wording.speakerNamed, /^\{name\}\s?:?$/u);
    },
  },
  {
    name: 'searches for spoken forms through the whole text, and changes nothing without a letter, digit or sign',
    async run({ spoken }) {
      for (const { pattern } of spoken.rules) assert.match(pattern.flags, /^(?=.*g)(?=.*u)/);
      assert.deepEqual(spokenForm('', spoken), { spoken: '', alignment: [] });
    },
  },
  {
    name: 'says numbers in words: no figure is left',
    async run({ spoken }) {
      if (spoken.numbers === null) return;
      for (const written of [
        '0',
        '7',
        '21',
        '1999',
        '12345678901234567890',
        '0042',
        '3,5',
        '3.5',
        '-8',
        '1/2',
        'A4',
        '٣',
      ])
        assert.doesNotMatch(spokenForm(`x ${written} x`, spoken).spoken, /\p{N}/u, written);
    },
  },
  {
    name: 'has at least eight examples, and is recognised by their words',
    async run({ tag, examples }) {
      assert.ok(examples.length >= 8);
      assert.equal(detectLanguage(examples.map(({ text }) => text).join('\n\n')), tag);
    },
  },
  {
    name: 'has each example heard as it says, with every character accounted for',
    async run(language) {
      for (const example of language.examples) {
        const script = scriptOf(example, language);
        assert.deepEqual(
          heardIn(script),
          example.heard.map(([who, words]) => `${who}: ${words}`),
          example.shows,
        );
        assert.deepEqual(accountForText(script), [], example.shows);
      }
    },
  },
];

function scriptOf({ text }: LanguageExample, language: Language): Script {
  const languageOf = (): Language => language;
  const document = { name: 'example.txt', url: null, sha256: '', text, metadata: [], warnings: [] };
  const article = readArticle(document, { id: 'a1', languageOf, detectLanguage, language: language.tag });
  return writeScript([article], { languageOf, captions: false, disclosure: false });
}

function heardIn({ lines, speakers }: Script): readonly string[] {
  const names = new Map(speakers.map(({ id, name, description }) => [id, name ?? description ?? id]));
  return lines.flatMap(({ kind, speaker, text }) =>
    kind === 'quotation' ? [`${names.get(speaker) ?? ''}: ${text}`] : [],
  );
}

/** All words in sets, the keys of maps, and lists of words, however deep. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) yield* value.keys() as Iterable<string>;
  else if (value instanceof Set || Array.isArray(value)) for (const each of value) yield* wordsIn(each);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* wordsIn(each);
}
