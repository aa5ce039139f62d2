import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import { prepareInterruptibly } from '../../src/episode/prepare-interruptibly.ts';
import { prepareScript, type PrepareOptions } from '../../src/episode/prepare-script.ts';
import type { Source } from '../../src/source/read-source.ts';

const options: PrepareOptions = { captions: false, disclosure: true, people: {} };
const signal = new AbortController().signal;
const PARAGRAPH =
  'Ada Example said on Monday: “The lights of the harbour work again.” Nobody in the town believed it.\n\n';

function article(text: string): Source {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    kind: 'article',
    input: { name: 'long.txt', url: null, bytes, sha256 },
    path: '/a/long.txt',
    given: 'long.txt',
  };
}

describe('a script of a long text', () => {
  it('is the same as prepared at once', async () => {
    const sources = [article(`The harbour\n\n${PARAGRAPH.repeat(2_100)}`)];
    expect(await prepareInterruptibly(sources, options, signal)).toEqual(await prepareScript(sources, options));
  });

  it('fails with the same error', async () => {
    const sources = [article(`${'Menu\nSport\n'.repeat(20_000)}\n`)];
    const error = await prepareScript(sources, options).catch((thrown: unknown) => thrown as Error);
    const other = await prepareInterruptibly(sources, options, signal).catch((thrown: unknown) => thrown as Error);
    expect(other).toBeInstanceOf(Error);
    expect(other).toEqual(error);
    expect({ ...other }).toEqual({ ...error });
  });

  it('asks back for a second opinion, and takes what it is given', async () => {
    const sources = [article(`The harbour\n\n${PARAGRAPH.repeat(2_100)}`)];
    const secondOpinion: PrepareOptions['secondOpinion'] = async ({ script, people }) => {
      expect(people).toBeInstanceOf(Map);
      return { ...script, lines: script.lines.map((line) => ({ ...line, speaker: 'narrator' })) };
    };
    const { lines } = await prepareInterruptibly(sources, { ...options, secondOpinion }, signal);
    expect(new Set(lines.map(({ speaker }) => speaker))).toEqual(new Set(['narrator']));
    const refusal = new AntenneError('usage/no-model', 'no model');
    const refused = prepareInterruptibly(sources, { ...options, secondOpinion: () => Promise.reject(refusal) }, signal);
    await expect(refused).rejects.toEqual(refusal);
  });

  it('leaves the program free to hear of an interruption, and ends with it', async () => {
    const sources = [article(`The harbour\n\n${PARAGRAPH.repeat(20_000)}`)];
    const reason = new Error('interrupted');
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 300);
    const from = performance.now();
    await expect(prepareInterruptibly(sources, options, controller.signal)).rejects.toBe(reason);
    expect(performance.now() - from).toBeLessThan(1_500);
  });
});

describe('a script of foreign markup', () => {
  const page = `<!doctype html><title>The harbour</title><h1>The harbour</h1>${`<p>${PARAGRAPH}</p>`.repeat(2_000)}`;

  it('is the same as prepared at once', async () => {
    const sources = [article(page.slice(0, 20_000))];
    expect(await prepareInterruptibly(sources, options, signal)).toEqual(await prepareScript(sources, options));
  });

  it.each([
    ['time', { timeMs: 1, memoryMb: 400 }],
    ['memory', { timeMs: 60_000, memoryMb: 8 }],
  ])('ends with a clear word when it takes too much %s', async (what, limits) => {
    const prepared = prepareInterruptibly([article(page)], options, signal, false, limits);
    await expect(prepared).rejects.toMatchObject({
      code: 'input/too-costly',
      message: `reading this takes too much ${what}`,
      where: 'long.txt',
    });
  });
});
