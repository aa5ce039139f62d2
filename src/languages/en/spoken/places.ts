import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { functionWordsOf } from '../../shared/function-words.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { STATE_CODES, STATES, WHOLE_STATES } from './states.ts';
import { stopAfter } from './stop-after.ts';

const PARTIES: Readonly<Record<string, string>> = { D: 'Democrat', R: 'Republican', I: 'Independent' };

/** Streets and the like, behind their name. */
const STREETS: Readonly<Record<string, string>> = {
  St: 'Street',
  Dr: 'Drive',
  Ave: 'Avenue',
  Av: 'Avenue',
  Rd: 'Road',
  Blvd: 'Boulevard',
  Ln: 'Lane',
  Ct: 'Court',
  Pl: 'Place',
  Pkwy: 'Parkway',
  Hwy: 'Highway',
  Expy: 'Expressway',
  Sq: 'Square',
  Ter: 'Terrace',
  Cres: 'Crescent',
};

const COUNTIES =
  'Antrim|Armagh|Carlow|Cavan|Clare|Cork|Derry|Donegal|Down|Dublin|Durham|Fermanagh|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim|Limerick|Londonderry|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Tyrone|Waterford|Westmeath|Wexford|Wicklow';

const COMPASS: Readonly<Record<string, string>> = {
  N: 'North',
  S: 'South',
  E: 'East',
  W: 'West',
  NE: 'Northeast',
  NW: 'Northwest',
  SE: 'Southeast',
  SW: 'Southwest',
};

/** Streets, saints, states behind towns, quarters of the compass. */
export const englishPlaceRules: readonly SpokenRule[] = [
  {
    // A town in capitals at the head of a report: `SAN JOSE, Calif. (AP)`.
    class: 'capitals',
    onlyWith: /\p{Lu}{3}/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])\\p{Lu}{3,20}(?:[ -]\\p{Lu}{2,20}){0,3}(?=,\\s(?:${alternatives(STATES)})|\\s\\((?:AP|AFP|UPI|PA|Reuters)\\)\\s[—–-])`,
      'gu',
    ),
    say: ({ groups: [written = ''] }) =>
      written.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()),
  },
  {
    class: 'abbreviation',
    onlyWith: /(?:St|Dr|Ave?|Rd|Blvd|Ln|Ct|Pl|Pkwy|Hwy|Expy|Sq|Ter|Cres)(?!\p{L})/u,
    pattern: new RegExp(
      `(?<=(?<name>\\p{Lu}[\\p{L}’']{1,24}|\\d{1,3}(?:st|nd|rd|th))\\s)(?<street>${alternatives(STREETS)})(?!\\p{L})\\.?(?:\\s(?<side>[NS][EW]?|[EW])(?![\\p{L}.]))?`,
      'gu',
    ),
    say: sayStreet,
  },
  {
    class: 'abbreviation',
    onlyWith: /(?:St|Mt|Ft|Pt)/u,
    pattern: /(?<![\p{L}\p{N}.])(?<short>Sts?|Ste|SS|Mts?|Ft|Pt)(?<stop>\.?)(?=[\s-]\p{Lu}[\p{L}’'])/gu,
    say: ({ named: { short = '', stop } }) =>
      stop || short.startsWith('S') || short === 'Mt' ? (NAMES[short] ?? null) : null,
  },
  {
    // Counties of Ireland, and the one of England that is written like them.
    class: 'abbreviation',
    onlyWith: /Co\.?\s\p{Lu}/u,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}.])Co\\.?(?=\\s(?:${COUNTIES})(?!\\p{L}))`, 'gu'),
    say: () => 'County',
  },
  {
    // A side of the compass between a number and the name of a street, or before a country.
    class: 'abbreviation',
    onlyWith: /(?<!\p{L})[NSEW]\.?\s/u,
    pattern:
      /(?:(?<=(?<!\p{L})\d{1,5}\s)(?<side>[NS][EW]?|[EW])\.?(?=\s(?:\p{Lu}\p{Ll}{2,}|\d{1,3}(?:st|nd|rd|th)))|(?<![\p{L}.])(?<part>[NSEW])\.(?=\s(?:St\.|\d{1,3}(?:st|nd|rd|th)|Korean?s?|Ireland|Africans?|Africa|Carolina|Dakota|Virginia|Bank|America|Yorkshire|Sussex)(?!\p{L})))/gu,
    say: ({ named: { side, part } }) => COMPASS[side ?? part ?? ''] ?? null,
  },
  {
    // `D-Calif.`, `R-Ohio`, `I-Vt.`
    class: 'abbreviation',
    onlyWith: /[DRI]-\p{Lu}/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<party>[DRI])-(?<place>${alternatives({ ...STATES, ...STATE_CODES, ...Object.fromEntries([...WHOLE_STATES].map((name) => [name, true])) })})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: (found) => {
      const { party = '', place = '' } = found.named;
      return `${PARTIES[party]} of ${STATES[place] ?? STATE_CODES[place] ?? place}${stopAfter(found)}`;
    },
  },
  {
    // Behind a town: `Salem, Ore.`, `Austin, TX`.
    class: 'abbreviation',
    onlyWith: /,\s\p{Lu}/u,
    pattern: new RegExp(
      `(?<=\\p{Lu}[\\p{L}’'.-]{2,24},\\s)(?:(?<state>${alternatives(STATES)})|(?<=\\p{Ll},\\s)(?<code>${alternatives(STATE_CODES)})(?=[.,;:)”"]|\\s?$|\\s(?:\\d{5}|\\p{Ll})))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: (found) => {
      const { state, code } = found.named;
      return (state === undefined ? (STATE_CODES[code ?? ''] ?? '') : (STATES[state] ?? '')) + stopAfter(found);
    },
  },
];

const NAMES: Readonly<Record<string, string>> = {
  St: 'Saint',
  Sts: 'Saints',
  SS: 'Saints',
  Ste: 'Sainte',
  Mt: 'Mount',
  Mts: 'Mountains',
  Ft: 'Fort',
  Pt: 'Point',
};

/** A saint or a doctor has a name behind, unless a house number or the like shows a street; a new sentence shows one too. */
function sayStreet(found: WrittenForm): string | null {
  const { name = '', street = '', side } = found.named;
  const { text, start, end } = found;
  if (FUNCTION_WORDS.has(name.toLowerCase())) return null;
  const next = /^[\s-](?<next>\p{Lu}[\p{L}’']*)/u.exec(text.slice(end, end + 24))?.groups?.['next'];
  const isAmbiguous = street === 'St' || street === 'Dr' || street === 'Pl' || street === 'Ct';
  const isStreet =
    next === undefined ||
    FUNCTION_WORDS.has(next.toLowerCase()) ||
    /\d/u.test(name) ||
    STREET_NAMES.test(name) ||
    HOUSE_NUMBER.test(text.slice(Math.max(0, start - 60), start));
  if (isAmbiguous && !isStreet) return null;
  const said = `${STREETS[street] ?? street}${side === undefined ? '' : ` ${COMPASS[side]}`}`;
  return said + stopAfter(found);
}

const FUNCTION_WORDS = functionWordsOf('en');
const STREET_NAMES = /^(?:Wall|Main|High|Fleet|Market|Church|Park|State|Broad|Elm|Oak)$/u;
const HOUSE_NUMBER = /(?<![\p{L}\p{N}])\d{1,5}\p{L}?\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}’']{1,20}\s){1,3}$/u;
