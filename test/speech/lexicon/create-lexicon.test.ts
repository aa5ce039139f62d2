import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSpokenForms } from '../../../src/languages/fr/spoken-forms.ts';
import { createLexicon } from '../../../src/speech/lexicon/create-lexicon.ts';
import { entriesOf, type LexiconWords } from '../../../src/speech/lexicon/lexicon-words.ts';
import { spokenForm } from '../../../src/speech/spoken-form.ts';
import { growth, MOST_GROWTH } from '../../growth.ts';

function lexiconOf(...lists: readonly LexiconWords[]): ReturnType<typeof createLexicon> {
  return createLexicon(lists.map(entriesOf), frenchSpokenForms);
}

function say(text: string, ...lists: readonly LexiconWords[]): string {
  return spokenForm(text, frenchSpokenForms, { lexicon: lexiconOf(...lists) }).spoken;
}

describe('what a lexicon says', () => {
  it.each([
    ['a word between signs', 'Le Ksar, « Ksar » et (Ksar).', { Ksar: 'ksarr' }, 'Le ksarr, « ksarr » et (ksarr).'],
    ['behind an elision and before a hyphen', "l'EUTM-Brone", { EUTM: 'e u t m' }, "l'e u t m-Brone"],
    ['before the ending of an owner', 'the EUTM’s base', { EUTM: 'Eutem' }, 'the Eutem’s base'],
    ['no part of a word', 'Ksarx, XKsar, Ksar2, reKsar', { Ksar: 'x' }, 'Ksarx, XKsar, Ksar deux, reKsar'],
    ['the case as it is written', 'Ksar ksar kSar', { Ksar: 'Xar' }, 'Xar ksar kSar'],
    ['any case where that is said', 'Ksar ksar KSAR', { Ksar: { alias: 'xar', caseSensitive: false } }, 'Xar xar xar'],
    ['the longest one', 'Brone-les-Bains, Brone', { Brone: 'A', 'Brone-les-Bains': 'B' }, 'B, A'],
    ['several words over any blank', 'la Ville\u00a0Haute', { 'Ville Haute': 'Vilôte' }, 'la Vilôte'],
    ['any apostrophe and hyphen', 'Pont‑d’Orne', { "Pont-d'Orne": 'Pondorne' }, 'Pondorne'],
    ['letters put together in two ways', 'Mo\u0301re, M\u00f3re', { Móre: 'Moré' }, 'Moré, Moré'],
    ['marks that nothing is seen of', 'le K\u00adsar', { Ksar: 'xar' }, 'le xar'],
    ['a sign', '5 €', { '€': 'écus' }, 'Cinq écus'],
    ['letters with stops', 'une U.T. et U.T.A.', { 'U.T.': 'unité' }, 'une unité et U T A.'],
  ] as const)('finds %s', (_what, text, words, spoken) => {
    expect(say(text, words)).toBe(spoken);
  });

  it('leaves addresses whole', () => {
    const words = { brone: 'x', example: 'y', www: 'z' };
    expect(say('a@brone.example, www.brone.example/example et brone', words)).toBe(
      'a arobase brone point example, le lien dans les notes et x',
    );
  });

  it('comes before all rules, also where a rule would begin earlier', () => {
    expect(say('l’OTAN et l’AK-47', { OTAN: 'O T A N', 'AK-47': 'kalach' })).toBe('l’O T A N et l’kalach');
    expect(say('des prunes, p. ex., ou rien', { ex: 'exprès' })).toBe('des prunes, p. exprès., ou rien');
  });

  it('beats the list behind it wherever the two meet', () => {
    expect(say('Ville Haute', { Haute: 'hôte' }, { 'Ville Haute': 'x', Ville: 'ville' })).toBe('Ville hôte');
    expect(say('Ksar Brone', { Ksar: 'a' }, { Ksar: 'b', Brone: 'c' })).toBe('A c');
  });

  it('takes the later of two entries for one form', () => {
    const lexicon = createLexicon([[...entriesOf({ Ksar: 'a' }), ...entriesOf({ Ksar: 'b' })]], frenchSpokenForms);
    expect(spokenForm('le Ksar', frenchSpokenForms, { lexicon }).spoken).toBe('le b');
  });

  it('begins a sentence with a capital, so that its start can be seen', () => {
    expect(say('Il dort. Ksar veille.', { Ksar: 'xar' })).toBe('Il dort. Xar veille.');
  });

  it('says an alias as it stands, but for figures and signs', () => {
    expect(say('le Ksar', { Ksar: 'ksar OTAN' })).toBe('le ksar OTAN');
    expect(say('le Ksar', { Ksar: 'fort & port du 13.03.23' })).toBe(
      'le fort et port du treize mars deux mille vingt-trois',
    );
  });

  it('gives words for a figure no capital inside a sentence', () => {
    expect(say('le Ksar', { Ksar: '14/03/23 au soir' })).toBe('le quatorze mars deux mille vingt-trois au soir');
  });

  it('says an alias that is the written form of an entry as that entry says', () => {
    expect(say('la MFB', { MFB: 'EUTM' }, { EUTM: 'e u t m' })).toBe('la e u t m');
    expect(say('A et B', { A: 'B', B: 'A' })).toBe('A et B');
  });

  it('keeps the written form where an entry has phonemes alone, and the way it sounds beside it', () => {
    const { spoken, alignment } = spokenForm('Anna Przybyła dort', frenchSpokenForms, {
      lexicon: lexiconOf({ Przybyła: { phonemes: 'pʂɨˈbɨwa' }, dort: { alias: 'rêve', phonemes: 'ʁɛv' } }),
    });
    expect(spoken).toBe('Anna Przybyła rêve');
    expect(alignment).toEqual([
      { text: { start: 5, end: 13 }, spoken: { start: 5, end: 13 }, phonemes: 'pʂɨˈbɨwa' },
      { text: { start: 14, end: 18 }, spoken: { start: 14, end: 18 }, phonemes: 'ʁɛv' },
    ]);
  });

  it('leaves the words as they are where only their sound is respelled', () => {
    const { spoken, alignment } = spokenForm('Vellune, 3 km', frenchSpokenForms, {
      lexicon: lexiconOf({ Vellune: { respelling: 'Veulune' } }),
    });
    expect(spoken).toBe('Vellune, trois kilomètres');
    expect(alignment[0]).toEqual({ text: { start: 0, end: 7 }, spoken: { start: 0, end: 7 }, respelling: 'Veulune' });
  });
});

describe('what was said by a lexicon', () => {
  const WORDS: LexiconWords = {
    EUTM: 'mission EUTM',
    ONU: 'ONU',
    M: 'monsieur',
    MFB: 'M F B',
    Brone: 'la ville de Brone',
    'U.T.': 'U.T. & Cie',
    Ksar: { alias: 'OTAN et ksar', caseSensitive: false },
    Vire: { phonemes: 'viʁ' },
    UVX: { phonemes: 'yviks' },
  };

  it('stays as it is when it is read again', () => {
    const pieces = fc.constantFrom(
      ...Object.keys(WORDS),
      'ksar',
      'OTAN',
      'et',
      'la',
      '. ',
      ' ',
      ', ',
      '-',
      "l'",
      '&',
      '5',
    );
    const lexicon = lexiconOf(WORDS, { OTAN: 'Otan', FMI: 'F M I' });
    const read = (text: string): string => spokenForm(text, frenchSpokenForms, { lexicon }).spoken;
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), (parts) => {
        const once = read(parts.join(' '));
        expect(read(once)).toBe(once);
      }),
    );
  });

  it('is left alone also where the article has it so', () => {
    expect(say('la ville de Brone, Brone', WORDS)).toBe('la ville de Brone, la ville de Brone');
  });
});

describe('a lexicon of ten thousand entries', () => {
  const words = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`Mot${i} ${i % 2 ? `Suite${i}` : ''}`.trim(), `dit ${letters(i)}`]),
  );

  it('is made in a moment, and read in proportion to the text', () => {
    const lexicon = lexiconOf(words);
    expect(lexicon('Mot4 et Mot5 Suite5').map(({ words: said }) => said)).toEqual(['dit aaae', 'dit aaaf']);
    for (const unit of ['Mot5 ', 'Mot4 ', "'", 'a-', '\u00ad', 'é ', '𝒳'])
      expect(
        growth((size) => void lexicon(unit.repeat(size / unit.length)), 200_000),
        unit,
      ).toBeLessThan(MOST_GROWTH);
  });
});

/** A number without figures. */
function letters(number: number): string {
  return [17_576, 676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(number / unit) % 26))).join('');
}
