import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/model/script.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { spokenForm } from '../../src/speech/spoken-form.ts';
import { writtenSpan } from '../../src/ssml/written-span.ts';

/** For each spoken word what is written for it. */
function written(text: string, spoken?: string, alignment?: Line['alignment']): (string | undefined)[] {
  const line = lineOf(text, spoken, alignment);
  return wordsOf(line).map((word) => {
    const span = writtenSpan(line, word);
    return span && text.slice(span.start, span.end);
  });
}

function lineOf(text: string, spoken?: string, alignment?: Line['alignment']): Line {
  const heard = spoken === undefined ? spokenForm(text, frenchSpokenForms) : { spoken, alignment };
  const { alignment: pairs } = heard;
  const line = { id: 'l1', article: 'a1', kind: 'paragraph', speaker: 'narrator', language: 'fr', text } as const;
  return { ...line, spoken: heard.spoken, ...(pairs && { alignment: pairs }) };
}

function wordsOf({ spoken }: Line): { start: number; end: number }[] {
  return [...spoken.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

describe('writtenSpan', () => {
  it('finds words that are said as they are written, on both sides of others', () => {
    expect(written('L’homme, 12 fois')).toEqual(['L', 'homme', '12', 'fois']);
    expect(written('M. Brun part.')).toEqual(['M.', 'Brun', 'part']);
  });

  it('leaves out the words for a number or a date, none of which is written', () => {
    expect(written('Le 13.03.23 à Lunel')).toEqual(['Le', ...Array<undefined>(6).fill(undefined), 'à', 'Lunel']);
  });

  it('steps over what is written and not said, and leaves out what is said and not written', () => {
    const alignment = [
      { text: { start: 4, end: 7 }, spoken: { start: 4, end: 4 } },
      { text: { start: 11, end: 11 }, spoken: { start: 8, end: 15 } },
    ];
    expect(written('Oui [*] non', 'Oui  non jamais', alignment)).toEqual(['Oui', 'non', undefined]);
  });

  it('knows nothing of words that a person wrote anew without saying which they are for', () => {
    expect(written('Un chat.', 'Deux chiens.')).toEqual([undefined, undefined]);
  });

  it('gives spans that follow each other inside the text, for any text', () => {
    const pieces = fc.constantFrom('mot', ' ', '. ', ' 11.11.21 ', 'M. Brun', '1 200', '🌧️', 'l’', '%', ' 5 h', '«');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const line = lineOf(parts.join(''));
        let last = 0;
        for (const word of wordsOf(line)) {
          const span = writtenSpan(line, word);
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(line.text.length);
      }),
    );
  });
});
