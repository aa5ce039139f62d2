import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import { telephoneRule } from '../../shared/spoken/telephone-rule.ts';
import { isCounted } from './counted-nouns.ts';
import { withNoughts } from './numbers.ts';
import { onlyWhere } from './only-where.ts';

const WORDS = { plus: 'más', sayGroup };

/** Telephone numbers, group by group as they are written. */
export const spanishTelephoneRules: readonly SpokenRule[] = [
  telephoneRule(
    [
      '[6-9]\\d{2}(?:[\\s.-]\\d{2}){3}',
      '[89]\\d[\\s.-]\\d{3}[\\s.-]\\d{2}[\\s.-]\\d{2}',
      '\\(0?\\d{1,4}\\)\\s?\\d{3,4}[\\s-]\\d{4}',
      '[1-9]\\d{0,2}[\\s-]\\d{4}[\\s-]\\d{4}',
      '\\d{3}-\\d{3}-\\d{3,4}',
      '0[18]\\s?-?\\s?[89]00[\\s-]\\d{3}[\\s-]\\d{2}[\\s-]?\\d{2}',
      '0?[89]\\d{2}-\\d{3}-\\d{4}',
      '(?:0800|1-[89]00)(?:-\\d{3,4}){1,3}',
    ],
    WORDS,
  ),
  // Groups of three are a number too, and eight or nine figures may count something.
  ...onlyWhere(
    [telephoneRule(['[5-9]\\d{2}[\\s.]\\d{3}[\\s.]\\d{3}', '[6-9]\\d{8}', '\\d{4}\\s\\d{4}', '\\d{10}'], WORDS)],
    isToBeCalled,
  ),
  // Two groups of four, where they are neither years nor round.
  ...onlyWhere(
    [telephoneRule(['(?!(?:1\\d|20)\\d\\d-)(?!\\d\\d[05]0-)\\d{4}-\\d{4}'], WORDS)],
    ({ text, end }) => !/^\s?(?:\p{Ll}|[%€$])/u.test(text.slice(end, end + 3)),
  ),
  {
    // Short numbers with a nought at their start: « el 016 ».
    class: 'phone',
    onlyWith: FIGURE,
    pattern: /(?<![\p{L}\p{N}]|\p{N}[.,:/-]|\p{N}\s)(?<number>0\d{2,3})(?![\p{L}\p{N}]|[.,:/-]\p{N}|\s\p{N})/gu,
    say: ({ named: { number = '' } }) => sayGroup(number),
  },
];

function isToBeCalled({ groups: [written = ''], text, start, end }: WrittenForm): boolean {
  if (CALL.test(text.slice(Math.max(0, start - LOOK_BACK), start))) return true;
  const after = text.slice(end, end + 32);
  return (
    /^[67]/u.test(written) &&
    /\s/u.test(written) &&
    !/^\s?[€$%]/u.test(after) &&
    !isCounted(NEXT.exec(after)?.[1] ?? '')
  );
}

const CALL = /(?:tel|tfno|llam|teléfono|marc|whatsapp|móvil|celular|contact|línea|número)\P{N}{0,40}$/iu;
const NEXT = /^\s(\p{Ll}{2,30})(?!\p{L})/u;
const LOOK_BACK = 60;

/** Up to three figures are a number; longer groups are parted: in pairs when even, with three figures first when odd, nine in threes. */
function sayGroup(figures: string): string {
  if (figures.length <= 3) return withNoughts(figures);
  if (/^0[89]00$/u.test(figures)) return `cero ${withNoughts(figures.slice(1))}`;
  const parts =
    figures.length % 3 === 0
      ? (figures.match(/\d{3}/gu) ?? [])
      : figures.length % 2 === 0
        ? (figures.match(/\d{2}/gu) ?? [])
        : [figures.slice(0, 3), ...(figures.slice(3).match(/\d{2}/gu) ?? [])];
  return parts.map(withNoughts).join(' ');
}
