import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/registry.ts';
import type { Line } from '../../src/model/script.ts';
import { spokenForm } from '../../src/speech/spoken-form.ts';
import { espeakNg } from '../../src/ssml/dialects/espeak-ng.ts';
import { ssml } from '../../src/ssml/dialects/ssml.ts';
import { renderDialect } from '../../src/ssml/render-dialect.ts';
import { soundsOf } from '../../src/ssml/sounds-of.ts';
import { speechNodes } from '../../src/ssml/speech-nodes.ts';

describe('soundsOf', () => {
  it.each([
    ['en', 'The AP and the UAE met.', 'The {A} P and the U {A} E met.'],
    ['en', 'A U.S. official in A Corner took the A40.', 'A U S official in A Corner took the {A} forty.'],
    ['en', 'A man ate vitamin A. A 12-year-old', 'A man ate vitamin {A}. A twelve year-old'],
    ['fr', 'Y a-t-il un avion BYD ?', 'Y a-t-il un avion B {Y} D ?'],
    ['es', 'Y el BYD paró. Y 3 más.', 'Y el B {Y} D paró. Y tres más.'],
    ['de', 'Die AY und A', 'Die A Y und A'],
  ])('respells the letters of espeak that would be words: in %s, of %j', (language, text, marked) => {
    const line = spokenLine(language, text);
    let shown = '';
    let at = 0;
    for (const { spoken } of soundsOf(line, espeakNg)) {
      shown += `${line.spoken.slice(at, spoken.start)}{${line.spoken.slice(spoken.start, spoken.end)}}`;
      at = spoken.end;
    }
    expect(shown + line.spoken.slice(at)).toBe(marked);
  });

  it('leaves the words as they are, and other engines alone', () => {
    const line = spokenLine('en', 'the AP');
    const written = (dialect: typeof ssml): { document: string; text: string } =>
      renderDialect(speechNodes(line.spoken, soundsOf(line, dialect), { start: 0, end: line.spoken.length }), dialect, {
        language: 'en',
        voice: 'en',
      });
    expect(written(espeakNg).document).toContain('the <sub alias="eh">A</sub> P');
    expect(written(espeakNg).text).toBe('the A P');
    expect(written(ssml).document).toContain('the A P');
  });
});

function spokenLine(language: string, text: string): Line {
  const { spoken, alignment } = spokenForm(text, languageOf(language).spoken);
  return { id: 'l1', kind: 'paragraph', speaker: 'narrator', language, text, spoken, alignment };
}
