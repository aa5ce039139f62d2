import { AntenneError } from '../errors/antenne-error.ts';

/** What Node says of a connection that failed, or of a page that broke off, as a failure that says what to do: family `input`. */
export function networkError(error: Error, host: string, during: 'connection' | 'page' = 'connection'): AntenneError {
  if (error instanceof AntenneError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (error.message.startsWith('DNS lookup'))
    return new AntenneError('input/forbidden-address', `${host} is not on the public web`, {
      hint: 'if it is a server you trust, add --allow-private-network',
      cause: error,
    });
  if (during === 'page' || code.startsWith('HPE_')) return badAnswer(host, brokenHow(code), error);
  const reason = Object.entries(REASONS).find(([start]) => code.startsWith(start))?.[1] ?? 'the connection failed';
  return new AntenneError('input/unreachable', `${host} cannot be reached: ${reason}${code && ` (${code})`}`, {
    hint: code === 'ENOTFOUND' ? 'is the name right, and is there a network?' : RETRY_HINT,
    retryable: code !== 'ENOTFOUND' && !reason.includes('certificate'),
    cause: error,
  });
}

/** An answer that cannot be read, and why. */
export function badAnswer(host: string, why: string, cause?: Error): AntenneError {
  return new AntenneError('input/bad-answer', `${host} gave an answer that cannot be read: ${why}`, {
    hint: 'try again later; if it stays so, save the page in a browser and name the file',
    retryable: true,
    cause,
  });
}

/** For what may pass. */
export const RETRY_HINT = 'try again later; does the link open in a browser?';

/** By the beginning of Node’s code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of that name',
  EAI_AGAIN: 'the name service does not answer',
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection broke off',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  EPROTO: 'it does not speak the protocol of the link',
  ERR_SSL: 'it does not speak the protocol of the link',
  CERT_: 'its certificate is not valid',
  ERR_TLS_CERT: 'its certificate is not valid',
  DEPTH_ZERO: 'its certificate is signed by nobody who is known',
  SELF_SIGNED: 'its certificate is signed by nobody who is known',
  UNABLE_TO: 'its certificate is signed by nobody who is known',
};

function brokenHow(code: string): string {
  if (code === 'HPE_HEADER_OVERFLOW') return 'its headers are too long';
  if (code.startsWith('HPE_')) return 'it does not keep to HTTP';
  return /^(?:Z_|ERR__ERROR_|ERR_BROTLI)/.test(code) ? 'its compression is damaged' : 'it breaks off';
}
