import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/registry.ts';
import type { Line, Speaker } from '../../../src/model/script.ts';
import { createLexicon } from '../../../src/speech/lexicon/create-lexicon.ts';
import { findCandidates, type LexiconCandidate } from '../../../src/speech/lexicon/find-candidates.ts';
import { entriesOf, type LexiconWords } from '../../../src/speech/lexicon/lexicon-words.ts';

interface Asked {
  readonly language?: string;
  readonly words?: LexiconWords;
  readonly speakers?: readonly Speaker[];
}

function find(texts: readonly string[], asked: Asked = {}): readonly LexiconCandidate[] {
  const { language = 'fr', words = {}, speakers = [] } = asked;
  const lines = texts.map((text, index): Line => {
    const kind = text.startsWith('# ') ? 'title' : 'paragraph';
    const plain = text.replace(/^# /, '');
    const span = { start: 0, end: plain.length };
    return { id: `l${index}`, article: 'a1', kind, speaker: 'narrator', language, text: plain, spoken: plain, span };
  });
  const lexicon = createLexicon([entriesOf(words)], languageOf(language).spoken);
  return findCandidates({ lines, speakers }, languageOf, () => lexicon);
}

function kinds(texts: readonly string[], asked: Asked = {}): readonly (readonly [string, string])[] {
  return find(texts, asked).map(({ written, kind }) => [written, kind]);
}

describe('findCandidates', () => {
  it('lists acronyms and foreign words first, then the frequent ones, with what is said now', () => {
    const found = find([
      'Mardi, la MFBX et la Vellune ont rencontré Brunoy et Przemek. La Vellune attend la MFBX.',
      'Les élus de Brunoy, ceux de Vellune.',
    ]);
    expect(found.map(({ written, kind, count, said }) => [written, kind, count, said])).toEqual([
      ['MFBX', 'acronym', 2, 'M F B X'],
      ['Przemek', 'foreign', 1, 'Przemek'],
      ['Vellune', 'name', 3, 'Vellune'],
      ['Brunoy', 'name', 2, 'Brunoy'],
    ]);
    expect(found[0]?.line.text.slice(found[0].start, found[0].start + 4)).toBe('MFBX');
  });

  it('leaves out what a lexicon or a list of the language says, and words with nothing to guess', () => {
    expect(kinds(['Hier, l’ONU, le G7, la France, le Mali, M. Brunoy en mars et les Français.'])).toEqual([
      ['Brunoy', 'name'],
    ]);
    expect(kinds(['Il part à Brunoy avec la MFBX.'], { words: { Brunoy: 'brun noi', MFBX: 'M F B X' } })).toEqual([]);
  });

  it('takes a capital at the start of a sentence, of a quotation or in a title for no name', () => {
    expect(kinds(['# Grand Marché à Vire', 'Demain il pleut. « Partons », dit-il : Rien ne presse.'])).toEqual([]);
    expect(kinds(['Là-bas le Marché ferme. Ce marché est petit.'])).toEqual([]);
  });

  it('finds a name behind an elision, before a hyphen, and without its owner’s ending', () => {
    expect(kinds(["Le chef de l'Orvanne-Basse et d’Ulmoise"])).toEqual([
      ['Orvanne', 'name'],
      ['Basse', 'name'],
      ['Ulmoise', 'name'],
    ]);
    expect(kinds(['We saw Orvanne’s mill'], { language: 'en' })).toEqual([['Orvanne', 'name']]);
  });

  it.each([
    ['letters of another language', 'fr', 'le bourg de Ñuble', 'Ñuble', 'foreign'],
    ['the same in a language that has them', 'es', 'la villa de Ñuble', 'Ñuble', 'name'],
    ['a small word too', 'en', 'a bowl of smørre', 'smørre', 'foreign'],
    ['a beginning that no word has', 'de', 'das Dorf Hrvoje am Fluss', 'Hrvoje', 'foreign'],
    ['letters that only borrowed words have', 'fr', 'le bourg de Okarawa', 'Okarawa', 'foreign'],
    ['capitals inside', 'fr', 'le site VeloCity ferme', 'VeloCity', 'mixed'],
    ['a plural of letters', 'en', 'two MFBs met', 'MFBs', 'mixed'],
    ['capitals too many to spell', 'fr', 'la MFBXTR dit non', 'MFBXTR', 'acronym'],
    ['a first name', 'fr', 'puis Odile est partie', 'Odile', 'first name'],
  ])('knows %s', (_what, language, text, word, kind) => {
    expect(kinds([text], { language })).toContainEqual([word, kind]);
  });

  it('knows words that are shouted from letters', () => {
    expect(kinds(['LE PORT DE BRUNOY EST FERMÉ'])).toEqual([]);
  });

  it('takes no noun for a name where all nouns have capitals', () => {
    const speakers: readonly Speaker[] = [{ id: 's1', kind: 'person', name: 'Ilka Brunnhold', gender: 'female' }];
    const text = 'Der Bürgermeister und die Feuerwehr kamen, sagt Ilka Brunnhold zu Dieter Rothsee.';
    expect(
      kinds([text], { language: 'de', speakers })
        .map(([word]) => word)
        .toSorted(),
    ).toEqual(['Brunnhold', 'Ilka', 'Rothsee']);
  });
});
