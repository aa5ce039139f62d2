import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJsonLdFile } from '../../src/article/formats/json-ld.ts';
import { readJsonLd } from '../../src/article/json-ld.ts';
import type { SourceDocument } from '../../src/article/input-format.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { detectLanguage } from '../../src/languages/detect-language.ts';
import { languageOf } from '../../src/languages/registry.ts';
import { accountForText } from '../../src/script/account-for-text.ts';
import { writeScript } from '../../src/script/write-script.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../fixtures/json-ld', name));
const read = (content: string | Uint8Array): SourceDocument =>
  readJsonLdFile({
    name: 'article.json',
    url: null,
    sha256: 'abc',
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  });
const fieldsOf = ({ metadata }: SourceDocument): Record<string, string> =>
  Object.fromEntries(metadata.map(({ field, text }) => [field, text]));

describe('a JSON-LD file of an article', () => {
  it('gives headline and body as the text, and what else it says as metadata', () => {
    const document = read(fixture('plain.json'));
    expect(document.text.split('\n')).toEqual([
      'El faro de Robledal vuelve a girar',
      '',
      expect.stringMatching(/^El faro de Robledal volvió/),
      '',
      '«Pensé que no lo vería más», dice Rosa Miñambres, que vive debajo.',
      'La luz se ve a veinte millas & más.',
      '',
      'Lea también: La noche sin faro',
    ]);
    expect(fieldsOf(document)).toEqual({
      title: 'El faro de Robledal vuelve a girar',
      byline: 'Marta Celada, Luis Prado',
      date: '2024-02-29T10:00:00+01:00',
      modified: '2024-03-01',
      language: 'es',
      description: 'Tras dos años de obras.',
      section: 'Local',
      publisher: 'El Diario de Robledal',
      url: 'https://robledal.example/faro',
    });
    expect(document.metadata.every(({ from }) => from === 'json-ld')).toBe(true);
    expect(document).toMatchObject({ url: 'https://robledal.example/faro', warnings: [] });
  });

  it('is heard paragraph by paragraph, the title first, without its cross-links', () => {
    const article = readArticle(read(fixture('plain.json')), { id: 'a1', languageOf, detectLanguage });
    const script = writeScript([article], { captions: false, disclosure: false });
    expect(accountForText(script)).toEqual([]);
    expect(script.lines.map(({ kind }) => kind)).toEqual(['title', 'lead', 'quotation', 'paragraph', 'paragraph']);
    expect(article.omitted.map(({ reason }) => reason)).toEqual(['related-link']);
  });

  it('is found in a graph, with comments, commas and line breaks that JSON does not have, and with a body of HTML', () => {
    const document = read(fixture('graph.json'));
    expect(fieldsOf(document)).toMatchObject({
      title: 'The clock “of” Marlow Cross',
      byline: 'Ada Ferrow',
      publisher: 'Marlow Post',
      url: 'https://marlow.example/clock',
    });
    expect(document.text).toContain('"It wanted oil," said Ines Roth.');
    expect(document.text).not.toContain('<p>');
    expect(document.warnings.map(({ code }) => code)).toEqual(['article/date']);
  });

  it('says that it has only a summary, or several articles', () => {
    const article = {
      '@type': 'BlogPosting',
      headline: 'A',
      description: 'One sentence about it.',
      url: 'https://a.example/',
    };
    expect(read(JSON.stringify(article)).warnings).toMatchObject([
      { code: 'article/summary-only', message: expect.stringContaining('https://a.example/') },
    ]);
    const bodies = ['First words.', 'Other words.'].map((articleBody) => ({ '@type': 'Article', articleBody }));
    const several = read(JSON.stringify(bodies));
    expect(several).toMatchObject({ text: 'First words.', warnings: [{ code: 'article/other-articles' }] });
  });

  it.each([
    ['[]', 'input/unsupported'],
    ['{"@type": "Recipe", "name": "Soup"}', 'input/unsupported'],
    ['{"@type": "NewsArticle", "headline": "A"}', 'input/no-article-text'],
    ['{"@type": "NewsArticle"', 'input/json'],
    ['['.repeat(100_000), 'input/json'],
  ])('refuses %s', (text, code) => {
    expect(() => read(text)).toThrowError(expect.objectContaining({ code, hint: expect.any(String) }));
  });

  it('is found however deep it is, and by an address as its type', () => {
    const deep = `${'{"a":'.repeat(2000)}{"@type":"http://schema.org/NewsArticle","articleBody":"Words."}${'}'.repeat(2000)}`;
    expect(readJsonLd(deep)?.[0]?.body).toBe('Words.');
  });

  it.each(['"', '/*', '//', ',', '[', '{"a":', '\\', '"\\', ', '])('takes no longer for many %j', (part) => {
    expect(growth((size) => void readJsonLd(`{${part.repeat(size / part.length)}`), 200_000)).toBeLessThan(MOST_GROWTH);
  });
});
