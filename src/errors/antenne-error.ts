/** A failure with an outside cause: what happened (`message`), where (`where`), what to do next (`hint`). */
export class AntenneError extends Error {
  override readonly name = 'AntenneError';
  /** `family/case`, stable, listed in docs/errors.md; the family decides the exit code. */
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  /** File and line, config field, or source where it happened. */
  readonly where: string | undefined;
  readonly retryable: boolean;
  /** How long the other side asks to be left alone before another try, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string, details: AntenneErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.where = details.where;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
  }
}

export interface AntenneErrorDetails {
  readonly hint?: string | undefined;
  readonly where?: string | undefined;
  readonly retryable?: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

export type ErrorFamily = 'usage' | 'config' | 'input' | 'voice' | 'tts' | 'audio' | 'publish' | 'verify';
export type ErrorCode = `${ErrorFamily}/${string}`;
