import type { SpokenRule } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { pluralOf } from '../number-words.ts';
import { sayName, sayOneByOne } from './numbers.ts';

const STREET =
  '(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Dr|Drive|Ln|Lane|Way|Ct|Court|Pl|Place|Pkwy|Parkway|Hwy|Highway|Expy|Expressway|Sq|Square|Terrace|Crescent|Close|Broadway)';

/** Figures that name things rather than count them: `MH370`, `F-16s`, `Flight 1549`, `401(k)`, `under-21s`, house numbers. */
export const englishFigureNames: readonly SpokenRule[] = [
  {
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{M}\p{N}-])(?<letters>\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2}\p{Lu}?(?=-))[-‑]?(?<figures>\d{3,4}|\d{1,4}(?=s)|(?<=\p{Ll}\p{Lu}-)\d{1,4})(?<plural>s?)(?![\p{L}\p{M}\p{N}]|[.,:]\p{N}|[-‑]\p{N})/gu,
    say: ({ named: { letters = '', figures = '', plural } }) =>
      `${/\p{Ll}/u.test(letters) ? asWord(letters) : [...letters].join(' ')} ${plural ? pluralOf(sayName(figures)) : sayName(figures)}`,
  },
  {
    // An age or a model in the plural: `under-21s`, `over-65s`, `737s`, `49ers`.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{M}\p{N}]|\p{N}[.,/-])(?:(?<word>\p{Lu}?\p{Ll}{2,10})-)?(?<figures>\d{1,4})(?<ending>s|ers?)(?![\p{L}\p{M}\p{N}]|['’]\p{L})/gu,
    say: ({ named: { word, figures = '', ending = '' } }) => {
      // Round numbers count: `100s of people`.
      const words = /^10+$/u.test(figures) ? (ROUND[figures] ?? '') : sayName(figures);
      const said = ending === 's' ? pluralOf(words) : words.replace(/y$/u, 'i') + ending;
      return `${word ? `${word}-` : ''}${said}`;
    },
  },
  {
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<=(?<!\p{L})(?:Flight|flight|Room|room|Route|route|Highway|Interstate|Suite|Apartment|Apt\.|Boeing|Airbus|Peugeot|Porsche|Channel|Form|Resolution|Fahrenheit|Gate|Bus|Locomotive)\s)(?<figures>\d{3,4})(?:-(?<more>\d{1,3}))?(?<plural>s?)(?![\p{L}\p{N}]|[.,:/]\p{N})/gu,
    say: ({ named: { figures = '', more, plural } }) => {
      const words = more === undefined ? sayName(figures) : `${sayName(figures)} ${sayName(more)}`;
      return plural ? pluralOf(words) : words;
    },
  },
  {
    // Airliners by their type alone.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-]|[$£€])(?<figures>7\d7)(?:-(?<more>\d{1,3})(?!\d)|(?=\s(?:Max|MAX|Dreamliner|jets?|airliners?|planes?|aircraft)(?!\p{L})))/gu,
    say: ({ named: { figures = '', more } }) => `${sayName(figures)}${more === undefined ? '' : ` ${sayName(more)}`}`,
  },
  {
    // Paragraphs in brackets: `401(k)`, `501(c)(3)`.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?<figures>\d{3})(?<parts>(?:\(\p{Ll}\)|\(\d{1,2}\)){1,3})(?![\p{L}\p{N}])/gu,
    say: ({ named: { figures = '', parts = '' } }) => `${sayName(figures)} ${parts.replace(/[()]+/gu, ' ').trim()}`,
  },
  {
    // The lines of a picture: `1080p`.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,])(?<figures>360|480|720|1080|1440|2160)(?<scan>[pi])(?![\p{L}\p{N}])/gu,
    say: ({ named: { figures = '', scan } }) => `${sayName(figures)} ${scan}`,
  },
  {
    // Formulas with small figures: `CO₂`.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{M}\p{N}])(?<letters>\p{Lu}{1,3})(?<figures>[₀-₉]{1,2})(?![\p{L}\p{N}])/gu,
    say: ({ named: { letters = '', figures = '' } }) => `${[...letters].join(' ')} ${figures.normalize('NFKC')}`,
  },
  {
    // The bore of a gun: `.22-calibre`, `a .38 revolver`.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}.,])\.(?<figures>\d{2,3})(?=[-\s](?:calib|caliber|cal\.|revolver|pistol|rifle|handgun|Magnum|magnum|round))/gu,
    say: ({ named: { figures = '' } }) => sayName(figures),
  },
  {
    // Houses: `1428 Elm Street`.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,/-]|[$£€#])(?<figures>\\d{3,5})(?=\\s(?:[NSEW]\\.?\\s)?(?:(?:\\p{Lu}[\\p{L}'’.]{1,20}|\\d{1,3}(?:st|nd|rd|th))\\s){1,3}${STREET}(?!\\p{L}))`,
      'gu',
    ),
    say: ({ named: { figures = '' } }) => sayName(figures),
  },
  {
    // The code of a place behind its state.
    class: 'mixed',
    onlyWith: FIGURE,
    pattern: /(?<=(?:(?<!\p{L})\p{Lu}{2}|\p{L}{4}),?\s)(?<figures>\d{5})(?:-(?<more>\d{4}))?(?=[.,;)]|\s?$)/gu,
    say: ({ named: { figures = '', more }, text, start }) =>
      STATE_BEFORE.test(text.slice(Math.max(0, start - 20), start))
        ? sayOneByOne(figures, 'zero') + (more === undefined ? '' : ` ${sayOneByOne(more, 'zero')}`)
        : null,
  },
];

const ROUND: Readonly<Record<string, string>> = { 10: 'ten', 100: 'hundred', 1000: 'thousand' };

const STATE_BEFORE = /,\s(?:\p{Lu}{2}|\p{Lu}\p{Ll}{2,14}\.?),?\s$/u;

/** `MiG` is said as a word. */
function asWord(letters: string): string {
  return letters.charAt(0) + letters.slice(1).toLowerCase();
}
