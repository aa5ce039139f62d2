import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE, wholeSource } from '../../shared/spoken/amounts.ts';
import { genderOfNoun } from './counted-nouns.ts';
import { spanishNumbers, spanishOrdinal, type OrdinalEnding } from './numbers.ts';

const START = '(?<![\\p{L}\\p{N}]|\\p{N}[.,])';
const NUMBER = `(?<number>${wholeSource(spanishNumbers)})`;

/** A stop too many: « 1er. grado ». */
const STOP = '(?:\\.(?=\\s\\p{Ll}))?';

/** Ordinals in figures: « 5.º », « 3.ª », « 1er », « 2da », « 4to »; « 40º » may be degrees. */
export const spanishOrdinalRules: readonly SpokenRule[] = [
  {
    class: 'ordinal',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}${NUMBER}\\.?(?:(?<short>er|ᵉʳ)|(?<feminine>[ªᵃ])|(?<masculine>[ºᵒ°]))(?<plural>[sˢ]?)(?![\\p{L}\\p{N}])${STOP}`,
      'gu',
    ),
    say: sayOrdinal,
  },
  {
    class: 'ordinal',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `${START}${NUMBER}(?:\\.?(?:(?<=[13]\\.?)(?:e?r)|(?<=2\\.?)d|(?<=[456]\\.?)t|(?<=[70]\\.?)m|(?<=(?:8|11|12)\\.?)v|(?<=9\\.?)n)(?<ending>[oa])|\\.(?<bare>[oa]))(?<plural>s?)(?![\\p{L}\\p{N}])${STOP}`,
      'gu',
    ),
    say: ({ named: { number = '', ending, bare, plural = '' } }) => {
      const value = valueOf(number);
      return value === null ? null : spanishOrdinal(value, (ending ?? bare) === 'a' ? 'a' : 'o') + plural;
    },
  },
];

function valueOf(number: string): number | null {
  const value = Number(number.replace(/\D/gu, ''));
  return value > 0 && value < 1_000_000 ? value : null;
}

function sayOrdinal(found: WrittenForm): string | null {
  const { number = '', short, feminine, masculine, plural = '' } = found.named;
  const value = valueOf(number);
  if (value === null || (masculine !== undefined && isDegrees(found, masculine))) return null;
  const ending: OrdinalEnding =
    short !== undefined ? 'er' : feminine !== undefined ? 'a' : plural === '' && isBeforeMasculine(found) ? 'er' : 'o';
  return spanishOrdinal(value, ending) + (plural === '' ? '' : 's');
}

/** A raised o and the sign for degrees look alike and are mistaken for each other: what stands around tells. */
function isDegrees({ text, start, end, groups: [written = ''] }: WrittenForm, mark: string): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = text.slice(end, end + LOOK_AROUND);
  if (/[-−+]$|\p{N}[º°]\/$/u.test(before) || /^\/\p{N}/u.test(after) || /^\s?[CFNSEO](?!\p{L})/u.test(after))
    return true;
  if (/^\sde\s(?:enero|mayo)/u.test(after)) return false;
  const isBeforeNoun = /(?<!\p{L})(?:el|la|del|al|su|un|los|las)\s$/iu.test(before) && /^\s\p{L}{3}/u.test(after);
  if (isBeforeNoun || written.includes('.')) return false;
  return mark === '°' || HEAT.test(before) || HEAT.test(after);
}

const HEAT =
  /temperatura|termómetro|máx|mín|grados|calor|frío|sombra|bajo cero|latitud|longitud|ángulo|fiebre|meteorol|lluvia|nublado|despejado|giro/iu;
const LOOK_AROUND = 60;

/** « primer » and « tercer » before a masculine noun, which « de », « y » and verbs are not. */
function isBeforeMasculine({ text, end }: WrittenForm): boolean {
  const word = /^\s(\p{Ll}{3,25})(?!\p{L})/u.exec(text.slice(end, end + 32))?.[1];
  if (word === undefined || NO_NOUN.test(word)) return false;
  return genderOfNoun(word) === 'masculine';
}

const NO_NOUN =
  /[áéíóú]$|^(?:del|con|por|para|que|los|las|una|tras|entre|sobre|desde|hasta|fue|era|será|tiene|viene|hace|dice|está|queda|clasificado|pero|cuando|como|según|ante|bajo|sin|más)$/u;
