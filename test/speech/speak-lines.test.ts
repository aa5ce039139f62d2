import { describe, expect, it } from 'vitest';
import type { Line, Script } from '../../src/model/script.ts';
import type { Language } from '../../src/languages/language.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { neutralSpokenForms } from '../../src/languages/neutral/spoken-forms.ts';
import { speakLines } from '../../src/speech/speak-lines.ts';

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

  it('keeps what a person has written to be said, and aligns what differs', () => {
    const [edited] = speak([line({ text: 'Le 5e jour & nuit', spoken: 'Le cinquième jour & nuit' })]);
    expect(edited?.spoken).toBe('Le cinquième jour & nuit');
    expect(edited?.alignment).toEqual([{ text: { start: 3, end: 4 }, spoken: { start: 3, end: 11 } }]);
    expect(speak([line({ text: 'aa', spoken: 'a' })])[0]?.alignment).toEqual([
      { text: { start: 1, end: 2 }, spoken: { start: 1, end: 1 } },
    ]);
  });

  it('changes nothing when it is done again', () => {
    const once = speak([line({ text: 'M. Brun, le [13.03.23] : 1 300 & rien' }), line({ text: 'a', spoken: 'b' })]);
    expect(speak(once)).toEqual(once);
  });
});

function line(more: Partial<Line> & { text: string }): Line {
  const spoken = more.text.replace(/\s+/gu, ' ').trim();
  return { id: 'l1', article: 'a1', kind: 'paragraph', speaker: 'narrator', language: 'fr', spoken, ...more };
}

function speak(lines: readonly Line[]): readonly Line[] {
  const script: Script = { format: 'antenne-script/1', articles: [], speakers: [], lines, omitted: [], warnings: [] };
  return speakLines(
    script,
    (tag) => ({ tag, spoken: tag === 'fr' ? frenchSpokenForms : neutralSpokenForms }) as Language,
  ).lines;
}
