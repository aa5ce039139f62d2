import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/display-width.ts';
import { createPaint } from '../../src/cli/paint.ts';
import { showScript } from '../../src/cli/show-script.ts';
import type { Script } from '../../src/model/script.ts';

const TEXT = 'Menu\nRain over Torvik\nMina Holt said: “It pours \u001b[2J all day.”\nRead also: Snow';

const span = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const line = (
  id: string,
  kind: 'title' | 'paragraph' | 'quotation',
  speaker: string,
  words: string,
  paragraph: number,
): Script['lines'][number] => ({
  id,
  kind,
  speaker,
  paragraph,
  article: 'a1',
  language: 'en',
  text: words,
  spoken: words,
  span: span(words),
});
const omitted = (reason: 'navigation' | 'mark' | 'related-link', words: string): Script['omitted'][number] => ({
  article: 'a1',
  reason,
  text: words,
  span: span(words),
});

const script: Script = {
  format: 'antenne-script/1',
  articles: [
    {
      id: 'a1',
      title: 'Rain over Torvik',
      byline: null,
      publishedOn: '2026-02-03',
      language: 'en',
      metadata: [],
      source: { name: 'rain.txt', url: null, sha256: '', text: TEXT },
    },
  ],
  speakers: [
    { id: 'narrator', kind: 'narrator', gender: 'unknown' },
    { id: 's1', kind: 'person', name: 'Mina Holt', gender: 'female', description: 'a farmer' },
  ],
  lines: [
    line('l1', 'title', 'narrator', 'Rain over Torvik', 0),
    line('l2', 'paragraph', 'narrator', 'Mina Holt said:', 1),
    {
      ...line('l3', 'quotation', 's1', 'It pours \u001b[2J all day.', 1),
      attribution: { basis: 'before', evidence: span('Mina Holt said'), confidence: 0.9 },
    },
  ],
  omitted: [
    omitted('navigation', 'Menu'),
    omitted('mark', '“'),
    omitted('mark', '”'),
    omitted('related-link', 'Read also: Snow'),
  ],
  warnings: [{ code: 'text/control', message: 'a control character', article: 'a1', span: span('\u001b') }],
};

describe('a script for reading', () => {
  it('has names on the left, words on the right, and what is left out at its place', () => {
    expect(showScript(script, { explain: false, columns: 80, paint: createPaint(false) })).toBe(
      [
        'Rain over Torvik',
        '2026-02-03 · en · rain.txt',
        '',
        '(navigation)    Menu',
        '',
        'narrator        Rain over Torvik',
        '',
        '                Mina Holt said:',
        'Mina Holt       │ It pours \\u001b[2J all day.',
        '',
        '(related-link)  Read also: Snow',
        '',
        '3 lines, 2 speakers, about 1 min; left out: 1 menu entry, 2 quotation marks, 1 link to another article',
      ].join('\n'),
    );
  });

  it('says on request why somebody speaks', () => {
    const shown = showScript(script, { explain: true, columns: 100, paint: createPaint(false) });
    expect(shown).toContain('person, female, a farmer (before, 90 % sure: “Mina Holt said”)');
  });

  it('says on request what is said for what is written, and of which class it is', () => {
    const written = 'Rain at 5 & 6';
    const spoken = 'Rain at five and 6';
    const alignment = [
      { text: { start: 8, end: 9 }, spoken: { start: 8, end: 12 } },
      { text: { start: 10, end: 11 }, spoken: { start: 13, end: 16 } },
    ];
    const edited = { ...line('l1', 'paragraph', 'narrator', written, 0), spoken, alignment };
    const shown = showScript(
      { ...script, lines: [edited] },
      { explain: true, columns: 100, paint: createPaint(false) },
    );
    expect(shown).toContain('“5” is said “five” (cardinal); “&” is said “and” (symbol)');
  });

  it('keeps to the width, with wide letters and endless words too', () => {
    const words = `${'漢'.repeat(90)} ${'x'.repeat(200)} 👍🏽 e\u0301`;
    const wide = { ...script, lines: [line('l1', 'paragraph', 's1', words, 0)], omitted: [], warnings: [] };
    const rows = showScript(wide, { explain: false, columns: 40, paint: createPaint(false) })
      .split('\n')
      .slice(3, -2);
    expect(rows.length).toBeGreaterThan(10);
    expect(Math.max(...rows.map(displayWidth))).toBeLessThanOrEqual(40);
  });

  it('gives colours only where they are wanted', () => {
    const plain = showScript(script, { explain: false, columns: 80, paint: createPaint(false) });
    const coloured = showScript(script, { explain: false, columns: 80, paint: createPaint(true) });
    expect(plain).not.toContain('\u001b');
    expect(coloured.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain);
    expect(coloured).toMatch(/\u001b\[33mMina Holt/);
  });
});
