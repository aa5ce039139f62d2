import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { functionWordsOf } from '../../shared/function-words.ts';
import { alternatives } from '../../shared/spoken/alternatives.ts';
import { stopAfter } from './stop-after.ts';

/** States by their short forms in print, with stops. */
const STATES: Readonly<Record<string, string>> = {
  'Ala.': 'Alabama',
  'Ariz.': 'Arizona',
  'Ark.': 'Arkansas',
  'Calif.': 'California',
  'Colo.': 'Colorado',
  'Conn.': 'Connecticut',
  'Del.': 'Delaware',
  'Fla.': 'Florida',
  'Ga.': 'Georgia',
  'Ill.': 'Illinois',
  'Ind.': 'Indiana',
  'Kan.': 'Kansas',
  'Ky.': 'Kentucky',
  'La.': 'Louisiana',
  'Md.': 'Maryland',
  'Mass.': 'Massachusetts',
  'Mich.': 'Michigan',
  'Minn.': 'Minnesota',
  'Miss.': 'Mississippi',
  'Mo.': 'Missouri',
  'Mont.': 'Montana',
  'Neb.': 'Nebraska',
  'Nev.': 'Nevada',
  'N.H.': 'New Hampshire',
  'N.J.': 'New Jersey',
  'N.M.': 'New Mexico',
  'N.Y.': 'New York',
  'N.C.': 'North Carolina',
  'N.D.': 'North Dakota',
  'Okla.': 'Oklahoma',
  'Ore.': 'Oregon',
  'Pa.': 'Pennsylvania',
  'R.I.': 'Rhode Island',
  'S.C.': 'South Carolina',
  'S.D.': 'South Dakota',
  'Tenn.': 'Tennessee',
  'Tex.': 'Texas',
  'Vt.': 'Vermont',
  'Va.': 'Virginia',
  'Wash.': 'Washington',
  'W.Va.': 'West Virginia',
  'W. Va.': 'West Virginia',
  'Wis.': 'Wisconsin',
  'Wyo.': 'Wyoming',
  'P.R.': 'Puerto Rico',
  'Ont.': 'Ontario',
  'Que.': 'Quebec',
  'B.C.': 'British Columbia',
  'Alta.': 'Alberta',
  'Sask.': 'Saskatchewan',
  'Man.': 'Manitoba',
  'N.S.': 'Nova Scotia',
  'N.B.': 'New Brunswick',
  'P.E.I.': 'Prince Edward Island',
};

/** States by their codes in postal addresses. */
const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,ON Ontario,QC Quebec,BC British Columbia,AB Alberta,SK Saskatchewan,MB Manitoba,NS Nova Scotia,NB New Brunswick,NSW New South Wales,QLD Queensland,VIC Victoria,TAS Tasmania'
    .split(',')
    .map((pair): [string, string] => [pair.split(' ', 1)[0] ?? '', pair.slice(pair.indexOf(' ') + 1)]),
);
const WHOLE = new Set([...Object.values(STATES), ...Object.values(CODES), 'Hawaii', 'Guam']);
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
    // A side of the compass between a number and the name of a street, or before a country.
    class: 'abbreviation',
    onlyWith: /(?<!\p{L})[NSEW]\.?\s/u,
    pattern:
      /(?:(?<=(?<!\p{L})\d{1,5}\s)(?<side>[NS][EW]?|[EW])\.?(?=\s(?:\p{Lu}\p{Ll}{2,}|\d{1,3}(?:st|nd|rd|th)))|(?<![\p{L}.])(?<part>[NSEW])\.(?=\s(?:Korean?s?|Ireland|Africans?|Africa|Carolina|Dakota|Virginia|Bank|America|Yorkshire|Sussex)(?!\p{L})))/gu,
    say: ({ named: { side, part } }) => COMPASS[side ?? part ?? ''] ?? null,
  },
  {
    // `D-Calif.`, `R-Ohio`, `I-Vt.`
    class: 'abbreviation',
    onlyWith: /[DRI]-\p{Lu}/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<party>[DRI])-(?<place>${alternatives({ ...STATES, ...CODES, ...Object.fromEntries([...WHOLE].map((name) => [name, true])) })})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: (found) => {
      const { party = '', place = '' } = found.named;
      return `${PARTIES[party]} of ${STATES[place] ?? CODES[place] ?? place}${stopAfter(found)}`;
    },
  },
  {
    // Behind a town: `Portland, Ore.`, `Austin, TX`.
    class: 'abbreviation',
    onlyWith: /,\s\p{Lu}/u,
    pattern: new RegExp(
      `(?<=\\p{Lu}[\\p{L}’'.-]{2,24},\\s)(?:(?<state>${alternatives(STATES)})|(?<=\\p{Ll},\\s)(?<code>${alternatives(CODES)})(?=[.,;:)”"]|\\s?$|\\s(?:\\d{5}|\\p{Ll})))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    say: (found) => {
      const { state, code } = found.named;
      return (state === undefined ? (CODES[code ?? ''] ?? '') : (STATES[state] ?? '')) + stopAfter(found);
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
