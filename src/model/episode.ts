import type { MetadataField } from './article.ts';
import type { SpeakerKind, Gender } from './script.ts';
import type { Span } from './span.ts';
import type { VoiceReference } from './voice.ts';
import type { Warning } from './warning.ts';

/** What a finished episode is and was measured to be: `NAME.episode.json`, format `antenne-episode/1`. */
export interface Episode {
  readonly format: 'antenne-episode/1';
  /** Program and version that made it. */
  readonly generator: string;
  readonly guid: string;
  /** Base name of the episode's files. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** ISO 8601. */
  readonly publishedOn: string | null;
  /** Over all that the sound and the files were made from: the same again needs no new build. */
  readonly madeFromSha256: string;
  readonly engines: readonly EpisodeEngine[];
  readonly speakers: readonly EpisodeSpeaker[];
  readonly audio: EpisodeAudio;
  readonly files: readonly EpisodeFile[];
  readonly articles: readonly EpisodeArticle[];
  readonly segments: readonly EpisodeSegment[];
  readonly cues: readonly Cue[];
  readonly chapters: readonly Chapter[];
  /** The sentence that says the voices are synthetic; null when it was turned off. */
  readonly disclosure: string | null;
  readonly warnings: readonly Warning[];
}

export interface EpisodeEngine {
  readonly name: string;
  /** What is part of the cache key: engine, model, version. */
  readonly identity: string;
}

/** Somebody who is heard in the episode, with the voices that were cast. */
export interface EpisodeSpeaker {
  readonly id: string;
  readonly kind: SpeakerKind;
  /** As shown: the name, else the description, else a word for the narrator or the unknown speaker in the episode's language. */
  readonly label: string;
  readonly gender: Gender;
  /** One for each language the speaker is heard in. */
  readonly voices: readonly (VoiceReference & { readonly language: string })[];
  readonly spokenMs: number;
}

export interface EpisodeAudio {
  readonly file: string;
  readonly mimeType: 'audio/mpeg';
  readonly bytes: number;
  readonly sha256: string;
  readonly durationMs: number;
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  readonly bitrateKbps: number;
  /** What the loudness was to be. */
  readonly targetLufs: number;
  /** Measured on the encoded file (ITU-R BS.1770). */
  readonly loudnessLufs: number;
  /** The same file as two loudspeakers would play it: 3.01 LU more for mono. */
  readonly loudnessDualMonoLufs: number;
  readonly truePeakDbtp: number;
}

export interface EpisodeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface EpisodeArticle {
  readonly id: string;
  readonly title: string;
  readonly byline: string | null;
  readonly publishedOn: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly source: { readonly name: string; readonly sha256: string };
  readonly metadata: readonly MetadataField[];
}

export interface EpisodeSegment {
  readonly id: string;
  readonly line: string;
  readonly speaker: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A piece of the transcript with its time. `estimated` when the time was shared out by length. */
export interface Cue {
  readonly startMs: number;
  readonly endMs: number;
  readonly line: string;
  readonly speaker: string;
  readonly text: string;
  /** BCP 47, when it differs from the episode's. */
  readonly language?: string;
  readonly estimated?: true;
  /** In order, when the engine told their times; a number or another form for which several words are said is one word. */
  readonly words?: readonly CueWord[];
}

/** When a word of a cue sounds. */
export interface CueWord {
  /** Into `Cue.text`. */
  readonly text: Span;
  readonly startMs: number;
  readonly endMs: number;
}

export interface Chapter {
  readonly startMs: number;
  readonly endMs: number;
  readonly title: string;
}
