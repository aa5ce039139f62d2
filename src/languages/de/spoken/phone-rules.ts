import type { SpokenRule } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { telephoneRule } from '../../shared/spoken/telephone-rule.ts';
import { germanCardinal } from '../number-words.ts';

/** Telephone numbers and account numbers, figure by figure. */
export const germanPhoneRules: readonly SpokenRule[] = [
  {
    ...telephoneRule(
      [
        '\\(0\\d{1,5}\\)\\s?\\d{2,9}(?:[\\s/-]\\d{1,8}){0,4}',
        '0\\d{2,5}\\s?[/–-]\\s?\\d{2,9}(?:[\\s-]\\d{1,8}){0,4}',
        '(?=(?:[\\s-]?\\d){8})0[1-9]\\d{0,3}\\s\\d{3,8}(?:[\\s-]\\d{1,6}){0,3}',
        '(?=(?:[\\s/-]?\\d){8})0\\d{3}[\\s/-]\\d{1,8}(?:[\\s-]\\d{1,8}){1,5}',
        '0[1-9]\\d{7,11}',
        '00[1-9]\\d{1,2}(?:[\\s./-]?\\d{1,9}){2,6}',
      ],
      { plus: 'plus', sayGroup: sayFigureByFigure },
    ),
    say: ({ groups: [written = ''] }) => sayNumber(written),
  },
  {
    // Behind a word that says so, any figures are to be dialled: « Notruf 112 », « Tel. 12 34 56 ».
    class: 'phone',
    onlyWith: FIGURE,
    pattern:
      /(?<=(?:[Nn]otruf(?:nummer)?|[Rr]ufnummer|[Tt]elefonnummer|[Hh]otline|[Tt]elefon|[Tt]el\.?|[Ff]ax|[Mm]obil|[Hh]andy|[Ss]orgentelefon|[Nn]ummer gegen Kummer|[Pp]olizeiruf|wähl(?:e|en|t)(?:\sSie)?)(?:\sunter)?(?:\sder(?:\sNummer)?|\sdie(?:\sNummer)?)?:?\s)(?<number>\d(?:[\d\s/–-]{0,22}\d)?)(?![\p{L}\p{N}]|[.,]\p{N}|\s?(?:Uhr|Euro|Prozent|Menschen|[Aa]nrufe|Stunden))/gu,
    say: ({ named: { number = '' } }) => (number.length < 3 ? null : sayNumber(number)),
  },
  {
    class: 'phone',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}]|\p{N}[.,]|\p{N}\s)(?:116\s?117|116\s?111|116\s?006|11[05]|112)(?=\s(?:an|zu\swählen|wählen|gewählt|anrufen|angerufen|erreichbar|zu\serreichen))/gu,
    say: ({ groups: [written = ''] }) => sayNumber(written),
  },
  {
    // A code of the post: « D-10115 », « PLZ 8001 ».
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}])(?<country>PLZ\s|D-|A-|CH-)(?<number>\d{4,5})(?![\p{L}\p{N}-]|[.,]\p{N})/gu,
    say: ({ named: { country = '', number = '' } }) =>
      `${[...country.replace(/\P{L}/gu, '')].join(' ')} ${sayFigureByFigure(number)}`,
  },
  {
    // An account: « DE12 3456 7890 … ».
    class: 'numbering',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}])(?<country>\p{Lu}{2})(?<number>\d{2}(?:\s?\d{4}){3,6}(?:\s?\d{1,3})?)(?![\p{L}\p{N}])/gu,
    say: ({ named: { country = '', number = '' } }) => `${[...country].join(' ')} ${sayFigureByFigure(number)}`,
  },
];

/** The number of a country is one number. */
function sayNumber(written: string): string {
  const [, country = '', rest = ''] = /^(?:\+(\d{1,3})(?!\d))?(.*)$/su.exec(written) ?? [];
  return country === ''
    ? sayFigureByFigure(rest)
    : `plus ${germanCardinal(Number(country))} ${sayFigureByFigure(rest.replace('(0)', ''))}`;
}

function sayFigureByFigure(written: string): string {
  return (written.match(/\d/gu) ?? []).map((figure) => germanCardinal(Number(figure))).join(' ');
}
