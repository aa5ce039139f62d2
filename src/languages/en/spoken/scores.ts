import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from '../../shared/spoken/amounts.ts';
import type { EnglishStyle } from './style.ts';

/** Two numbers of a result: `a 3-1 win`, `6-2, 3-6`, `a 6–3 ruling`, `a 10-2 record`, `odds of 7/2`, `50-50`. */
export function englishScoreRules(style: EnglishStyle): readonly SpokenRule[] {
  return [
    {
      class: 'score',
      onlyWith: FIGURE,
      pattern:
        /(?<![\p{L}\p{N}]|\p{N}[.,/:–-]|[$£€])(?<from>\d{1,3})[-–](?<to>\d{1,3})(?:[-–](?<third>\d{1,2}))?(?![\p{L}\p{N}%°]|[.,/:–-]\p{N}|-\p{L}{2}|\s?(?:%|°|km|kg|mph|ft)(?!\p{L}))/gu,
      say: (found) => sayPair(found, style),
    },
    {
      class: 'score',
      onlyWith: FIGURE,
      pattern: /(?<![\p{L}\p{N}]|\p{N}[.,/:–-])(?<from>\d{1,4})\/(?<to>\d{1,3})(?![\p{L}\p{N}%]|[.,/:-]\p{N})/gu,
      say: saySlashed,
    },
  ];
}

function sayPair(found: WrittenForm, { scoreJoint, noGoal }: EnglishStyle): string | null {
  const { from = '', to = '', third } = found.named;
  const [a, b] = [Number(from), Number(to)];
  const near = found.text.slice(Math.max(0, found.start - LOOK_AROUND), found.start);
  const before = near.replace(OTHER_SETS, '');
  const after = found.text.slice(found.end, found.end + LOOK_AROUND);
  // The hours of an office.
  if (from === '9' && to === '5' && third === undefined) return `${from} to ${to}`;
  if (from.startsWith('0') && a !== 0) return null;
  if (RECORD.test(after) || (third !== undefined && IMPROVED.test(before)))
    return [from, to, ...(third === undefined ? [] : [third])]
      .map((part) => (part === '0' ? 'oh' : part))
      .join(' and ');
  if (third !== undefined) return null;
  // The parts of a whole: `70-30`.
  if (a + b === 100 && a >= b && !VOTED.test(before) && !/^\svotes?/u.test(after)) return `${from} ${to}`;
  if (a === b) return `${goals(a, noGoal)} ${goals(b, noGoal)}`;
  if (ODDS.test(before) || ODDS_AFTER.test(after) || RULING.test(after) || VOTED.test(before))
    return `${from} to ${to}`;
  // Runs for wickets.
  if (a >= 100 && b <= 10) return `${from} for ${to}`;
  const isResult =
    a === 0 ||
    (NAME_BEFORE.test(before) && NAME_AFTER.test(after)) ||
    RESULT_AFTER.test(after) ||
    (isAmongSets(near, after) && (b <= MOST_GAMES || near.endsWith('(')) && !NUMBERED.test(near));
  if (a < b && !isResult && !(RESULT_BEFORE.test(before) && !THINGS.test(after))) return null;
  // A model or a flight, as in « Boeing 747-400 ».
  if (a > 300) return null;
  return [goals(a, noGoal), ...(scoreJoint ? [scoreJoint] : []), goals(b, noGoal)].join(' ');
}

function goals(number: number, noGoal: string): string {
  return number === 0 ? noGoal : String(number);
}

/** `7/2 favourite`, `245/6`, `8/10`, `4/5 stars`; `50/50` and `20/20` are said side by side. */
function saySlashed({ named: { from = '', to = '' }, text, start, end }: WrittenForm): string | null {
  const [a, b] = [Number(from), Number(to)];
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start);
  const after = text.slice(end, end + LOOK_AROUND);
  if (b === 0 && a < 10) return null;
  if (ODDS.test(before) || ODDS_AFTER.test(after)) return `${from} to ${to}`;
  if ((a === b && a > 9) || (a + b === 100 && a > b)) return `${from} ${to}`;
  // Runs for wickets.
  if (a > 31 && b <= 10) return `${from} for ${to}`;
  if (
    /^\s(?:stars?|rating|marks?|score)(?!\p{L})/u.test(after) ||
    (a <= b && (b === 10 || b === 100) && !/^\sof(?!\p{L})/u.test(after))
  )
    return `${from} out of ${to}`;
  return null;
}

const LOOK_AROUND = 40;
const ODDS =
  /(?:^|[\s(])(?:odds|price|priced|shot|outsiders?|favourites?|favorites?|bookmakers|bookies|evens)\s(?:(?:of|at|on|were|are|have|made|him|her|them|it|is|was)\s){0,3}$/iu;
const ODDS_AFTER = /^[\s-](?:on\s|against\s)?(?:favourites?|favorites?|outsiders?|odds|shots?|chance)(?!\p{L})/iu;
const RECORD = /^\s(?:record|start|season|mark|run|overall)(?!\p{L})/iu;
const IMPROVED =
  /(?:^|[\s(])(?:improved|improve|improves|fell|falls|went|dropped|moved|moves|are|is|were|finished|record)\s(?:(?:to|of|at)\s)?$/iu;
const RULING =
  /^\s(?:\p{L}{2,16}\s)?(?:decision|ruling|votes?|majority|opinion|split|verdict|margin|judgment|judgement|ratio)(?!\p{L})/iu;
const VOTED = /(?:^|[\s(])(?:voted?|votes|ruled|passed|approved|rejected|by|divided|split)\s(?:\p{L}{2,12}\s){0,2}$/iu;
/** Between the names of two sides. */
const NAME_BEFORE = /\p{Lu}[\p{L}’'.-]{2,20}\s$/u;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;
const RESULT_AFTER =
  /^\s(?:\p{L}{2,16}\s)?(?:wins?|defeat|loss|losses|victory|draw|lead|deficit|scoreline|thrashing|rout|triumph|success|score|reverse|humbling|hammering|aggregate|down|up)(?!\p{L})/iu;
const RESULT_BEFORE =
  /(?:^|[\s(])(?:lost|loses?|losing|won|wins?|winning|beat|beats|beaten|beating|defeat|defeats|defeated|defeating|trails?|trailed|trailing|leads?|led|leading|down|drew|draws?|drawing|score|scoreline|result|went|go|goes|edged|thrashed|tied)\s(?:[\p{L}’'.-]{1,16}\s){0,3}$/iu;
/** The sets of a match that stand before: `6-4, 3-6`. */
const OTHER_SETS = /(?:(?<!\p{N})\d{1,2}[-–]\d{1,2}(?:\s?\(\d{1,2}[-–]\d{1,2}\))?,?\s(?:and\s|\()?){1,4}$/u;

/** A set is seldom longer. */
const MOST_GAMES = 7;
const NUMBERED =
  /(?<!\p{L})(?:pp?\.|pages?|ages?|aged|grades?|years?|chapters?|verses?|lines?|nos?\.?|numbers|sections?|lots?|between|from|to)\s$/iu;

/** Whether a set beside it was won: of ages and the like each number is greater than the last. */
function isAmongSets(before: string, after: string): boolean {
  const pairs = [
    /(?<!\p{N})(?<from>\d{1,2})[-–](?<to>\d{1,2})(?:\s?\(\d{1,2}[-–]\d{1,2}\))?,?\s(?:and\s|\()?$/u.exec(before),
    /^(?:\s?\(\d{1,2}[-–]\d{1,2}\))?,\s(?:and\s)?(?<from>\d{1,2})[-–](?<to>\d{1,2})(?!\p{N})/u.exec(after),
  ];
  return pairs.some((pair) => Number(pair?.groups?.['from']) > Number(pair?.groups?.['to']));
}
const THINGS = /^\s\p{Ll}{2,20}s(?!\p{L})/u;
