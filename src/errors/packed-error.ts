import { AntenneError, type AntenneErrorDetails, type ErrorCode } from './antenne-error.ts';

/** An error as plain data, for the way from one thread to another, which would leave its class and its fields behind. */
export interface PackedError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: PackedError | undefined;
  /** Of an AntenneError alone. */
  readonly code?: ErrorCode;
  readonly details?: AntenneErrorDetails;
}

/** Packs whatever was thrown. */
export function packError(error: unknown): PackedError {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, cause: undefined };
  const { message, stack } = error;
  const cause = error.cause === undefined ? undefined : packError(error.cause);
  if (!(error instanceof AntenneError)) return { message, stack, cause };
  const { name: _, code, ...details } = error;
  return { message, stack, cause, code, details };
}

/** Makes an error again of what `packError` packed. */
export function unpackError({ message, stack, cause: packed, code, details }: PackedError): Error {
  const cause = packed && unpackError(packed);
  const error =
    code === undefined
      ? new Error(message, cause && { cause })
      : new AntenneError(code, message, { ...details, cause });
  if (stack !== undefined) error.stack = stack;
  return error;
}
