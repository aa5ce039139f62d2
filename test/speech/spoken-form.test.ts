import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanSpokenForms } from '../../src/languages/de/spoken-forms.ts';
import { englishSpokenForms } from '../../src/languages/en/spoken-forms.ts';
import { spanishSpokenForms } from '../../src/languages/es/spoken-forms.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { neutralSpokenForms } from '../../src/languages/neutral/spoken-forms.ts';
import { spokenForm, spokenTokens } from '../../src/speech/spoken-form.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const FRENCH: readonly (readonly [written: string, spoken: string])[] = [
  ['Il   a\u00a0dit\n« oui\u202f»', 'Il a dit « oui »'],
  [
    'près de 5\u202f500 ou 1\u00a0200\u00a0000 habitants',
    'près de cinq mille cinq cents ou un million deux cent mille habitants',
  ],
  ['au 06 12 34 56 78', 'au zéro six douze trente-quatre cinquante-six soixante-dix-huit'],
  ['mardi [13.03.23] à Lunel', 'mardi treize mars deux mille vingt-trois à Lunel'],
  [
    'le 01/08/1980 ou le 2021-12-31',
    'le premier août mille neuf cent quatre-vingt ou le trente et un décembre deux mille vingt et un',
  ],
  ['la version 10.11.12.13', 'la version dix point onze point douze point treize'],
  ['M. Brun, Mme Roy et le Dr Ott', 'Monsieur Brun, madame Roy et le docteur Ott'],
  ['On sait que Jean M. Brun est là', 'On sait que Jean M. Brun est là'],
  ['Avec J. M. Brun. M. Roy est là', 'Avec J. M. Brun. Monsieur Roy est là'],
  ['« 13.03.23 ! » 14/03/23', '« Treize mars deux mille vingt-trois ! » Quatorze mars deux mille vingt-trois'],
  ['la Mme de, le point M.', 'la Mme de, le point M.'],
  ['des prunes, p. ex., des noix, etc. Puis rien.', 'des prunes, par exemple, des noix, et cetera. Puis rien.'],
  ['l’EUTM, le G7, l’AK-47', 'l’E U T M, le G sept, l’A K quarante-sept'],
  ['l’OTAN, la CEDEAO et le FMI', 'l’Otan, la Cedeao et le F M I'],
  ['LE PORT EST FERMÉ', 'Le port est fermé'],
  ['Brun&Fils & Roy', 'Brun et Fils et Roy'],
  ['«&nbsp;L&#8217;&eacute;t&#xe9;&nbsp;», dit-il&hellip; &foo;', '« L’été », dit-il… Et foo;'],
  ['🌧️ Pluie ☔, vent 💨. Fin▶︎', 'Pluie, vent. Fin'],
  ['Un🌧️mot', 'Un mot'],
  ['👩🏽‍🚒 🇫🇷 1️⃣ → ■ Un • deux', 'Un deux'],
  ['so\u00adleil\u0000, \ud800lune\u200b', 'soleil, lune'],
  ['un [[x]] et [[[y]]]', 'un x et y'],
  ['Voir https://a.example/b?c=d&e=1. Ou www.a.example !', 'Voir le lien dans les notes. Ou le lien dans les notes !'],
  ['à jo.le@a-b.example', 'à jo point le arobase a-b point example'],
  ['** gras ** et # mot', 'gras et mot'],
];

const ENGLISH: readonly (readonly [written: string, spoken: string])[] = [
  ['only 1,300 jobs', 'only one thousand three hundred jobs'],
  [
    'on [13.03.23], on 14/2/2005',
    'on the thirteenth of March twenty twenty-three, on the fourteenth of February two thousand five',
  ],
  ['Mr. Lane, Mrs Poe and Dr. Kay', 'Mister Lane, Missus Poe and Doctor Kay'],
  ['NATO, the CIA and U.S. police', 'Nato, the C I A and U S police'],
  ['a boat, e.g. a ferry & so on', 'a boat, for example a ferry and so on'],
  // What is not heard hides no form, and references are the characters they stand for.
  [
    'the N\u200bA\u200bT\u200bO of 1\u200b2, Dr\u00ad. Roy and 5\u2060% of Cov\u00adid-19',
    'the Nato of twelve, Doctor Roy and five percent of Covid nineteen',
  ],
  ['5&nbsp;% of 12&thinsp;000&nbsp;&euro;, R&amp;D &lt;b&gt;', 'Five percent of twelve thousand euros, R and D b'],
  [
    'a caf&eacute;&shy;, \ue012 a flag \u{1f3f4}\u{e0067}\u{e0062}\u{e007f}, \ufeffe\u200d.g. this',
    'a café, a flag, for example this',
  ],
  ['one\u0085two', 'one two'],
];

const SPANISH: readonly (readonly [written: string, spoken: string])[] = [
  ['hay 1.300 vecinos y 12 500 votos', 'hay mil trescientos vecinos y doce mil quinientos votos'],
  [
    'el 14/07/2023 o el 01.12.98',
    'el catorce de julio de dos mil veintitrés o el uno de diciembre de mil novecientos noventa y ocho',
  ],
  ['el 2016-10-31', 'el treinta y uno de octubre de dos mil dieciséis'],
  [
    'la Sra. Roy, el Sr. Ott, D.ª Inés, D. Luis y la Dra. Paz',
    'la señora Roy, el señor Ott, doña Inés, don Luis y la doctora Paz',
  ],
  ['a EE. UU., p. ej., o a EEUU', 'a Estados Unidos, por ejemplo, o a Estados Unidos'],
  ['panes, quesos, etc. Y el n.º 4', 'panes, quesos, etcétera. Y el número cuatro'],
  ['la OTAN, la ONU y el BCE', 'la Otan, la Onu y el B C E'],
  ['LA LONJA CIERRA', 'La lonja cierra'],
  ['Pan & Cía en https://a.example/b', 'Pan y Cía en el enlace en las notas'],
  ['a jo@a.example', 'a jo arroba a punto example'],
];

const GERMAN: readonly (readonly [written: string, spoken: string])[] = [
  ['nur 1.300 Stellen', 'nur eintausenddreihundert Stellen'],
  [
    'am 13.03.2023 und vom 1.7.1998',
    'am dreizehnten März zweitausenddreiundzwanzig und vom ersten Juli neunzehnhundertachtundneunzig',
  ],
  ['Datum: 07.12.2021', 'Datum: siebter Dezember zweitausendeinundzwanzig'],
  [
    'Am 3. Oktober war es warm, der 3. Oktober ist frei.',
    'Am dritten Oktober war es warm, der dritte Oktober ist frei.',
  ],
  ['Montag, 28. April', 'Montag, achtundzwanzigster April'],
  ['Hr. Roth, Dr. Weber und Prof. Lang in St. Gallen', 'Herr Roth, Doktor Weber und Professor Lang in Sankt Gallen'],
  [
    'Er ist z. B. groß, d. h. lang, bzw. breit usw. Und dann?',
    'Er ist zum Beispiel groß, das heißt lang, beziehungsweise breit und so weiter. Und dann?',
  ],
  ['um 1,4 Mio. Euro und 3 Mrd. Franken', 'um eins Komma vier Millionen Euro und drei Milliarden Franken'],
  ['die EZB, die NATO, die UNO und G7', 'die E Z B, die Nato, die Uno und G sieben'],
  ['Roth&Söhne & Co', 'Roth und Söhne und Co'],
  ['Mehr auf www.a.example.', 'Mehr auf der Link in den Notizen.'],
  ['an jo.le@a-b.example', 'an jo Punkt le at a-b Punkt example'],
];

describe('spokenForm', () => {
  it.each(GERMAN)('says the German %j as %j', (written, spoken) => {
    expect(spokenForm(written, germanSpokenForms).spoken).toBe(spoken);
  });

  it.each(FRENCH)('says the French %j as %j', (written, spoken) => {
    expect(spokenForm(written, frenchSpokenForms).spoken).toBe(spoken);
  });

  it.each(ENGLISH)('says the English %j as %j', (written, spoken) => {
    expect(spokenForm(written, englishSpokenForms).spoken).toBe(spoken);
  });

  it.each(SPANISH)('says the Spanish %j as %j', (written, spoken) => {
    expect(spokenForm(written, spanishSpokenForms).spoken).toBe(spoken);
  });

  it('says what was already made speakable as it stands', () => {
    for (const [, spoken] of SPANISH) expect(spokenForm(spoken, spanishSpokenForms).spoken).toBe(spoken);
    for (const [, spoken] of FRENCH) expect(spokenForm(spoken, frenchSpokenForms).spoken).toBe(spoken);
    for (const [, spoken] of GERMAN) expect(spokenForm(spoken, germanSpokenForms).spoken).toBe(spoken);
    for (const [, spoken] of ENGLISH) expect(spokenForm(spoken, englishSpokenForms).spoken).toBe(spoken);
  });

  it('leaves classes as they are written on request, in one piece and with plain blanks', () => {
    const asWritten = new Set(['cardinal', 'time', 'title'] as const);
    expect(spokenForm('M. Brun a 1\u202f300 € à 8h05 le 13/03', frenchSpokenForms, { asWritten })).toEqual({
      spoken: 'M. Brun a mille trois cents euros à 8h05 le treize mars',
      alignment: [
        { text: { start: 10, end: 17 }, spoken: { start: 10, end: 33 } },
        { text: { start: 28, end: 33 }, spoken: { start: 44, end: 55 } },
      ],
    });
    expect(spokenForm('1\u202f300 cas', frenchSpokenForms, { asWritten }).spoken).toBe('1 300 cas');
  });

  it('says nothing for signs of markup, and figures of any script', () => {
    expect(spokenForm('<b>Oui</b> {x} `y` a|b \\ c ^ ٣ ⅻ ① ²', frenchSpokenForms).spoken).not.toMatch(
      /[<>{}`|\\^\p{N}]/u,
    );
  });

  it('uses no words in a language it does not know', () => {
    const written = 'Zxq  & https://a.example/b, EUTM 1 300 🌧️';
    expect(spokenForm(written, neutralSpokenForms).spoken).toBe('Zxq & a.example, EUTM 1 300');
  });

  it('has an empty form for nothing and for what is not spoken', () => {
    for (const written of ['', '   ', '\u0000', '🌧️', ' 🌧️ \n'])
      expect(spokenForm(written, frenchSpokenForms).spoken).toBe('');
  });

  it('aligns exactly what differs', () => {
    for (const [written] of FRENCH) expect(rebuilt(written)).toEqual(spokenForm(written, frenchSpokenForms).spoken);
    const { alignment } = spokenForm('le 1 300 M. Brun', frenchSpokenForms);
    expect(alignment).toEqual([
      { text: { start: 3, end: 8 }, spoken: { start: 3, end: 20 } },
      { text: { start: 9, end: 11 }, spoken: { start: 21, end: 29 } },
    ]);
  });

  it('covers any text with tokens in order, has no doubled blank, and never throws', () => {
    const pieces = fc.constantFrom(
      'mot',
      ' ',
      '\u00a0',
      '🌧️',
      '\ud800',
      '\u0000',
      '&',
      '[',
      ']',
      'M. Brun',
      '11.11.21',
      'EUTM',
      '1 300',
      '.',
      'a@b.c',
      'www.x',
      '\u0627',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = spokenTokens(text, frenchSpokenForms);
        expect(tokens.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
        const { spoken } = spokenForm(text, frenchSpokenForms);
        expect(spoken).toBe(tokens.map(({ words }) => words).join(''));
        expect(spoken).not.toMatch(/\s\s|^\s|\s$|\[\[/u);
        expect(spoken.isWellFormed()).toBe(true);
        expect(rebuilt(text)).toBe(spoken);
      }),
    );
  });

  it('takes time in proportion to the text, whatever it is made of', () => {
    for (const unit of [' ', '[', 'A', 'a.', '1 ', '1.', 'a@', '🌧️', '\ud800', 'U.', 'M. B', 'www.']) {
      const sayAll = (characters: number): void =>
        void spokenForm(unit.repeat(characters / unit.length), frenchSpokenForms);
      expect(growth(sayAll, 60_000), JSON.stringify(unit)).toBeLessThan(MOST_GROWTH);
    }
  });
});

/** `text` with each aligned stretch replaced. */
function rebuilt(text: string): string {
  const { spoken, alignment } = spokenForm(text, frenchSpokenForms);
  let result = '';
  let at = 0;
  for (const pair of alignment) {
    result += text.slice(at, pair.text.start);
    expect(result.length).toBe(pair.spoken.start);
    result += spoken.slice(pair.spoken.start, pair.spoken.end);
    at = pair.text.end;
  }
  return result + text.slice(at);
}
