import type { FakeReply, FakeVendor } from './serve-fake.ts';

/** OpenAI’s speech endpoint as its reference describes it, for one key; `voices` makes it a server that lists its own, as imitators do. */
export function fakeOpenai(
  options: { readonly key?: string; readonly voices?: unknown; readonly sizesUnknown?: boolean } = {},
): FakeVendor {
  const voices = [
    'alloy',
    'ash',
    'ballad',
    'coral',
    'echo',
    'fable',
    'nova',
    'onyx',
    'sage',
    'shimmer',
    'verse',
    'marin',
    'cedar',
    'ff_siwis',
  ];
  return {
    isSpeech: ({ method, path }) => method === 'POST' && path === '/v1/audio/speech',
    refuse: (status, kind) => {
      const code = { rate: 'rate_limit_exceeded', fault: null, key: 'invalid_api_key', quota: 'insufficient_quota' }[
        kind
      ];
      const message = kind === 'key' ? `Incorrect API key provided: ${options.key}` : `refused: ${kind}`;
      return refusal(status, message, code);
    },
    answer({ method, path, headers, body }, { speak, wav, pcm }) {
      if (options.key !== undefined && headers.authorization !== `Bearer ${options.key}`)
        return refusal(401, `Incorrect API key provided: ${headers.authorization}`, 'invalid_api_key');
      if (path === '/v1/audio/voices' && options.voices !== undefined) return json(200, options.voices);
      if (method !== 'POST' || path !== '/v1/audio/speech')
        return refusal(404, `no such route: ${method} ${path}`, null);
      const {
        model,
        input,
        voice,
        response_format: format = 'mp3',
        speed = 1,
      } = JSON.parse(body) as Record<string, unknown>;
      if (typeof model !== 'string' || typeof input !== 'string' || input === '')
        return refusal(400, 'model and input', null);
      if (input.length > 4096) return refusal(400, 'input is too long', 'string_above_max_length');
      if (typeof voice !== 'string' || !voices.includes(voice))
        return refusal(400, `voice: ${String(voice)}`, 'invalid_value');
      if (typeof speed !== 'number' || speed < 0.25 || speed > 4) return refusal(400, 'speed', 'invalid_value');
      const sound = speak(input, 24_000, 100 + 12 * voices.indexOf(voice));
      if (format === 'pcm') return { headers: { 'content-type': 'audio/pcm' }, body: pcm(sound) };
      if (format !== 'wav') return refusal(400, 'this fake speaks wav and pcm alone', null);
      return { headers: { 'content-type': 'audio/wav' }, body: wav(sound, options.sizesUnknown) };
    },
  };
}

function refusal(status: number, message: string, code: string | null): FakeReply {
  const type = code === 'insufficient_quota' ? code : 'invalid_request_error';
  return json(status, { error: { message, type, param: null, code } });
}

function json(status: number, value: unknown): FakeReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}
