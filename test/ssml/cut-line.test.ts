import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment, Line } from '../../src/model/script.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { cutLine, type LinePiece } from '../../src/ssml/cut-line.ts';
import type { Dialect, RequestLimit } from '../../src/ssml/dialect.ts';
import { dialectNamed, dialects } from '../../src/ssml/registry.ts';
import { renderDialect } from '../../src/ssml/render-dialect.ts';
import { soundsOf } from '../../src/ssml/sounds-of.ts';
import { speechNodes } from '../../src/ssml/speech-nodes.ts';
import { textRooms } from '../../src/ssml/text-room.ts';

const VOICE = { language: 'fr', voice: 'fr-FR-Ann' };
const WORDS = 'les bateaux de la petite flotte sont restés à quai pendant toute la semaine';

/** What a reader sees as one character each, though it is several units. */
const CLUSTERS = ['e\u0301', 'o\u0308\u0304', '👩‍👩‍👧‍👦', '🇫🇷', '👍🏽', '1️⃣', '각', 'क्षि', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '\r\n'];

/** A stretch of a line: words, or words that stand for one written form. */
type Stretch = string | { readonly written: string; readonly said: string; readonly phonemes?: string };

describe('cutLine', () => {
  const stretches = fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom<Stretch>(
          'mot ',
          'les mots, ',
          'Fin. ',
          'Il part : ',
          '& <b> "x" ',
          `${WORDS} `,
          '… ',
          '🌧️ ',
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom<Stretch>(...CLUSTERS, '\ud800', '1 300 000 ', '3,5 ') },
      { weight: 1, arbitrary: fc.constantFrom<Stretch>(...TOKENS) },
    ),
    { minLength: 8, maxLength: 60, size: 'max' },
  );
  const limitOf = (least: number): fc.Arbitrary<RequestLimit> =>
    fc.record({
      value: fc.integer({ min: least, max: 900 }),
      unit: fc.constantFrom('characters' as const, 'bytes' as const, 'billed' as const),
    });
  const writings = fc.oneof(
    fc.record({
      dialect: fc.constantFrom('openai', 'elevenlabs-v3'),
      limits: fc.array(limitOf(100), { minLength: 1, maxLength: 2 }),
    }),
    // The root alone takes up to 130 characters.
    fc.record({
      dialect: fc.constantFrom('ssml', 'google', 'azure', 'espeak-ng'),
      limits: fc.array(limitOf(300), { minLength: 1, maxLength: 2 }),
    }),
  );

  it('makes pieces that put together are the text, each within every limit as the engine counts', () => {
    fc.assert(
      fc.property(stretches, writings, (parts, { dialect, limits }) => {
        const line = lineOf(parts);
        const written = { ...named(dialect), limits };
        const pieces = cut(line, written);
        let at = 0;
        for (const { span, cues } of pieces) {
          expect(line.spoken.slice(at, span.start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(cues.map(({ start, end }) => line.spoken.slice(start, end)).join('')).toBe(
            line.spoken.slice(span.start, span.end),
          );
          const rendered = renderDialect(speechNodes(line.spoken, soundsOf(line, written), span), written, VOICE);
          for (const limit of limits) expect(sizeOf(rendered, limit)).toBeLessThanOrEqual(limit.value);
          at = span.end;
        }
        expect(line.spoken.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('never cuts inside a character, a number, or words for one written form', () => {
    fc.assert(
      fc.property(stretches, writings, (parts, { dialect, limits }) => {
        const line = lineOf(parts);
        const whole = new Set(Array.from(new Intl.Segmenter().segment(line.spoken), ({ index }) => index));
        for (const { start } of cut(line, { ...named(dialect), limits }).flatMap(({ span, cues }) => [span, ...cues])) {
          expect(whole.has(start), `${start} in ${JSON.stringify(line.spoken)}`).toBe(true);
          expect(/\d $/.test(line.spoken.slice(0, start)) && /^\d/.test(line.spoken.slice(start))).toBe(false);
          expect(line.alignment?.filter(({ spoken }) => spoken.start < start && start < spoken.end) ?? []).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a character that no document can hold, but no surrogate pair', () => {
    const line = lineOf([`a${'\u0301'.repeat(700)} `, '👩‍👩‍👧‍👦'.repeat(120), ` ${'🌧'.repeat(500)}`]);
    const pieces = cut(line, { ...named('openai'), limits: [{ value: 100, unit: 'bytes' }] });
    for (const { span } of pieces) {
      const text = line.spoken.slice(span.start, span.end);
      expect(text.isWellFormed() && new TextEncoder().encode(text).length <= 100).toBe(true);
    }
  });

  it('does not take a stop inside a written word, or inside what has sounds of its own, for the end of a sentence', () => {
    const line = lineOf([
      'Elle lit ',
      { written: 'drole.fr', said: 'Drôle. Point. Fr' },
      ' et ',
      { written: 'Dr Ohm', said: 'Ohm. Oui', phonemes: 'om' },
      ' ici. Puis dort.',
    ]);
    expect(cut(line, named('ssml')).map(({ span }) => line.spoken.slice(span.start, span.end))).toEqual([
      'Elle lit Drôle. Point. Fr et Ohm. Oui ici. ',
      'Puis dort.',
    ]);
  });

  it('counts the tags of sounds where the engine does', () => {
    const sounds: Stretch = { written: 'Placq', said: 'Placq', phonemes: 'ˈplakˈplakˈplak' };
    const line = lineOf(Array.from({ length: 12 }, () => [sounds, ' et '] as const).flat());
    const count = (dialect: Dialect): number => cut(line, dialect).length;
    const limits: readonly RequestLimit[] = [{ value: 500, unit: 'characters' }];
    expect(count({ ...named('ssml'), limits })).toBe(2);
    expect(count({ ...named('espeak-ng'), limits })).toBe(1);
    expect(count({ ...named('ssml'), limits: [{ value: 500, unit: 'billed' }] })).toBe(1);
  });

  it.each(dialects.map(({ name }) => name))('has room for the longest document by the limits of %s', (name) => {
    const line = lineOf([`${WORDS}, `.repeat(5).slice(0, 398)]);
    expect(cut(line, named(name))).toHaveLength(1);
  });
});

const TOKENS: readonly Stretch[] = [
  { written: '13.03.23', said: 'treize mars deux mille vingt-trois' },
  { written: '71 %', said: 'soixante et onze pour cent' },
  { written: 'drole.fr', said: 'Drôle. Fr' },
  { written: 'Placq', said: 'Placq', phonemes: 'ˈplak & "x"' },
];

function lineOf(parts: readonly Stretch[]): Line {
  let [text, spoken] = ['', ''];
  const alignment: Alignment[] = [];
  for (const part of parts) {
    const { written, said, phonemes } =
      typeof part === 'string' ? { written: part, said: part } : { phonemes: undefined, ...part };
    if (typeof part !== 'string')
      alignment.push({
        text: { start: text.length, end: text.length + written.length },
        spoken: { start: spoken.length, end: spoken.length + said.length },
        ...(phonemes === undefined ? {} : { phonemes }),
      });
    text += written;
    spoken += said;
  }
  return { id: 'l1', kind: 'paragraph', speaker: 'narrator', language: 'fr', text, spoken, alignment };
}

function cut(line: Line, dialect: Dialect): readonly LinePiece[] {
  return cutLine(line, frenchSpokenForms, textRooms(dialect, VOICE, soundsOf(line, dialect), false)).pieces;
}

function sizeOf({ document, text }: { document: string; text: string }, { unit }: RequestLimit): number {
  if (unit === 'billed') return text.length;
  return unit === 'bytes' ? new TextEncoder().encode(document).length : document.length;
}

function named(name: string): Dialect {
  const dialect = dialectNamed(name);
  if (!dialect) throw new Error(`no dialect ${name}`);
  return dialect;
}
