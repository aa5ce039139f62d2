import type { Voice } from '../../model/voice.ts';
import { voicesOption, withDeclared, type DeclaredVoices } from '../declared-voices.ts';
import { between, readOptions, text, wholeBetween } from '../engine-options.ts';
import { defineTtsAdapter, type Call, type CreateTtsAdapter, type Price, type TtsAdapter } from '../tts-adapter.ts';
import { unknownVoice } from '../unknown-voice.ts';
import { baseUrl as checkedBaseUrl } from '../vendor/base-url.ts';
import { askForSound } from '../vendor/call-vendor.ts';
import { keyFrom, missingKey } from '../vendor/key-from.ts';
import type { Refusal, RefusalKind } from '../vendor/refusal.ts';
import type { Vendor } from '../vendor/vendor.ts';
import { voicesOfLanguage } from '../voices-of-language.ts';
import { OPENAI_LANGUAGES, listServerVoices, openaiVoices } from './openai-voices.ts';

interface OpenaiOptions {
  readonly baseUrl?: string;
  readonly model?: string;
  readonly speed?: number;
  readonly instructions?: string;
  readonly voices?: DeclaredVoices;
  readonly sampleRate?: number;
  readonly maxConcurrent?: number;
  readonly requestsPerSecond?: number;
}

const OPENAI = 'https://api.openai.com/v1';

/** USD for a million characters; a model that is paid by tokens as what its tokens come to. */
const PRICES: Readonly<Record<string, number>> = { 'tts-1': 15, 'tts-1-hd': 30, 'gpt-4o-mini-tts': 20 };
const PRICES_AS_OF = '2026-05-19';

/** OpenAI's speech endpoint and every server that imitates it (`OPENAI_BASE_URL`); a server on one's own machine needs no key. */
export const createOpenaiAdapter: CreateTtsAdapter = defineTtsAdapter((given, outside): TtsAdapter => {
  const options = readOptions<OpenaiOptions>('openai', given, {
    baseUrl: text,
    model: text,
    speed: between(0.5, 2),
    instructions: text,
    voices: voicesOption,
    sampleRate: wholeBetween(8_000, 48_000),
    maxConcurrent: wholeBetween(1, 64),
    requestsPerSecond: between(0.01, 1_000),
  });
  const { fetch, env, now } = outside;
  const baseUrl = options.baseUrl
    ? checkedBaseUrl(options.baseUrl, 'engine.options.baseUrl')
    : checkedBaseUrl(env['OPENAI_BASE_URL']?.trim() || OPENAI, 'OPENAI_BASE_URL');
  const isOpenai = baseUrl === OPENAI;
  const key = keyFrom(env, 'OPENAI_API_KEY');
  if (isOpenai && key === undefined) throw missingKey('openai', 'OPENAI_API_KEY');
  const { model = isOpenai ? 'gpt-4o-mini-tts' : 'tts-1', speed, instructions } = options;
  const format = { container: 'wav', sampleRate: options.sampleRate ?? 24_000, channels: 1 } as const;
  const vendor: Vendor = {
    name: isOpenai ? 'OpenAI' : `the server at ${new URL(baseUrl).host}`,
    ...{ baseUrl, fetch, now },
    headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
    secrets: key === undefined ? [] : [key],
    keyHint: 'set OPENAI_API_KEY to a key of this server',
    addressHint: isOpenai ? 'is there a network?' : 'does OPENAI_BASE_URL name the server, with /v1 at its end?',
    judge,
  };

  let voices: Promise<readonly Voice[]> | undefined;
  const allVoices = (call?: Call): Promise<readonly Voice[]> => {
    voices ??= (isOpenai ? Promise.resolve(openaiVoices) : listServerVoices(vendor, call)).then((list) =>
      withDeclared(list, options.voices ?? {}, OPENAI_LANGUAGES),
    );
    voices.catch(() => (voices = undefined));
    return voices;
  };

  return {
    specification: 1,
    id: 'openai',
    abilities: {
      dialect: 'openai',
      format,
      timing: 'none',
      maxConcurrent: options.maxConcurrent ?? 8,
      ...(options.requestsPerSecond !== undefined && { requestsPerSecond: options.requestsPerSecond }),
      deterministic: false,
      ...(isOpenai && priceOf(model)),
    },
    cacheIdentity: `openai ${JSON.stringify([baseUrl, model, speed ?? 1, instructions ?? ''])} adapter 1`,
    listVoices: async (call) => voicesOfLanguage(await allVoices(call), call?.language),
    async synthesize({ ssml, voice, language }, call) {
      call?.signal?.throwIfAborted();
      const known = await allVoices(call);
      if (!known.some(({ id }) => id === voice)) throw unknownVoice('openai', voice, known, language);
      const body = {
        model,
        input: ssml,
        voice,
        response_format: 'wav',
        ...(speed !== undefined && { speed }),
        ...(instructions !== undefined && { instructions }),
      };
      const request = { path: '/audio/speech', body: { contentType: 'application/json', text: JSON.stringify(body) } };
      const { bytes } = await askForSound(vendor, request, call);
      return { bytes, format, warnings: [] };
    },
  };
});

/** An empty purse has the status of a rate limit. */
function judge({ status, value }: Refusal): RefusalKind | undefined {
  const { error } = (value ?? {}) as { error?: { code?: unknown; type?: unknown } };
  return status === 429 && (error?.code === 'insufficient_quota' || error?.type === 'insufficient_quota')
    ? 'quota'
    : undefined;
}

function priceOf(model: string): { readonly price?: Price } {
  const perMillionCharacters = PRICES[model];
  if (perMillionCharacters === undefined) return {};
  return { price: { perMillionCharacters, currency: 'USD', asOf: PRICES_AS_OF, billed: 'text' } };
}
