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

/** Speaker id to voice id. */
export type Cast = Readonly<Record<string, string>>;
