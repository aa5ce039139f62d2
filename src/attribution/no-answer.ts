/** Why a server gave no second opinion. Never the end of a build: the rules' answer stands. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  /** Whether the same question may be answered later. */
  readonly retryable: boolean;
  /** How long the server asks to wait. */
  readonly retryAfterMs: number | undefined;
  /** Whether the next question will fare the same. */
  readonly final: boolean;

  constructor(message: string, { retryable = false, retryAfterMs, final = false, cause }: NoAnswerDetails = {}) {
    super(message, { cause });
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
    this.final = final;
  }
}

interface NoAnswerDetails {
  readonly retryable?: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly final?: boolean;
  readonly cause?: unknown;
}
