import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { renderDialect } from '../ssml/render-dialect.ts';
import type { SpeechNode } from '../ssml/speech-node.ts';
import { dialectOf, findDialect } from '../ssml/ssml-abilities.ts';
import { LONGEST_SEGMENT } from '../ssml/text-room.ts';
import { decodeForCheck, durationMs } from './decode-for-check.ts';
import type { SpeechRequest, SpeechWord, TtsAdapter } from '../tts/tts-adapter.ts';

/** One thing every speech engine must do. */
export interface ContractCheck<Subject> {
  readonly name: string;
  /** Why the check says nothing about this subject; undefined when it does. */
  skipReason?(subject: Subject): string | undefined | Promise<string | undefined>;
  /** Throws when the subject fails it. */
  run(subject: Subject): Promise<void>;
}

/** The contract of speech engines as data, for any test runner (docs/adding-an-engine.md). A check with a `skipReason` for the engine is skipped for it, by that name. */
export const ttsContract: readonly ContractCheck<TtsAdapter>[] = [
  {
    name: 'declares the specification it was written for, an id and a cache identity',
    async run(adapter) {
      assert.equal(adapter.specification, 1);
      assert.match(adapter.id, /^[a-z][a-z0-9-]*$/);
      assert.ok(adapter.cacheIdentity.length > 0);
    },
  },
  {
    name: 'declares limits and a format that make sense',
    async run({ abilities }) {
      const dialect = findDialect(abilities);
      assert.ok(dialect, 'abilities.dialect is the name of a dialect, or one');
      for (const { value } of dialect.limits) assert.ok(value >= 100, 'the value of each limit is at least 100');
      assert.ok(
        Number.isInteger(abilities.maxConcurrent) && abilities.maxConcurrent >= 1,
        'maxConcurrent is at least 1',
      );
      assert.ok((abilities.requestsPerSecond ?? 1) > 0, 'requestsPerSecond is more than 0');
      assert.ok(abilities.format.sampleRate >= 8_000 && abilities.format.sampleRate <= 48_000);
      if (abilities.timing === 'mark')
        assert.ok(dialect.elements.has('mark'), 'timing by marks needs the element mark');
      if (abilities.price) assert.match(abilities.price.asOf, /^\d{4}-\d{2}-\d{2}$/, 'a price has a date');
    },
  },
  {
    name: 'lists voices with unique ids, and only those that speak the language asked for',
    async run(adapter) {
      const all = await adapter.listVoices();
      assert.ok(all.length > 0);
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
      const language = languageToTry(all[0]?.languages ?? []);
      const some = await adapter.listVoices({ language });
      assert.ok(
        some.length > 0 && some.every((voice) => voice.languages.some((tag) => tag.toLowerCase().startsWith(language))),
      );
    },
  },
  {
    name: 'answers in the format it declares, with sound about as long as the text',
    async run(adapter) {
      const request = await requestFor(adapter, TEXT);
      const speech = await adapter.synthesize(request);
      assert.deepEqual(speech.format, adapter.abilities.format);
      const seconds = durationMs(speech) / 1000;
      const characters = TEXT.match(/\p{L}/gu)?.length ?? 0;
      assert.ok(seconds > characters / 40 && seconds < characters / 3, `${seconds} s for ${characters} letters`);
      if (speech.format.container !== 'mp3')
        assert.ok(
          decodeForCheck(speech).some((sample) => Math.abs(sample) > 300),
          'it is not silent',
        );
    },
  },
  {
    name: 'says more for more text',
    async run(adapter) {
      const short = await adapter.synthesize(await requestFor(adapter, 'Paris.'));
      const long = await adapter.synthesize(await requestFor(adapter, TEXT));
      assert.ok(durationMs(long) > durationMs(short) * 2);
    },
  },
  {
    name: 'gives the same bytes for the same request, in any order, where it says so',
    skipReason: ({ abilities }) => (abilities.deterministic ? undefined : 'it does not say so'),
    async run(adapter) {
      const request = await requestFor(adapter, TEXT);
      const first = await adapter.synthesize(request);
      await adapter.synthesize(await requestFor(adapter, 'Berlin, Madrid.'));
      const [second, third] = await Promise.all([adapter.synthesize(request), adapter.synthesize(request)]);
      assert.ok(Buffer.from(first.bytes).equals(second.bytes) && Buffer.from(first.bytes).equals(third.bytes));
    },
  },
  {
    name: 'tells where marks sound, in order and inside the sound, where it says so',
    skipReason: ({ abilities }) => (abilities.timing === 'mark' ? undefined : 'it does not tell of marks'),
    async run(adapter) {
      const request = await requestFor(adapter, TEXT, 'c2');
      const speech = await adapter.synthesize(request);
      const mark = speech.marks?.find(({ name }) => name === 'c2');
      assert.ok(mark && mark.startMs > 0 && mark.startMs < durationMs(speech));
    },
  },
  {
    name: 'tells when each word sounds, in order and inside the sound, where it says so',
    skipReason: ({ abilities }) => (abilities.timing === 'word' ? undefined : 'it does not tell of words'),
    async run(adapter) {
      const text = `Paris, l'Oise, Saint-Denis, 1 200 Roma.`;
      const speech = await adapter.synthesize(await requestFor(adapter, text));
      const words = speech.words ?? [];
      const told = new Set<number>();
      let before: SpeechWord = { text: { start: 0, end: 0 }, startMs: 0, endMs: 0 };
      for (const word of words) {
        const { start, end } = word.text;
        const said = text.slice(start, end);
        assert.ok(start >= before.text.end && /^\S(?:.*\S)?$/u.test(said), `“${said}” (${start} to ${end}) is a word`);
        assert.ok(word.startMs >= before.startMs && word.endMs >= word.startMs, `“${said}” sounds after those before`);
        for (let at = start; at < end; at++) told.add(at);
        before = word;
      }
      const missing = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index }) => !told.has(index));
      assert.equal(missing.length, 0, 'every letter and digit is in a word');
      assert.ok(before.startMs > durationMs(speech) / 3 && before.endMs <= durationMs(speech) + 1, 'to the end');
    },
  },
  {
    name: 'speaks escaped text and does not trip over it',
    async run(adapter) {
      const speech = await adapter.synthesize(await requestFor(adapter, `AT&T <b> "quotes" d'engager 😀 ]]>`));
      assert.ok(durationMs(speech) > 300);
    },
  },
  {
    name: 'refuses a voice it does not have with voice/unknown, and a hint',
    async run(adapter) {
      const request = { ...(await requestFor(adapter, TEXT)), voice: 'no-such-voice' };
      await assert.rejects(
        adapter.synthesize(request),
        (error: { code?: string; hint?: string }) => error.code === 'voice/unknown' && Boolean(error.hint),
      );
    },
  },
  {
    name: 'does not start when the signal has said stop',
    async run(adapter) {
      const request = await requestFor(adapter, TEXT);
      const reason = new Error('stopped by the check');
      await assert.rejects(adapter.synthesize(request, { signal: AbortSignal.abort(reason) }), reason);
    },
  },
  {
    name: 'stops in the middle of a text when the signal says so, with the signal’s reason',
    async skipReason(adapter) {
      const speaking = adapter.synthesize(await requestFor(adapter, longText(adapter))).then(() => true);
      const isQuick = await Promise.race([speaking, wait(QUICK_MS, false)]);
      await speaking;
      return isQuick ? `it answers in less than ${QUICK_MS} ms, before it could be told to stop` : undefined;
    },
    async run(adapter) {
      const stop = new AbortController();
      const reason = new Error('stopped by the check');
      const request = await requestFor(adapter, longText(adapter));
      const speaking = adapter.synthesize(request, { signal: stop.signal });
      const stopped = assert.rejects(speaking, reason, 'it went on to the end');
      await wait(QUICK_MS / 4);
      stop.abort(reason);
      const late = wait(STOP_MS, undefined, { ref: false }).then(() =>
        assert.fail(`it had not stopped after ${STOP_MS} ms`),
      );
      await Promise.race([stopped, late]);
    },
  },
];

/** An engine that says a long text in this time cannot be stopped in its middle. */
const QUICK_MS = 50;
/** How long it may take to stop. */
const STOP_MS = 1_000;

const TEXT = 'Paris, London, Roma, Bern, Madrid, Oslo, Lima, Tunis, Dakar.';

/** The mark stands behind the first comma. */
async function requestFor(adapter: TtsAdapter, text: string, mark?: string): Promise<SpeechRequest> {
  const voice = (await adapter.listVoices())[0];
  assert.ok(voice, 'the engine has a voice');
  const language = voice.languages[0] ?? 'en';
  const at = mark === undefined ? 0 : text.indexOf(', ') + 2;
  const nodes: readonly SpeechNode[] = [
    { kind: 'text', text: text.slice(0, at) },
    ...(mark === undefined ? [] : [{ kind: 'mark', name: mark } as const]),
    { kind: 'text', text: text.slice(at) },
  ];
  const { document } = renderDialect(nodes, dialectOf(adapter.abilities), { language, voice: voice.id });
  return { ssml: document, text, voice: voice.id, language };
}

/** As long as a request is ever, or as the engine takes. */
function longText({ abilities }: TtsAdapter): string {
  const most = Math.min(LONGEST_SEGMENT, ...dialectOf(abilities).limits.map(({ value }) => value / 2));
  return Array.from({ length: Math.max(1, Math.floor(most / TEXT.length)) }, () => TEXT).join(' ');
}

function languageToTry(tags: readonly string[]): string {
  return (tags[0] ?? 'en').toLowerCase().split('-')[0] ?? 'en';
}
