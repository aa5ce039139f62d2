import type { ChosenClass } from '../languages/spoken-forms.ts';
import type { Gender } from '../model/script.ts';
import type { ShowSettings } from '../show/show-of.ts';
import type { LexiconWords } from '../speech/lexicon/lexicon-words.ts';

/** `antenne.config.json` with its defaults filled in. */
export interface Config {
  readonly engine: { readonly name: string; readonly options: Readonly<Record<string, unknown>> };
  readonly cast: CastConfig;
  readonly audio: {
    readonly bitrateKbps: number;
    readonly loudnessLufs: number;
    readonly pauseMs: {
      readonly sentence: number;
      readonly paragraph: number;
      readonly speaker: number;
      readonly heading: number;
    };
  };
  /** A text: this sentence instead of the language's own. */
  readonly disclosure: boolean | string;
  readonly attribution: AttributionConfig;
  readonly lexicon: LexiconConfig;
  readonly speech: SpeechConfig;
  readonly show: ShowConfig;
  readonly publish: { readonly target: string; readonly options: Readonly<Record<string, unknown>> };
}

/** Voices, and what is known of people, by name. */
export interface CastConfig {
  readonly narrator?: string;
  readonly people: Readonly<Record<string, PersonConfig>>;
}

export interface PersonConfig {
  readonly voice?: string;
  readonly gender?: Gender;
  readonly aliases?: readonly string[];
}

/** How speakers are found and named. */
export interface AttributionConfig {
  readonly method: 'rules' | 'llm';
  readonly leastConfidence: number;
  readonly nameSpeakers: boolean;
  readonly model?: string;
}

/** How words are said; later ones beat earlier ones, and `words` beat `files`. */
export interface LexiconConfig {
  readonly files: readonly LexiconFile[];
  readonly words: LexiconWords;
  /** The config that has the words, as it was named, for messages. */
  readonly from: string;
}

/** A lexicon to read. */
export interface LexiconFile {
  /** Absolute. */
  readonly path: string;
  /** As a person named it, for messages. */
  readonly given: string;
  /** The folder it must not leave, where nobody has vouched for the config that names it. */
  readonly within?: string;
}

/** What is said for what is written. */
export interface SpeechConfig {
  /** Classes of written forms that are left to the engine as they stand. */
  readonly asWritten: readonly ChosenClass[];
}

/** What is said of the series that episodes belong to. */
export interface ShowConfig extends ShowSettings {
  /** File of a picture. */
  readonly cover?: string;
  /** Of a show that had one before. */
  readonly guid?: string;
}

/** What holds where neither a flag nor the config says otherwise. */
export const defaultConfig: Config = {
  engine: { name: 'auto', options: {} },
  cast: { people: {} },
  audio: {
    bitrateKbps: 96,
    loudnessLufs: -16,
    pauseMs: { sentence: 250, paragraph: 500, speaker: 500, heading: 800 },
  },
  disclosure: true,
  attribution: { method: 'rules', leastConfidence: 0.5, nameSpeakers: true },
  lexicon: { files: [], words: {}, from: 'antenne.config.json' },
  speech: { asWritten: [] },
  show: {
    title: 'antenne',
    author: '',
    explicit: false,
    keep: 100,
    private: false,
    hosts: {},
    medium: 'podcast',
    locked: true,
    numbered: true,
  },
  publish: { target: 'folder', options: {} },
};
