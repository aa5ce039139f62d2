import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareScript } from '../../src/episode/prepare-script.ts';
import type { Script } from '../../src/model/script.ts';

const ARTICLE = `Die Brücke bleibt zu

Von Jo Berg
Stand: 02.09.2024 17:30 Uhr

Die Stadt hat am Montag die Brücke über die Ahle gesperrt, weil der Beton bröckelt.

„Wir haben keine Wahl“, sagte Baudezernentin Marit Hollermann am Dienstag. Die Arbeiten kosten 3,4 Mio. Euro.

>>> Lesen Sie auch: Der Bus fährt

„Das dauert zwei Jahre“, fügte Hollermann hinzu. Der Bus fährt einen Umweg von 12 km, sagt die EZB.
`;

describe('a text with soft hyphens and blanks without width', () => {
  it('is read, cast and said as the same text without them, and every character has its place', async () => {
    const plain = said(await prepare(ARTICLE));
    expect(plain.speakers).toContain('Marit Hollermann');
    const unseen = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u200b\u00ad');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(ARTICLE.length), unseen), { maxLength: 40 }), async (added) => {
        const text = added.reduce((all, [at, each]) => all.slice(0, at) + each + all.slice(at), ARTICLE);
        // What is neither spoken nor left out is an error.
        const script = await prepare(text);
        expect(said(script)).toEqual(plain);
        expect(script.articles[0]?.source.text).toBe(text);
        for (const { text: words, span } of script.omitted) expect(text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps them in the wording of its lines and in the words that show who speaks', async () => {
    const script = await prepare(ARTICLE.replace('sagte', 'sag\u00adte').replace('keine', 'kei\u00adne'));
    const line = script.lines.find(({ kind }) => kind === 'quotation');
    expect([line?.text, line?.spoken]).toEqual(['Wir haben kei\u00adne Wahl', 'Wir haben keine Wahl']);
    const { start = 0, end = 0 } = line?.attribution?.evidence ?? {};
    expect(script.articles[0]?.source.text.slice(start, end)).toContain('sag\u00adte');
  });
});

function said({ articles, lines, speakers }: Script) {
  const [article] = articles;
  return {
    facts: [article?.title, article?.byline, article?.publishedOn],
    speakers: speakers.map(({ name }) => name),
    lines: lines.map(({ kind, speaker, spoken }) => ({ kind, speaker, spoken })),
  };
}

function prepare(text: string): Promise<Script> {
  const bytes = Buffer.from(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return prepareScript(
    [{ kind: 'article', input: { name: 'a.txt', url: null, bytes, sha256 }, path: null, given: 'a.txt' }],
    { captions: false, disclosure: false, people: {}, language: 'de' },
  );
}
