import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { episodeNotes } from '../../../src/show/feed/episode-notes.ts';
import { xmlText } from '../../../src/show/feed/write-xml.ts';
import { faultByHand } from '../../ssml/well-formed.ts';
import { hostileText } from './hostile-text.ts';
import { sampleItem } from './sample-show.ts';

describe('episodeNotes', () => {
  it('says what it is about, who is quoted, the chapters, the source, and that the voices are synthetic', () => {
    const { html, cut } = episodeNotes(sampleItem());
    expect(html.split('\n')).toEqual([
      '<p>Une lanterne, des ruches.</p>',
      '<p>Propos cités : Maëlle Kervadec, Yann Le Goarnic</p>',
      '<p>00:00:00 Le phare rallume sa lanterne</p>',
      '<p>00:00:10 Maëlle Kervadec</p>',
      '<p>00:00:20 Yann Le Goarnic</p>',
      '<p>Source : <a href="https://example.org/phare?a=1&amp;b=2">Le phare rallume sa lanterne</a>, Nolwenn Abgrall</p>',
      '<p>Ce texte est lu par des voix de synthèse.</p>',
    ]);
    expect(cut).toEqual([]);
  });

  it('lists no chapters where they are too few for apps to show', () => {
    expect(episodeNotes(sampleItem(0, { chapters: sampleItem().chapters.slice(0, 2) })).html).not.toContain('00:00:');
  });

  it('credits a source without an address, and makes no link of what is no address of the web', () => {
    const source = { title: 'Le bac', byline: null, publisher: 'La Lande' };
    for (const url of [null, 'javascript:alert(1)', 'phare.txt'])
      expect(episodeNotes(sampleItem(0, { sources: [{ ...source, url }] })).html).toContain(
        '<p>Source : Le bac, La Lande</p>',
      );
  });

  it('says what must be said even of the longest episode, and tells what had no room', () => {
    const chapters = Array.from({ length: 255 }, (_, index) => {
      return {
        startMs: index * 60_000,
        endMs: (index + 1) * 60_000,
        title: `Chapitre ${index} sur les ruches de la lande`,
      };
    });
    const sources = [{ title: 'é'.repeat(5000), url: 'https://example.org/é', byline: null, publisher: null }];
    const { html, cut } = episodeNotes(sampleItem(0, { chapters, sources, summary: '🐟 '.repeat(2500) }));
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(4000);
    expect(Buffer.byteLength(html)).toBeGreaterThan(3900);
    expect(html).toContain('<p>Source : <a href="https://example.org/%C3%A9">ééé');
    expect(html).toContain('<p>Ce texte est lu par des voix de synthèse.</p>');
    expect(html).toContain('<p>00:00:00 Chapitre 0');
    expect(cut).toEqual(['sources', 'summary', 'chapters']);
  });

  it('is HTML of paragraphs and links alone within 4000 bytes, whatever the texts hold', () => {
    const texts = fc.array(hostileText, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 0, max: 40 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '', g = ''], copies) => {
          const sources = Array.from({ length: copies }, () => ({
            title: c,
            url: `https://example.org/${d}`,
            byline: e,
            publisher: f,
          }));
          const chapters = Array.from({ length: copies }, (_, index) => ({
            startMs: index,
            endMs: index + 1,
            title: g,
          }));
          const { html } = episodeNotes(
            sampleItem(0, { summary: a, quoted: [b, c], sources, chapters, disclosure: d }),
          );
          expect(Buffer.byteLength(html)).toBeLessThanOrEqual(4000);
          expect(html.replace(/<\/?p>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/);
          expect(faultByHand(`<x>${xmlText(html).replaceAll('&#39;', '&apos;')}</x>`)).toBeUndefined();
        },
      ),
    );
  });
});
