import { AntenneError } from '../../errors/antenne-error.ts';
import type { Vendor } from './vendor.ts';

/** `tts/bad-audio` (retryable): an answer that is not what was asked for. */
export function badAnswer(vendor: Vendor, what: string, cause?: unknown): AntenneError {
  return new AntenneError('tts/bad-audio', `${vendor.name} gave an answer that cannot be used: ${what}`, {
    retryable: true,
    hint: vendor.addressHint,
    cause: cause === undefined ? undefined : namedCause(cause),
  });
}

/** `tts/unreachable` (retryable): no connection. */
export function unreachable(vendor: Vendor, cause: unknown): AntenneError {
  const code = codeOf(cause);
  const why = code === undefined ? 'the connection failed' : (REASONS[code] ?? `the connection failed (${code})`);
  return new AntenneError('tts/unreachable', `${vendor.name} cannot be reached: ${why}`, {
    where: vendor.baseUrl,
    retryable: code === undefined || !/CERT|SIGNED|ERR_INVALID/.test(code),
    hint: vendor.addressHint,
    cause: namedCause(cause),
  });
}

/** `tts/timeout` (retryable): an answer that did not come in time. */
export function noAnswer(vendor: Vendor, timeoutMs: number): AntenneError {
  return new AntenneError('tts/timeout', `${vendor.name} gave no answer in ${timeoutMs / 1000} s`, {
    where: vendor.baseUrl,
    retryable: true,
    hint: vendor.addressHint,
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of that name (ENOTFOUND)',
  EAI_AGAIN: 'the name service does not answer (EAI_AGAIN)',
  ECONNREFUSED: 'nobody listens there (ECONNREFUSED)',
  ECONNRESET: 'the connection broke off (ECONNRESET)',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
};

/** What went wrong by its code alone: errors of fetch may quote headers, and so keys. */
function namedCause(cause: unknown): Error {
  return new Error(codeOf(cause) ?? 'the connection failed');
}

function codeOf(error: unknown): string | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    const { code } = each as NodeJS.ErrnoException;
    if (typeof code === 'string') return code;
    const [first] = each instanceof AggregateError ? (each.errors as unknown[]) : [];
    if (first !== undefined) return codeOf(first);
  }
  return undefined;
}
