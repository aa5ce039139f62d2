import type { spawn } from 'node:child_process';
import type { Voice } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import type { SsmlElement } from '../ssml/ssml-element.ts';

/**
 * A speech engine. It only speaks to its vendor: retries, order, concurrency, caching and progress live once, in `synthesize-all.ts`.
 * Every adapter passes `ttsContract` of `antenne/testing`.
 */
export interface TtsAdapter {
  /** Raised when this contract changes. */
  readonly specification: 1;
  readonly id: string;
  readonly abilities: Abilities;
  /** Engine, model and version: part of the cache key, so that another version never serves old sound. */
  readonly cacheIdentity: string;
  /** The voices that speak `language` (BCP 47), or all. The order is the engine's order of preference. */
  listVoices(call?: VoiceCall): Promise<readonly Voice[]>;
  /** Says one document. Throws AntenneError of family `tts` or `voice`. The same request gives the same bytes where `abilities.deterministic`. */
  synthesize(request: SpeechRequest, call?: Call): Promise<Speech>;
  /** Starts what takes time to start (a process, a connection), for about so much text; never needed before `synthesize`. */
  warmUp?(work: { readonly characters: number }): void;
  dispose?(): Promise<void>;
}

/** What an engine can do; `ssml/` never sends what it cannot. */
export interface Abilities {
  readonly ssml: ReadonlySet<SsmlElement>;
  readonly limit: { readonly value: number; readonly unit: 'characters' | 'bytes' | 'billed' };
  readonly format: AudioFormat;
  /** What `Speech` tells of times: nothing, the places of `mark` elements, or of every word. */
  readonly timing: 'none' | 'mark' | 'word';
  readonly maxConcurrent: number;
  readonly requestsPerSecond?: number;
  readonly deterministic: boolean;
  readonly price?: {
    readonly perMillionCharacters: number;
    readonly currency: string;
    readonly asOf: string;
    readonly billed: 'text' | 'text+tags';
  };
}

export interface SpeechRequest {
  readonly ssml: string;
  /** The same words without markup. */
  readonly text: string;
  readonly voice: string;
  /** BCP 47. */
  readonly language: string;
}

export interface Speech {
  readonly bytes: Uint8Array;
  readonly format: AudioFormat;
  /** Where each `mark` of the document sounds, in order. */
  readonly marks?: readonly { readonly name: string; readonly startMs: number }[];
  /** The words of `text` in order, with their times. */
  readonly words?: readonly { readonly text: string; readonly startMs: number; readonly endMs: number }[];
  readonly warnings: readonly Warning[];
}

/** `pcm` is signed 16-bit little-endian without a header. */
export interface AudioFormat {
  readonly container: 'wav' | 'mp3' | 'pcm';
  readonly sampleRate: number;
  readonly channels: 1 | 2;
}

export interface Call {
  readonly signal?: AbortSignal;
}

export interface VoiceCall extends Call {
  readonly language?: string;
}

/** The outside world, handed in so that a test can hand in another. */
export interface Outside {
  readonly fetch: typeof fetch;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly spawn: typeof spawn;
}

export type CreateTtsAdapter<Options = Readonly<Record<string, unknown>>> = (
  options: Options,
  outside: Outside,
) => TtsAdapter | Promise<TtsAdapter>;

/** Marks a factory as an adapter module's default export; gives it its type. */
export function defineTtsAdapter<Options>(create: CreateTtsAdapter<Options>): CreateTtsAdapter<Options> {
  return create;
}
