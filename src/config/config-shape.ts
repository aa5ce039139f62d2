import { spokenClasses } from '../languages/spoken-forms.ts';
import { defaultConfig } from './config.ts';

/** What a field of the config may hold, and a sentence for the person who writes one. */
export type Field = { readonly says: string; readonly default?: boolean | number | string } & FieldType;

type FieldType =
  | { readonly type: 'text' | 'boolean' | 'boolean or text' | 'list of texts' | 'anything' }
  | { readonly type: 'number'; readonly from: number; readonly to: number }
  | { readonly type: 'one of'; readonly values: readonly (string | number)[] }
  | { readonly type: 'list of'; readonly values: readonly string[]; readonly named: string }
  | { readonly type: 'object' | 'text or object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly type: 'record'; readonly values: Field };

const text = (says: string, initial?: string): Field => ({ type: 'text', says, ...withDefault(initial) });
const flag = (says: string, initial: boolean): Field => ({ type: 'boolean', says, default: initial });
const range = (says: string, from: number, to: number, initial: number): Field => ({
  type: 'number',
  says,
  from,
  to,
  default: initial,
});
const object = (says: string, fields: Readonly<Record<string, Field>>): Field => ({ type: 'object', says, fields });
const options = (says: string): Field => ({
  type: 'record',
  says,
  values: { type: 'anything', says: 'As documented there.' },
});
const { engine, audio, attribution, show, publish } = defaultConfig;

/** The shape of `cast`, in the config and in a file given by `--cast`. */
export const castShape: Field = object('Voices for the narrator and the people who are quoted.', {
  narrator: text('Voice id of the narrator: see `antenne voices`.'),
  people: {
    type: 'record',
    says: 'What is known or wished for people, by their names.',
    values: object('One person.', {
      voice: text('Voice id.'),
      gender: { type: 'one of', says: 'Decides which voices fit.', values: ['female', 'male', 'unknown'] },
      aliases: { type: 'list of texts', says: 'Other names the person goes by.' },
    }),
  },
});

/** The shape of `lexicon.words`, in the config and as a whole file. */
export const lexiconWordsShape: Field = {
  type: 'record',
  says: 'By the written form, case as written: the words to say instead, or more about it.',
  values: {
    type: 'text or object',
    says: 'The words to say instead, or how the written form is said.',
    fields: {
      alias: text('The words to say instead.'),
      phonemes: text('How it sounds, in IPA: for engines that take phonemes.'),
      language: text('Only in lines of this language (BCP 47).'),
      caseSensitive: flag('Whether capitals count.', true),
      source: text('Where it is said so.'),
      opened: text('The day that was looked up, such as 2025-03-01.'),
    },
  },
};

/** The shape of the whole config: the one place that knows its keys. `assets/config.schema.json` is made from it. */
export const configShape: Field = object('Settings of antenne. Flags beat them; what is not set has its default.', {
  $schema: text('Address of this schema, for editors.'),
  engine: object('The speech engine.', {
    name: text('`auto`, a name that `antenne doctor` lists, or the path of an adapter module.', engine.name),
    options: options('Options of the engine.'),
  }),
  cast: castShape,
  audio: object('The sound of the MP3.', {
    bitrateKbps: {
      type: 'one of',
      says: 'Constant bit rate in kbit/s.',
      values: [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
      default: audio.bitrateKbps,
    },
    loudnessLufs: range('Integrated loudness in LUFS.', -30, -9, audio.loudnessLufs),
    pauseMs: object('Silence in milliseconds, by the boundary it stands at.', {
      sentence: range('Between sentences.', 0, 5_000, audio.pauseMs.sentence),
      paragraph: range('Between paragraphs.', 0, 5_000, audio.pauseMs.paragraph),
      speaker: range('Where another speaker begins.', 0, 5_000, audio.pauseMs.speaker),
      heading: range('Around titles and headings.', 0, 5_000, audio.pauseMs.heading),
    }),
  }),
  disclosure: {
    type: 'boolean or text',
    says: 'Whether the voices are said to be synthetic; a text is spoken and shown instead of the usual sentence.',
    default: true,
  },
  attribution: object('Who speaks: how it is found and said.', {
    method: {
      type: 'one of',
      says: 'The rules alone, or also a chat-completions endpoint that chooses where they are in doubt.',
      values: ['rules', 'llm'],
      default: attribution.method,
    },
    leastConfidence: range('Below this a quotation has an unknown speaker.', 0, 1, attribution.leastConfidence),
    nameSpeakers: flag(
      'Whether a name is announced before its speaker is first heard, where nothing has named it.',
      attribution.nameSpeakers,
    ),
    model: text('The model to ask, where the method is `llm`.'),
  }),
  lexicon: object('How words are said that would be said wrong.', {
    files: {
      type: 'list of texts',
      says: 'Lexicons: PLS 1.0 (.pls, .xml), or JSON of the form of `words` (.json). Later ones beat earlier ones.',
    },
    words: lexiconWordsShape,
  }),
  speech: object('What is said for what is written.', {
    asWritten: {
      type: 'list of',
      named: 'class of written forms',
      says: 'Classes of written forms that are left to the engine as they stand.',
      values: spokenClasses,
    },
  }),
  show: object('The series that episodes belong to.', {
    title: text('Its name.', show.title),
    link: text('Its home page.'),
    language: text('Its language (BCP 47).'),
    description: text('What it is about.'),
    author: text('Who makes it.', show.author),
    email: text('Where its maker is reached.'),
    category: text("Its category of Apple's list, such as `News` or `News > Daily News`.", 'News'),
    cover: text('File of a square picture.'),
    explicit: flag('Whether it is not for children.', show.explicit),
    keep: range('How many episodes the feed names.', 1, 1_000_000, show.keep),
    private: flag('Whether directories must not list it.', show.private),
    copyright: text('Who holds the rights, without a sign or a year.'),
    license: {
      type: 'text or object',
      says: 'The identifier of a known licence (SPDX), or the name of another and the address of its text.',
      fields: { name: text('Its name.'), url: text('Where its text is read.') },
    },
    updateFrequency: {
      type: 'text or object',
      says: 'How often episodes come.',
      fields: { text: text('In words.'), rule: text('As a rule of RFC 5545, such as FREQ=DAILY.') },
    },
    hosts: {
      type: 'record',
      says: 'People who make the show, by their names; nobody who is only quoted.',
      values: object('One of them.', {
        role: text('A role of the Podcast Taxonomy.', 'host'),
        url: text('A page about the person.'),
      }),
    },
    medium: {
      type: 'one of',
      says: 'What it is to apps.',
      values: ['podcast', 'newsletter', 'blog', 'audiobook', 'course'],
      default: show.medium,
    },
    locked: flag('Whether other platforms must not import it.', show.locked),
    guid: text('Its podcast:guid, where the show had one before antenne published it.'),
    season: { type: 'number', says: 'The season that new episodes belong to.', from: 1, to: 1_000_000 },
    numbered: flag('Whether new episodes get numbers.', show.numbered),
  }),
  publish: object('Where episodes are published.', {
    target: {
      type: 'one of',
      says: 'Kind of place: a folder, a folder and a program of yours that sends it on, or an S3 store.',
      values: ['folder', 'command', 's3'],
      default: publish.target,
    },
    options: options('`baseUrl`, where the files are reached, and the options of the target.'),
  }),
});

/** Keys that belong to capabilities of later versions. */
export const reservedKeys: readonly string[] = ['budget', 'briefing', 'network', 'queue', 'store'];

function withDefault(value: string | undefined): { readonly default?: string } {
  return value === undefined ? {} : { default: value };
}
