import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStarterLexicon } from '../../src/episode/load-starter-lexicon.ts';
import { openLexicon } from '../../src/episode/open-lexicon.ts';
import { languageOf, languages } from '../../src/languages/registry.ts';
import { commonWordWarnings } from '../../src/speech/lexicon/common-word-warnings.ts';
import { entryFault } from '../../src/speech/lexicon/entry-fault.ts';
import { spokenForm } from '../../src/speech/spoken-form.ts';

const FOLDER = new URL('../../assets/lexicon/', import.meta.url);
const tags = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));

describe('the lexicons that come with antenne', () => {
  it('are for languages that antenne knows', () => {
    expect(languages.map(({ tag }) => tag)).toEqual(expect.arrayContaining(tags));
    expect(tags.length).toBeGreaterThan(3);
  });

  it.each(tags)('say of each word in %s where it is said so, and when that was looked up', async (tag) => {
    const entries = await loadStarterLexicon(tag);
    expect(entries.length).toBeGreaterThanOrEqual(10);
    for (const entry of entries) {
      expect(entryFault(entry), entry.graphemes[0]).toBeUndefined();
      expect(URL.canParse(entry.source ?? ''), entry.graphemes[0]).toBe(true);
      expect(entry.opened, entry.graphemes[0]).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    }
    expect(commonWordWarnings(entries, tag)).toEqual([]);
  });

  it.each(tags)('are heard wherever a word of them stands in %s, and nothing says it before them', async (tag) => {
    const lexicon = (await openLexicon([], [tag]))(tag);
    const forms = languageOf(tag).spoken;
    for (const { graphemes, alias, phonemes } of await loadStarterLexicon(tag)) {
      const [grapheme = ''] = graphemes;
      const text = `x ${grapheme}, x`;
      const { spoken, alignment } = spokenForm(text, forms, { lexicon });
      expect(spoken).toBe(`x ${alias ?? grapheme}, x`);
      expect(alignment[0]?.phonemes, grapheme).toBe(phonemes);
      expect(spokenForm(spoken, forms, { lexicon }).spoken).toBe(spoken);
    }
  });

  it('name no word twice', () => {
    for (const tag of tags) {
      const text = readFileSync(new URL(`${tag}.json`, FOLDER), 'utf8');
      const names = [...text.matchAll(/^ {2}"([^"]+)": \{$/gmu)].map(([, name]) => name);
      expect(names).toHaveLength(new Set(names).size);
      expect(names).toHaveLength(Object.keys(JSON.parse(text) as object).length);
    }
  });

  it('are beaten by an entry of the user’s, and are silent in other languages', async () => {
    const own = await openLexicon([{ graphemes: ['ONU'], alias: 'les Nations unies' }], ['fr', 'fr-CA', 'und']);
    const say = (tag: string): string =>
      spokenForm('à ONU, OTAN', languageOf(tag).spoken, { lexicon: own(tag) }).spoken;
    expect(say('fr')).toBe('à les Nations unies, Otan');
    expect(say('fr-CA')).toBe('à les Nations unies, Otan');
    expect(say('und')).toBe('à les Nations unies, OTAN');
  });
});
