import { describe, expect, it } from 'vitest';
import type { Line, Script } from '../../src/model/script.ts';
import type { Language } from '../../src/languages/language.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { neutralSpokenForms } from '../../src/languages/neutral/spoken-forms.ts';
import { alignLines, speakLines } from '../../src/speech/speak-lines.ts';

describe('speakLines', () => {
  it('says each line in its own language and aligns it', () => {
    const [french, other] = speak([line({ text: 'A &\u00a0B' }), line({ text: 'A & B', language: 'xx' })]);
    expect(french?.spoken).toBe('A et B');
    expect(french?.alignment).toEqual([
      { text: { start: 2, end: 3 }, spoken: { start: 2, end: 4 } },
      { text: { start: 3, end: 4 }, spoken: { start: 4, end: 5 } },
    ]);
    expect(other).toEqual(line({ text: 'A & B', language: 'xx' }));
  });
});

describe('alignLines', () => {
  it('keeps what a person has written to be said, and aligns what differs', () => {
    const [edited] = align([line({ text: 'Le 5e jour & nuit', spoken: 'Le cinquième jour & nuit' })]);
    expect(edited?.spoken).toBe('Le cinquième jour & nuit');
    expect(edited?.alignment).toEqual([{ text: { start: 3, end: 4 }, spoken: { start: 3, end: 11 } }]);
    expect(align([line({ text: 'aa', spoken: 'a' })])[0]?.alignment).toEqual([
      { text: { start: 1, end: 2 }, spoken: { start: 1, end: 1 } },
    ]);
  });

  it('changes nothing of a script as it was saved', () => {
    const once = speak([
      line({ text: 'M. Brun, le [13.03.23] :\n 1 300 & rien' }),
      line({ text: 'Vrai\u00a0?  Non\u00a0!' }),
      line({ text: 'a' }),
    ]);
    expect(align(once)).toEqual(once);
  });

  it('keeps how words sound that are said as they are written, while they are', () => {
    const alignment = [{ text: { start: 3, end: 9 }, spoken: { start: 3, end: 9 }, phonemes: 'pʃɛmɛk' }];
    const saved = line({ text: 'Ah Przemk dort', alignment });
    expect(align([saved])).toEqual([saved]);
    expect(align([{ ...saved, spoken: 'Ah elle dort' }])[0]?.alignment).toEqual([
      { text: { start: 3, end: 9 }, spoken: { start: 3, end: 7 } },
    ]);
  });

  it('aligns blanks one by one where nothing else differs', () => {
    const text = ' Vrai\u00a0?\n\nNon\u00a0! Si.';
    const [aligned] = align([line({ text, spoken: 'Vrai ? Non ! Si.' })]);
    expect(aligned?.alignment).toEqual([
      { text: { start: 0, end: 1 }, spoken: { start: 0, end: 0 } },
      { text: { start: 5, end: 6 }, spoken: { start: 4, end: 5 } },
      { text: { start: 7, end: 9 }, spoken: { start: 6, end: 7 } },
      { text: { start: 12, end: 13 }, spoken: { start: 10, end: 11 } },
    ]);
  });

  it('drops an alignment that fits the words no more, also where they are back to the written ones', () => {
    const [saved] = speak([line({ text: 'M. Brun part à 5 h & revient' })]);
    const edited = align([{ ...saved!, spoken: 'Maître Brun part à 5 heures et revient' }])[0];
    expect(edited?.alignment).toHaveLength(1);
    expect(align([{ ...saved!, spoken: saved!.text }])[0]).toEqual(line({ text: saved!.text }));
    expect(
      align([{ ...saved!, alignment: [{ text: { start: 9, end: 99 }, spoken: { start: 0, end: 1 } }] }])[0]?.alignment,
    ).not.toContainEqual({ text: { start: 9, end: 99 }, spoken: { start: 0, end: 1 } });
  });
});

function line(more: Partial<Line> & { text: string }): Line {
  const spoken = more.text.replace(/\s+/gu, ' ').trim();
  return { id: 'l1', article: 'a1', kind: 'paragraph', speaker: 'narrator', language: 'fr', spoken, ...more };
}

function speak(lines: readonly Line[]): readonly Line[] {
  return speakLines(
    scriptOf(lines),
    (tag) => ({ tag, spoken: tag === 'fr' ? frenchSpokenForms : neutralSpokenForms }) as Language,
  ).lines;
}

function align(lines: readonly Line[]): readonly Line[] {
  return alignLines(scriptOf(lines)).lines;
}

function scriptOf(lines: readonly Line[]): Script {
  return { format: 'antenne-script/1', articles: [], speakers: [], lines, omitted: [], warnings: [] };
}
