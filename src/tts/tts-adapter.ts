import type { spawn } from 'node:child_process';
import type { Span } from '../model/span.ts';
import type { Voice } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import type { SsmlAbilities } from '../ssml/ssml-abilities.ts';

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
export type Abilities = SsmlAbilities & CallAbilities;

interface CallAbilities {
  /** What `synthesize` answers in. */
  readonly format: AudioFormat;
  /** Calls under way at once. */
  readonly maxConcurrent: number;
  /** Calls that may start in a second, retries among them; may be a fraction. */
  readonly requestsPerSecond?: number;
  /** The same request gives the same bytes. */
  readonly deterministic: boolean;
  readonly price?: Price;
}

/** What speech costs, as the vendor's price list has it. */
export interface Price {
  /** Amount in whole units of `currency` (dollars, not cents) for a million of the characters that are `billed`. */
  readonly perMillionCharacters: number;
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
  /** ISO 8601: the day on which the price list was read. */
  readonly asOf: string;
  /** Whether tags are billed as characters, or only the words between them. */
  readonly billed: 'text' | 'text+tags';
}

export interface SpeechRequest {
  /** The document in the engine's dialect: SSML, or plain text where it takes no markup. */
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
  /** When each word sounds, in order. */
  readonly words?: readonly SpeechWord[];
  readonly warnings: readonly Warning[];
}

/** A word as the engine cuts words: `l’homme` may be one or two, `1 200` too. */
export interface SpeechWord {
  /** Into `SpeechRequest.text`, in UTF-16 units. */
  readonly text: Span;
  /** From the first sample of the answer. */
  readonly startMs: number;
  readonly endMs: number;
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
