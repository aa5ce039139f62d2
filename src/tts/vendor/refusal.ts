import { AntenneError, type ErrorCode } from '../../errors/antenne-error.ts';
import { readAnswer } from './read-answer.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Vendor } from './vendor.ts';
import { shownWords } from './shown-words.ts';

/** What a refusal means for whoever waits: `unauthorized`, `quota`, `refused` and `unknown-voice` are not tried again, the others are. */
export type RefusalKind = 'unauthorized' | 'quota' | 'refused' | 'unknown-voice' | 'rate-limited' | 'unavailable';

/** An answer with a status that is no success. */
export interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text, as far as it was read. */
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly value: unknown;
}

/** Reads a refusal and says what it means. `sent` is the body that was sent: no word of it is shown. */
export async function refusalError(vendor: Vendor, response: Response, sent: string): Promise<AntenneError> {
  const { status, headers } = response;
  const text = await readAnswer(vendor, response, { mostBytes: 100_000, timeoutMs: 10_000 }).then(
    (bytes) => Buffer.from(bytes).toString('utf8'),
    () => '',
  );
  const refusal: Refusal = { status, headers, text, value: parsed(text) };
  return errorOf(vendor, vendor.judge?.(refusal) ?? kindOf(status), refusal, sent);
}

/** By the status alone. */
function kindOf(status: number): RefusalKind {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 402) return 'quota';
  if (status === 429) return 'rate-limited';
  if (status === 408 || status === 425 || (status >= 500 && status !== 501)) return 'unavailable';
  return 'refused';
}

function errorOf(vendor: Vendor, kind: RefusalKind, refusal: Refusal, sent: string): AntenneError {
  const { status, headers } = refusal;
  const { code, message, hint, retryable = false } = MEANINGS[kind];
  // Vendors quote the key they refuse, in part or whole.
  const words = kind === 'unauthorized' ? '' : shownWords(refusal, [...vendor.secrets, ...textsOf(sent)]);
  const elsewhere = status >= 300 && status < 400 ? `: it leads to ${originOf(headers.get('location'))}` : '';
  return new AntenneError(code, `${vendor.name} ${message} (status ${status})${elsewhere}${words && `: “${words}”`}`, {
    retryable,
    hint: elsewhere === '' ? hint(vendor, status) : vendor.addressHint,
    retryAfterMs: retryable ? retryAfterMs(headers.get('retry-after'), vendor.now()) : undefined,
  });
}

interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: (vendor: Vendor, status: number) => string;
  readonly retryable?: boolean;
}

const LATER = 'run the same command again later: what was spoken is kept in the cache';

const MEANINGS: Readonly<Record<RefusalKind, Meaning>> = {
  unauthorized: { code: 'tts/unauthorized', message: 'refused the key', hint: ({ keyHint }) => keyHint },
  quota: {
    code: 'tts/quota',
    message: 'has no credit left for this key',
    hint: () => `look at the account, or choose another engine; ${LATER}`,
  },
  refused: {
    code: 'tts/refused',
    message: 'refused the request',
    hint: ({ addressHint }, status) =>
      status === 404 ? addressHint : 'do the engine’s options fit (model, voice, language)?',
  },
  'unknown-voice': {
    code: 'voice/unknown',
    message: 'has no such voice',
    hint: () => 'antenne voices lists those it has',
  },
  'rate-limited': { code: 'tts/rate-limited', message: 'asks to slow down', hint: () => LATER, retryable: true },
  unavailable: {
    code: 'tts/unavailable',
    message: 'has a fault of its own',
    hint: () => LATER,
    retryable: true,
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The long texts of what was sent: servers that check fields quote them. */
function textsOf(sent: string): readonly string[] {
  const value = parsed(sent);
  const texts: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return [sent, ...texts].filter((text): text is string => typeof text === 'string' && text.length >= 12);
}

function originOf(location: string | null): string {
  return location !== null && URL.canParse(location) ? new URL(location).origin : 'another address';
}
