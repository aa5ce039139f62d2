import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/registry.ts';
import { spokenForm } from '../../src/speech/spoken-form.ts';
import { loadTransliterator } from '../../src/speech/load-transliterator.ts';

/** A written form and the words a newsreader says for it; a `known` miss has a reason. */
interface SpokenCase {
  readonly id: string;
  readonly lang: string;
  readonly class: string;
  readonly input: string;
  readonly expected: string;
  readonly accept: readonly string[];
  readonly known?: true;
  readonly reason?: string;
}

const folder = new URL('cases/', import.meta.url);
const cases = readdirSync(folder).flatMap(
  (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly SpokenCase[] }).cases,
);
/** More would hide what does not work. */
const MOST_KNOWN = 0.03;

describe.each([...new Set(cases.map(({ lang }) => lang))])('the written forms of %s', (lang) => {
  const own = cases.filter((each) => each.lang === lang);

  it.each([...new Set(own.map((each) => each.class))])('are all said right: %s', async (kind) => {
    const asked = own.filter((one) => one.class === kind && one.known === undefined);
    const wrong = [];
    for (const each of asked) {
      const said = await say(each);
      if (!isRight(each, said)) wrong.push({ id: each.id, input: each.input, said, expected: each.expected });
    }
    expect(wrong, `${asked.length - wrong.length} of ${asked.length} are right`).toEqual([]);
  });

  it('have few known misses, and none that is right by now', async () => {
    const known = own.filter((each) => each.known !== undefined);
    expect(known.length).toBeLessThanOrEqual(own.length * MOST_KNOWN);
    for (const each of known) {
      expect(each.reason, each.id).toBeTruthy();
      expect(isRight(each, await say(each)), each.id).toBe(false);
    }
  });

  it('are said once and for all: what is said is said the same again', async () => {
    const forms = languageOf(lang).spoken;
    for (const each of own) {
      const said = await say(each);
      expect(spokenForm(said, forms).spoken, each.id).toBe(said);
      expect(said, each.id).not.toMatch(/\p{N}/u);
    }
  });

  it('have names of their own', () => {
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });
});

async function say({ lang, input }: SpokenCase): Promise<string> {
  return spokenForm(input, languageOf(lang).spoken, { transliterate: await loadTransliterator([input]) }).spoken;
}

function isRight({ expected, accept }: SpokenCase, said: string): boolean {
  return [expected, ...accept].some((each) => words(each) === words(said));
}

/** Letters and figures alone count, whatever their case. */
function words(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
