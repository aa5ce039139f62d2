import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fakeMp3, fakePcm, fakeWav, speakFake, type FakeSound } from './fake-sound.ts';

/** Everything that can go wrong with one request; what a refusal looks like is the vendor's own. */
export type Fault = Refused | Spoilt;
/** Refusals, in the vendor's own form. `429` to `429-nonsense` differ in `Retry-After`: 1 s, a date 2 s ahead, none, 99999 s, -5. */
export type Refused =
  | '429'
  | '429-date'
  | '429-none'
  | '429-long'
  | '429-nonsense'
  | '500'
  | '503'
  | '401'
  | '403'
  | 'quota';
/** Spoilt answers with status 200, or none at all. */
export type Spoilt =
  | 'html'
  | 'empty'
  | 'half'
  | 'cut'
  | 'cut-chunked'
  | 'drip'
  | 'endless'
  | 'hang'
  | 'reset'
  | 'short'
  | 'silent'
  | 'clipped'
  | 'rate'
  | 'format'
  | 'redirect';

/** A request as it came in. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeReply {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** What a fake vendor makes its answers from; a fault is already in it. */
export interface FakeVoice {
  /** The sound of a text, `spoilt` where the fault asks for it. */
  readonly speak: (text: string, sampleRate: number, pitchHz?: number) => FakeSound;
  readonly wav: (sound: FakeSound, sizesUnknown?: boolean) => Buffer;
  readonly pcm: (sound: FakeSound) => Buffer;
}

/** A vendor as its documents describe it. */
export interface FakeVendor {
  /** Whether a request asks for speech: faults befall those alone. */
  readonly isSpeech: (request: SeenRequest) => boolean;
  /** A good answer, or a refusal of what the vendor would refuse. */
  readonly answer: (request: SeenRequest, voice: FakeVoice) => FakeReply;
  /** How the vendor says no; `Retry-After` is added to it. */
  readonly refuse: (status: number, kind: 'rate' | 'fault' | 'key' | 'quota') => FakeReply;
}

/** A fake vendor that listens on 127.0.0.1. */
export interface RunningFake {
  /** Without a path. */
  readonly origin: string;
  /** Requests for speech, in the order they came. */
  readonly spoken: readonly SeenRequest[];
  /** All requests. */
  readonly seen: readonly SeenRequest[];
  /** Connections that the client closed before the answer was whole. */
  readonly aborted: () => number;
  /** The next requests for speech fail so, one each. */
  readonly failNext: (...faults: readonly Fault[]) => void;
  /** Each answer takes so long, in milliseconds. */
  readonly slowDown: (delayMs: number) => void;
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** Serves a fake vendor until it is closed; works for the vendor's own client and for antenne's adapter alike. */
export async function serveFake(vendor: FakeVendor): Promise<RunningFake> {
  const seen: SeenRequest[] = [];
  const spoken: SeenRequest[] = [];
  const faults: Fault[] = [];
  let aborted = 0;
  let delayMs = 0;
  const server = createServer((incoming, reply) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { method = 'GET', url: path = '/', headers } = incoming;
      const request = { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
      seen.push(request);
      const isSpeech = vendor.isSpeech(request);
      if (isSpeech) spoken.push(request);
      reply.on('close', () => {
        if (!reply.writableFinished) aborted++;
      });
      const fault = isSpeech ? faults.shift() : undefined;
      setTimeout(() => play(vendor, request, reply, fault), delayMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    spoken,
    aborted: () => aborted,
    failNext: (...more) => void faults.push(...more),
    slowDown: (ms) => void (delayMs = ms),
    reset: () => {
      for (const list of [seen, spoken, faults]) list.length = 0;
      [aborted, delayMs] = [0, 0];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function play(vendor: FakeVendor, request: SeenRequest, reply: ServerResponse, fault: Fault | undefined): void {
  if (fault === 'hang') return;
  if (fault === 'reset') return void reply.socket?.destroy();
  const refusal = fault === undefined ? undefined : refusalFor(vendor, fault);
  const { status = 200, headers, body } = refusal ?? vendor.answer(request, voiceWith(fault));
  const bytes = Buffer.from(body);
  const spoil = refusal || fault === undefined ? undefined : SPOILERS[fault];
  if (spoil) spoil(reply, headers, bytes);
  else send(reply, status, headers, bytes);
}

type Spoiler = (reply: ServerResponse, headers: FakeReply['headers'], bytes: Buffer) => void;

/** What befalls a good answer on its way; the other faults are in the sound itself. */
const SPOILERS: Readonly<Record<string, Spoiler>> = {
  html: (reply) => send(reply, 200, { 'content-type': 'text/html' }, Buffer.from('<!doctype html><p>Please sign in.')),
  empty: (reply, headers) => send(reply, 200, headers, Buffer.alloc(0)),
  half: (reply, headers, bytes) => send(reply, 200, headers, bytes.subarray(0, bytes.length >> 1)),
  redirect: (reply) => send(reply, 302, { location: 'http://127.0.0.1:9/elsewhere?secret=1' }, Buffer.alloc(0)),
  cut: (reply, headers, bytes) => cut(reply, { ...headers, 'content-length': String(bytes.length) }, bytes),
  'cut-chunked': cut,
  drip(reply, headers, bytes) {
    let at = 0;
    repeat(reply, headers, 1_000, () => bytes.subarray(at, ++at));
  },
  endless: (reply, headers) => repeat(reply, headers, 5, () => Buffer.alloc(1_000_000)),
};

function cut(reply: ServerResponse, headers: FakeReply['headers'], bytes: Buffer): void {
  reply.writeHead(200, headers);
  reply.write(bytes.subarray(0, bytes.length >> 1), () => setTimeout(() => reply.destroy(), 20));
}

function repeat(reply: ServerResponse, headers: FakeReply['headers'], everyMs: number, next: () => Buffer): void {
  reply.writeHead(200, headers);
  const timer = setInterval(() => reply.write(next()), everyMs);
  reply.on('close', () => clearInterval(timer));
}

function send(reply: ServerResponse, status: number, headers: FakeReply['headers'], body: Buffer): void {
  reply.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
}

function refusalFor(vendor: FakeVendor, fault: Fault): FakeReply | undefined {
  const kinds = { '401': 'key', '403': 'key', '500': 'fault', '503': 'fault' } as const;
  if (fault === 'quota') return vendor.refuse(429, 'quota');
  if (fault in kinds) return vendor.refuse(Number(fault), kinds[fault as keyof typeof kinds]);
  if (!fault.startsWith('429')) return undefined;
  const after: Readonly<Record<string, string | undefined>> = {
    '429': '1',
    '429-date': new Date(Date.now() + 2_000).toUTCString(),
    '429-long': '99999',
    '429-nonsense': '-5',
  };
  const refusal = vendor.refuse(429, 'rate');
  const value = after[fault];
  return { ...refusal, headers: { ...refusal.headers, ...(value !== undefined && { 'retry-after': value }) } };
}

function voiceWith(fault: Fault | undefined): FakeVoice {
  return {
    speak(text, sampleRate, pitchHz) {
      const sound = speakFake(text, fault === 'rate' ? Math.round((sampleRate * 2) / 3) : sampleRate, pitchHz);
      const { samples } = sound;
      if (fault === 'short') return { ...sound, samples: samples.slice(0, Math.floor(samples.length / 10)) };
      if (fault === 'silent') return { ...sound, samples: new Int16Array(samples.length) };
      if (fault === 'clipped') return { ...sound, samples: samples.map((sample) => clamp(sample * 40)) };
      return sound;
    },
    wav: (sound, sizesUnknown) => (fault === 'format' ? fakeMp3() : fakeWav(sound, sizesUnknown)),
    pcm: (sound) => (fault === 'format' ? fakeMp3() : fakePcm(sound)),
  };
}

function clamp(sample: number): number {
  return Math.max(-32_768, Math.min(32_767, sample));
}
