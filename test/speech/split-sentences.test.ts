import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanSpokenForms } from '../../src/languages/de/spoken-forms.ts';
import { englishSpokenForms } from '../../src/languages/en/spoken-forms.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { splitSentences } from '../../src/speech/split-sentences.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const FRENCH: readonly (readonly string[])[] = [
  ['Le port ferme.', 'Les bateaux restent à quai !', 'Et demain ?'],
  ['Le maire, M. Brun, a vu J. Ott et C.-A. Roy.', 'Il est parti.'],
  ['« Où va-t-on ? » demande-t-elle, inquiète.', 'Personne ne répond.'],
  ['« On ne sait pas. »', 'Les familles attendent.'],
  ['Il a crié « Au feu ! » et il a couru.', 'On l’a suivi.'],
  ['Cela coûte 3.50 euros environ, av. taxes.', 'C’est peu...', 'Trop peu.'],
  ['La grève touche la S N C F.', 'Les trains restent à quai.'],
  ['Elle prévient : « Rien n’est sûr. »', 'Son voisin ajoute : « Rien. »'],
];

const ENGLISH: readonly (readonly string[])[] = [
  ['Mr. Lane met Dr. Kay at No. 5.', 'They spoke.'],
  ['"Is it over?" she asked.', '"It is," he said.', 'Nobody left.'],
  ['“We will stay.”', 'The crew agreed.'],
  ['Anna P. Lane of St. Olaf spoke (twice.)', 'Then she left.'],
];

const GERMAN: readonly (readonly string[])[] = [
  ['Das Tor ist zu.', 'Am 28. April öffnet es!', 'Und dann?'],
  ['Dr. Roth kommt z. B. aus St. Gallen.', 'Sie bleibt.'],
  ['„Ist es aus?“, fragte sie.', '„Ja.“', 'Niemand ging.'],
  ['»Wir warten.«', 'Alle lachten.'],
  ['Er sagte: „Nichts ist sicher.“', 'Es kostet rd. 3.500 Euro, ca. die Hälfte.'],
];

describe('splitSentences', () => {
  it.each(GERMAN.map((sentences) => [sentences]))('finds the German sentences %j', (sentences) => {
    expect(split(sentences.join(' '), germanSpokenForms)).toEqual(sentences);
  });

  it.each(FRENCH.map((sentences) => [sentences]))('finds the French sentences %j', (sentences) => {
    expect(split(sentences.join(' '), frenchSpokenForms)).toEqual(sentences);
  });

  it.each(ENGLISH.map((sentences) => [sentences]))('finds the English sentences %j', (sentences) => {
    expect(split(sentences.join(' '), englishSpokenForms)).toEqual(sentences);
  });

  it('covers any text, and each sentence but one alone has a word', () => {
    const pieces = fc.constantFrom(
      'Mot',
      'mot',
      ' ',
      '. ',
      '! ',
      '»',
      '« ',
      '"',
      '…',
      ')',
      'M. ',
      '\n',
      '\ud800',
      '12',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const spans = splitSentences(text, frenchSpokenForms);
        expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start, end } of spans.slice(0, -1)) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('finds the same sentences in a very long text', () => {
    const sentences = FRENCH.flat();
    const long = Array.from({ length: 200 }, () => sentences.join(' ')).join(' ');
    expect(split(long, frenchSpokenForms)).toEqual(Array.from({ length: 200 }, () => sentences).flat());
    expect(split(`${'mot '.repeat(10_000)}mot. Fin.`, frenchSpokenForms).at(-1)).toBe('Fin.');
  });

  it('takes time in proportion to the text', () => {
    for (const unit of ['. ', 'M. ', '» ', 'A. b ', '! ']) {
      const splitAll = (characters: number): void =>
        void splitSentences(unit.repeat(characters / unit.length), frenchSpokenForms);
      expect(growth(splitAll, 400_000), unit).toBeLessThan(MOST_GROWTH);
    }
  });
});

function split(text: string, forms: typeof frenchSpokenForms): readonly string[] {
  return splitSentences(text, forms).map(({ start, end }) => text.slice(start, end).trim());
}
