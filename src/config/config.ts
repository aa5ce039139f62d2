import type { Gender } from '../model/script.ts';

/** `antenne.config.json` with its defaults filled in. */
export interface Config {
  readonly engine: { readonly name: string; readonly options: Readonly<Record<string, unknown>> };
  readonly cast: CastConfig;
  readonly audio: {
    readonly bitrateKbps: number;
    readonly loudnessLufs: number;
    readonly pauseMs: { readonly sentence: number; readonly paragraph: number; readonly speaker: number; readonly heading: number };
  };
  readonly disclosure: boolean | string;
  readonly show: { readonly title: string; readonly author: string };
}

export interface CastConfig {
  readonly narrator?: string;
  readonly people: Readonly<Record<string, { readonly voice?: string; readonly gender?: Gender; readonly aliases?: readonly string[] }>>;
}

/** What a field may hold. */
export type Field =
  | { readonly type: 'text' | 'boolean' | 'boolean or text' | 'list of texts' | 'anything' }
  | { readonly type: 'number'; readonly from: number; readonly to: number }
  | { readonly type: 'one of'; readonly values: readonly string[] }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Field>> }
  | { readonly type: 'record'; readonly values: Field };

const text: Field = { type: 'text' };
const object = (fields: Readonly<Record<string, Field>>): Field => ({ type: 'object', fields });
const pause: Field = { type: 'number', from: 0, to: 3_000 };

/** The shape of `cast`, in the config and in a file given by `--cast`. */
export const castShape: Field = object({
  narrator: text,
  people: {
    type: 'record',
    values: object({ voice: text, gender: { type: 'one of', values: ['female', 'male', 'unknown'] }, aliases: { type: 'list of texts' } }),
  },
});

/** The shape of the whole config: the one place that knows its keys. */
export const configShape: Field = object({
  $schema: text,
  engine: object({ name: text, options: { type: 'record', values: { type: 'anything' } } }),
  cast: castShape,
  audio: object({
    bitrateKbps: { type: 'number', from: 32, to: 320 },
    loudnessLufs: { type: 'number', from: -30, to: -9 },
    pauseMs: object({ sentence: pause, paragraph: pause, speaker: pause, heading: pause }),
  }),
  disclosure: { type: 'boolean or text' },
  show: object({
    title: text,
    link: text,
    language: text,
    description: text,
    author: text,
    email: text,
    category: text,
    cover: text,
    explicit: { type: 'boolean' },
    keep: { type: 'number', from: 1, to: 1_000_000 },
    private: { type: 'boolean' },
  }),
  publish: object({ target: text, options: { type: 'record', values: { type: 'anything' } } }),
});

export const defaultConfig: Config = {
  engine: { name: 'auto', options: {} },
  cast: { people: {} },
  audio: { bitrateKbps: 96, loudnessLufs: -16, pauseMs: { sentence: 250, paragraph: 500, speaker: 500, heading: 800 } },
  disclosure: true,
  show: { title: 'antenne', author: '' },
};
