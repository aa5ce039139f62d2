import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/registry.ts';
import { loadTransliterator } from '../../src/speech/load-transliterator.ts';
import { spokenForm, spokenTokens } from '../../src/speech/spoken-form.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const transliterate = await loadTransliterator(['щ']);

/** Words that no table has. */
const words = fc.constantFrom(
  'zorbel',
  'mitalo',
  'vunape',
  'krodi',
  'fasulin',
  'Brelvon',
  'Tarmisk',
  'élombe',
  'ñurat',
  'öfkir',
);

const INVENTED = /(?<!\p{L})(?:zorbel|mitalo|vunape|krodi|fasulin|brelvon|tarmisk|élombe|ñurat|öfkir)(?!\p{L})/giu;

/** What rules look for, whole and in parts. */
const forms = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999 })).map(([a, b]) => `${a},${b}`),
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2200 }))
    .map((all) => all.join('.')),
  fc.constantFrom(
    ...'1 300|1.300|1,300|3.5|12 %|5€|$5|£3.6bn|3,4 M€|5 km/h|25 °C|10-15|3-1|1/2|½|2 ½|24/7|14h30|17:30|9 a.m.|18.30 Uhr'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    ...'1er|2e|3.|22nd|5.º|XXIe|Louis XIV|XVI.|II|IV|I|C|M.|Mme|Dr.|St.|Mr.|Sra.|n° 5|No. 5|Nr. 5|p. 3|etc.|z. B.|p. ej.'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    ...'EUTM|OTAN|NATO|AK-47|COP26|H5N1|Covid-19|5G|U.S.|ONGs|LE PORT|A380-800|3.1.4|192.168.0.1|007|+33 1 23 45 67 89'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    ...'https://a.example/b?c=1|www.x.fr|exemple.fr/a|jo.le@a-b.fr|@MeToo|#MeToo2024|#1|[11.11.21]|13/03/2023|2023-07-14|(sic)|[...]|[il]|[[x]]'.split(
      '|',
    ),
  ),
  fc.constantFrom(
    ...'&|&amp;|+|=|×|→|*|§|#|~|<|>|/|°|²|٣|①|Ⅻ|🌧️|👩🏽‍🚒|🇫🇷|1️⃣|Пушкин|М.|محمد|北京|Δ|ª|º|ᵉ|\u00ad|\u0000|\ud800|‘|’|“|\u202f'.split(
      '|',
    ),
  ),
);
const gaps = fc.constantFrom(' ', ' ', ' ', '\u00a0', ', ', '. ', '\n', ' (', ') ', '« ', ' »', ' / ', '… ');
const joints = fc.oneof(gaps, fc.constantFrom('', '-', '/', '…', "'", '’'));
/** As articles have them: words between forms. */
const texts = fc
  .array(fc.tuple(words, gaps, forms, gaps))
  .map((parts) => `${parts.flat().join('')}${parts.length > 0 ? 'zorbel' : ''}`);
/** With anything beside anything. */
const anyTexts = fc.oneof(
  fc.string({ unit: 'binary' }),
  texts,
  fc.array(fc.tuple(fc.oneof(words, forms), joints)).map((parts) => parts.flat().join('')),
);

describe.each(languages.map((language) => [language.tag, language.spoken] as const))(
  'what is said in %s',
  (_, spokenForms) => {
    const say = (text: string): string => spokenForm(text, spokenForms, { transliterate }).spoken;

    it('has tokens in order that cover any text', () => {
      fc.assert(
        fc.property(anyTexts, (text) => {
          const tokens = spokenTokens(text, spokenForms, { transliterate });
          expect(tokens.map(({ span }) => text.slice(span.start, span.end)).join('')).toBe(text);
          expect(say(text)).toBe(tokens.map((token) => token.words).join(''));
        }),
      );
    });

    it('has no figure, address, emoji, mark of markup, doubled blank or half character', () => {
      fc.assert(
        fc.property(anyTexts, (text) => {
          const spoken = say(text);
          expect(spoken).not.toMatch(
            /\p{N}|https?:|(?<!\p{L})www\.|\p{Extended_Pictographic}|[*_^|~<>`{}[\]#\\]|\s\s|^\s|\s$/u,
          );
          expect(spoken.isWellFormed()).toBe(true);
        }),
      );
    });

    it('is said the same when it is said again', () => {
      fc.assert(
        fc.property(texts, (text) => {
          const spoken = say(text);
          expect(say(spoken)).toBe(spoken);
        }),
      );
    });

    it('has every word that is in no table, in its place', () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(words, fc.constantFrom(' ', ', ', '. ', ' 12 ', ' 5 % ', ' M. ', ' OTAN ', ' (', ' & '))),
          (parts) => {
            const spoken = say(parts.flat().join('')).toLowerCase();
            let at = 0;
            for (const [word] of parts) {
              at = spoken.indexOf(word.toLowerCase(), at);
              expect(at, `${word} in ${spoken}`).toBeGreaterThanOrEqual(0);
              at += word.length;
            }
          },
        ),
      );
    });

    it('has every word that is in no table, whatever forms stand between', () => {
      fc.assert(
        fc.property(texts, (text) => {
          const spoken = say(text).toLowerCase();
          let at = 0;
          for (const [word] of text.matchAll(INVENTED)) {
            at = spoken.indexOf(word.toLowerCase(), at);
            expect(at, `${word} in ${spoken}`).toBeGreaterThanOrEqual(0);
            at += word.length;
          }
        }),
      );
    });

    it('is the same whatever stands in the text that nobody hears or sees', () => {
      const unheard = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff', '\u202e', '\u0007');
      fc.assert(
        fc.property(texts, fc.array(fc.tuple(fc.nat(), unheard), { maxLength: 5 }), (text, added) => {
          const characters = [...text];
          // Between the parts of a picture such a character parts them.
          const hidden = added.reduce<readonly string[]>(
            (all, [place, each]) => all.toSpliced(place % (all.length + 1), 0, each),
            characters,
          );
          expect(say(hidden.join(''))).toBe(say(text.replace(/[\u00ad\u0000]/gu, '')));
        }),
      );
    });

    it('has pairs in order, between which nothing is changed', () => {
      fc.assert(
        fc.property(anyTexts, (text) => {
          const { spoken, alignment } = spokenForm(text, spokenForms, { transliterate });
          let [inText, inSpoken] = [0, 0];
          const end = (whole: string): { start: number; end: number } => ({ start: whole.length, end: whole.length });
          for (const pair of [...alignment, { text: end(text), spoken: end(spoken) }]) {
            expect(text.slice(inText, pair.text.start)).toBe(spoken.slice(inSpoken, pair.spoken.start));
            [inText, inSpoken] = [pair.text.end, pair.spoken.end];
          }
        }),
      );
    });

    it('takes time in proportion to the text, whatever it is made of', () => {
      const units =
        ' |[|A|a.|1 |1.|1,|1-|1/|a1|a@|🌧️|\ud800|U.|M. B|www.|+1 |€1|1 000 |XI |Louis X|#a|[1|1h|п|1:|12.|Aa X'.split(
          '|',
        );
      for (const unit of units) {
        const sayAll = (characters: number): void => void say(unit.repeat(characters / unit.length));
        expect(growth(sayAll, 40_000), JSON.stringify(unit)).toBeLessThan(MOST_GROWTH);
      }
    });
  },
);
