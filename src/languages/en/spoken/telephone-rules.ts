import type { SpokenRule } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { telephoneRule } from '../../shared/spoken/telephone-rule.ts';
import { sayOneByOne } from './numbers.ts';
import { onlyWhere } from './stop-after.ts';

/** Telephone numbers figure by figure, and other numbers that are only keyed in. */
export const englishTelephoneRules: readonly SpokenRule[] = [
  {
    // A number with a word on the keys: `1-800-GAMBLER`.
    class: 'phone',
    onlyWith: FIGURE,
    pattern:
      /(?<![\p{L}\p{N}-])(?<figures>(?:\+?1[-. ])?\(?[2-9]\d{2}\)?)[-. ](?<word>\p{Lu}{2,12}(?:-\p{Lu}{1,12}){0,2})(?![\p{L}\p{N}])/gu,
    say: ({ named: { figures = '', word = '' } }) =>
      /^(?:\+?1|\(|8)/u.test(figures)
        ? `${(figures.match(/\d+/gu) ?? []).map(sayGroup).join(' ')} ${word.toLowerCase().replaceAll('-', ' ')}`
        : null,
  },
  telephoneRule(
    [
      '(?:1[-.\\s])?\\(?[2-9]\\d{2}\\)?[-.\\s]{1,2}\\d{3}[-.\\s]\\d{4}(?:[-\\s]\\d{1,4})?',
      '\\(\\d{3}\\)[-.\\s]{0,2}\\d{3}[-.\\s]\\d{4}',
      '0\\d{10}',
      '0\\d{4}\\s\\d{5,6}',
      '\\(0\\d{1,4}\\)\\s?\\d{3,4}\\s\\d{3,4}',
      '0\\d{2,4}[\\s-]\\d{3,4}[\\s-]\\d{3,4}',
      '1[38]00\\s\\d{3}\\s\\d{3}',
      '1800[-\\s]\\d{3}[-\\s]\\d{3,4}',
    ],
    { plus: 'plus', sayGroup },
  ),
  onlyWhere(
    telephoneRule(['\\d{3}-\\d{4}', '\\d{4}[-\\s]\\d{4}', '\\d{5}[-\\s]\\d{5}', '\\d{7,11}'], {
      plus: 'plus',
      sayGroup,
    }),
    (found) => {
      const [written = ''] = found.groups;
      return (
        /-0\d/u.test(written) || ASKS_TO_CALL.test(found.text.slice(Math.max(0, found.start - LOOK_BACK), found.start))
      );
    },
  ),
  {
    // A short number that is to be called: « dial 999 », « a 911 call ».
    class: 'phone',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,-])(?<number>[1-9]\d{2,3}|116\s?\d{3})(?![\p{L}\p{N}%]|[.,:/-]\p{N})/gu,
    say: ({ named: { number = '' }, text, start, end }) =>
      CALLS.test(text.slice(Math.max(0, start - 24), start)) ||
      (EMERGENCY.has(number) && CALLED.test(text.slice(end, end + 24)))
        ? sayOneByOne(number.replace(/\s/gu, ''), 'oh')
        : null,
  },
  {
    // A short number for messages: « text HELP to 85025 ».
    class: 'phone',
    onlyWith: FIGURE,
    pattern:
      /(?<=(?<!\p{L})(?:[Tt]ext|SMS|[Mm]essage)\s(?:[\p{L}“”"‘’']{1,14}\s){1,3}to\s)\d{3,6}(?![\p{L}\p{N}]|[.,]\p{N})/gu,
    say: ({ groups: [written = ''] }) => sayOneByOne(written),
  },
  {
    // Figures that open something: « PIN 4821 », « a card ending in 8876 ».
    class: 'phone',
    onlyWith: FIGURE,
    pattern:
      /(?<=(?<!\p{L})(?:PINs?|PIN\scode|OTP|passcode|zip\scode|ZIP\scode|postcode|extension|ext\.|(?:ending|beginning|starting)\s(?:in|with))\s(?:is\s|of\s)?)(?<figures>\d{3,8})(?![\p{L}\p{N}]|[.,]\p{N})/gu,
    say: ({ named: { figures = '' }, text, start }) =>
      /(?:ending|beginning|starting)\s\p{L}{2,4}\s$/u.test(text.slice(Math.max(0, start - 18), start)) &&
      /^(?:1[1-9]|20)\d\d$/u.test(figures)
        ? null
        : sayOneByOne(figures),
  },
];

/** Free numbers are known by their hundreds: `eight hundred`. */
function sayGroup(figures: string): string {
  const free = /^(?<before>[01]?)(?<hundreds>[38])00$/u.exec(figures)?.groups;
  if (!free) return sayOneByOne(figures);
  return `${free['before'] ? `${sayOneByOne(free['before'])} ` : ''}${sayOneByOne(free['hundreds'] ?? '')} hundred`;
}

const LOOK_BACK = 48;
const ASKS_TO_CALL =
  /(?:^|[\s(])(?:call|calls|calling|phone|phones|telephone|tel|mobile|fax|dial|dialling|dialing|text|texting|whatsapp|ring|ringing|contact|helpline|hotline|reach\s\p{L}{2,4}\sat|reached\sat|number(?:\sis)?|at)[.:]?\s(?:\p{L}{2,12}\s){0,3}$/iu;
/** Numbers for help in need that are the object of a call by themselves: « 911 calls ». */
const EMERGENCY: ReadonlySet<string> = new Set(['911', '999', '112', '988', '111', '101', '995']);
const CALLS =
  /(?:^|[\s(“"])(?:call|calls|called|calling|dial|dials|dialled|dialed|dialling|dialing|phoned|phoning|ring|ringing|rang|text|texting)\s(?:(?:to|the|up|emergency)\s)?$/iu;
const CALLED =
  /^[\s-](?:calls?|callers?|operators?|dispatch|dispatchers?|emergency|helpline|hotline|lifeline)(?!\p{L})/iu;
