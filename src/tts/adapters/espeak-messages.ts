/** What goes to the embedded engine's process. */
export interface EspeakRequest {
  readonly id: number;
  readonly voice: string;
  /** 0 to 99. */
  readonly pitch: number;
  readonly ssml: string;
}

/** What comes back: signed 16-bit mono samples, or what went wrong. */
export type EspeakReply =
  | {
      readonly id: number;
      readonly pcm: Uint8Array;
      readonly marks: readonly { readonly name: string; readonly startMs: number }[];
      /** How many words the engine says it spoke: tells swallowed text. */
      readonly words: number;
    }
  | { readonly id: number; readonly error: string };

/** Samples a second of everything the embedded engine says. */
export const ESPEAK_SAMPLE_RATE: number = 22_050;
