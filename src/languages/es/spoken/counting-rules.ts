import type { NumberWords } from '../../number-words.ts';
import type { SpokenRule } from '../../spoken-forms.ts';
import { amountSource, FIGURE, NUMBER_START, readAmount, sayAmount, wholeSource } from '../../shared/spoken/amounts.ts';
import { countedGender, genderOfNoun } from './counted-nouns.ts';
import { spanishCardinal, spanishNumbers } from './numbers.ts';
import { inBothStyles } from './point-style.ts';

const BEFORE_COUNT =
  'y|o|ni|con|de|por|a|en|hay|hubo|sin|solo|sólo|más|menos|tras|cada|para|entre|casi|hasta|desde|son|es|fue|tiene|tuvo|quedan?|faltan?|cuesta|contra';
const NOT_AFTER_ONE =
  /^(?:del|por|para|con|que|entre|sobre|desde|hasta|contra|según|pero|fue|hay|ante|sin|como|cuando|donde|porque|también|queda|puede|aunque)$|[áéíóú]$/u;

/** Numbers that count, where the words around decide: thousands and millions in words, the one, what was named before. */
export const spanishCountingRules: readonly SpokenRule[] = [
  {
    // « 12 casos/100.000 habitantes ».
    class: 'ratio',
    onlyWith: /\//u,
    pattern: /(?<=[\p{L}\p{N}.])\s?\/\s?(?=10{0,2}[. \u00a0]?000(?![\p{N}]))/gu,
    say: () => ' por cada ',
  },
  {
    // « 500 mil firmas », « 2 mil 100 pesos »: one number.
    class: 'cardinal',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${NUMBER_START}(?<thousands>[1-9]\\d{0,2})\\smil(?!\\p{L})(?:\\s(?<rest>[1-9]\\d{0,2})(?![\\p{L}\\p{N}%]|[.,:/-]\\p{N}|\\s?%))?`,
      'gu',
    ),
    say: ({ named: { thousands = '', rest = '0' }, text, end }) => {
      const value = Number(thousands) * 1000 + Number(rest);
      return spanishCardinal(value, countedGender(text.slice(end, end + LOOK_AHEAD)));
    },
  },
  ...inBothStyles((numbers) => [largeNumbers(numbers)]),
  {
    // An apostrophe before the fraction, as handwriting has it: « 1'5 millones ».
    class: 'decimal',
    onlyWith: /\d['’´]\d/u,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,])(?<whole>\d{1,4})['’´](?<fraction>\d{1,2})(?=\s?[%€]|\s(?:\p{Ll}{2}|[kM]))/gu,
    say: ({ named: { whole = '', fraction = '' } }) => sayAmount({ sign: '', whole, fraction }, spanishNumbers),
  },
  {
    // A one that counts, and is no label as in « la línea 1 »: a small word or a mark stands before it.
    class: 'cardinal',
    onlyWith: /1/u,
    pattern: new RegExp(
      `(?<=^|[(,;:«“"¡]\\s?|(?<!\\p{L})(?:${BEFORE_COUNT})\\s)1(?=\\s(?<noun>\\p{Ll}{3,25})(?!\\p{L}))`,
      'gu',
    ),
    say: ({ named: { noun = '' } }) =>
      noun.endsWith('s') || NOT_AFTER_ONE.test(noun) ? null : spanishCardinal(1, genderOfNoun(noun)),
  },
  {
    // « las 500 »: the article tells, whether what is counted stands there or was named before.
    class: 'cardinal',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:[Ll]|[Oo]tr|[Ee]st|[Ee]s|[Uu]n|[Aa]quell|[Tt]od)as\\s)(?<number>${wholeSource(spanishNumbers)})(?![\\p{L}\\p{N}%]|[.,:/-][\\p{L}\\p{N}]|\\s?%)`,
      'gu',
    ),
    say: ({ named: { number = '' } }) => spanishCardinal(BigInt(number.replace(/\D/gu, '')), 'feminine'),
  },
];

/** Large numbers in short form before what is counted: « 3 M de turistas », « 2,5 mill. ». */
function largeNumbers(numbers: NumberWords): SpokenRule {
  return {
    class: 'cardinal',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<number>${NUMBER_START}${amountSource(numbers)})\\s?(?<scale>M|MM|mills?\\.?)(?=\\s(?:de\\s|\\p{Ll})|[.,;)]|$)`,
      'gu',
    ),
    say: ({ named: { number = '' } }) => {
      const amount = readAmount(number, numbers);
      return `${sayAmount(amount, numbers, 'masculine')} ${numbers.isSingular(amount) ? 'millón' : 'millones'}`;
    },
  };
}

const LOOK_AHEAD = 40;
