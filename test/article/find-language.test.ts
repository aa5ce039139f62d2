import { describe, expect, it } from 'vitest';
import { bodyOf, findLanguage, namesLanguage } from '../../src/article/find-language.ts';
import type { MarkedBlock, SourceDocument } from '../../src/article/input-format.ts';
import { canonicalTag } from '../../src/languages/canonical-tag.ts';
import type { MetadataOrigin } from '../../src/model/article.ts';

const FRENCH =
  'Le bac de Morlune est à quai depuis lundi, et les habitants de la rive droite font le tour par le pont.';
const ENGLISH =
  'The ferry at Morlune has been tied up since Monday, and people on the right bank go round by the bridge.';
const CATALAN =
  'El transbordador de Morlune és al moll des de dilluns, i la gent de la riba dreta fa la volta pel pont.';

describe('the language of an article', () => {
  it('is what the user says, whatever the source and its words say', () => {
    expect(find(FRENCH, [['fr-FR', 'meta']], 'en-GB')).toEqual({ language: 'en-GB', from: 'user' });
  });

  it('is what the source names, with its region, in canonical form', () => {
    expect(find(FRENCH, [['FR_ca', 'meta']])).toEqual({ language: 'fr-CA', from: 'meta' });
    expect(find('OK', [['de-at', 'json-ld']])).toEqual({ language: 'de-AT', from: 'json-ld' });
  });

  it('is what its frequent words clearly show where the source names another, with a region that fits', () => {
    expect(find(FRENCH, [['en', 'markup']])).toEqual({ language: 'fr', from: 'text' });
    expect(
      find(FRENCH, [
        ['en', 'markup'],
        ['fr-BE', 'json-ld'],
      ]),
    ).toEqual({ language: 'fr-BE', from: 'json-ld' });
    expect(find(ENGLISH, [['de', 'feed']])).toEqual({ language: 'en', from: 'text' });
  });

  it('is what the source names where frequent words cannot know better', () => {
    expect(find(CATALAN, [['ca', 'markup']])).toEqual({ language: 'ca', from: 'markup' });
  });

  it('is found by the words where the source names none, without a region', () => {
    for (const none of ['', 'x-default', 'und', 'mul', 'français', 'fr FR'])
      expect(find(FRENCH, [[none, 'meta']])).toEqual({ language: 'fr', from: 'text' });
    expect(find('Bistum', [])).toEqual({ language: 'xx', from: 'text' });
    expect(findLanguage(document('…', []), { language: undefined, detect: () => null }).language).toBe('und');
  });

  it('is told by the article’s part of a page, not by its menus', () => {
    const menu = `${ENGLISH} `.repeat(5);
    const block = (start: number, end: number, main: boolean): MarkedBlock => ({
      ...{ span: { start, end }, role: 'paragraph', group: 0, main, linkShare: 0, reason: null },
    });
    const page: SourceDocument = {
      ...document(menu + FRENCH, []),
      blocks: [block(0, menu.length, false), block(menu.length, menu.length + FRENCH.length, true)],
    };
    expect(bodyOf(page)).toBe(FRENCH);
    expect(findLanguage(page, { language: undefined, detect: () => null }).language).toBe('fr');
  });

  it('is named by a source only when it can be one', () => {
    expect(namesLanguage(document('', [['pt-BR', 'meta']]))).toBe(true);
    expect(namesLanguage(document('', [['x-default', 'meta']]))).toBe(false);
  });
});

describe('canonicalTag', () => {
  it.each([
    ['FR', 'fr'],
    [' en_gb ', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['english', null],
    ['en-US,en', null],
    ['', null],
    ['en-', null],
  ])('makes of “%s” %s', (tag, canonical) => {
    expect(canonicalTag(tag)).toBe(canonical);
  });
});

type Named = readonly (readonly [tag: string, from: MetadataOrigin])[];

function find(text: string, named: Named, language?: string) {
  return findLanguage(document(text, named), { language, detect: () => 'xx' });
}

function document(text: string, named: Named): SourceDocument {
  const metadata = named.map(([tag, from]) => ({ field: 'language' as const, text: tag, span: null, from }));
  return { name: 'a', url: null, sha256: '', text, metadata, warnings: [] };
}
