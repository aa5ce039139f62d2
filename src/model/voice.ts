/** A voice an engine offers. */
export interface Voice {
  readonly id: string;
  /** BCP 47; the first is the voice's own. */
  readonly languages: readonly string[];
  readonly gender?: 'female' | 'male' | 'neutral';
  /** Median fundamental frequency in hertz, where it was measured: tells voices of one gender apart. */
  readonly pitchHz?: number;
  readonly description?: string;
}

/** A voice together with the engine that has it. */
export interface VoiceReference {
  /** The adapter's id. */
  readonly engine: string;
  readonly voice: string;
}

/** Speaker id, then language (BCP 47, as the lines have it), to the voice: somebody heard in two languages may need two. */
export type Cast = Readonly<Record<string, Readonly<Record<string, VoiceReference>>>>;
