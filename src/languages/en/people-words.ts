import type { PeopleWords } from '../people-words.ts';
import { nameParticles } from '../shared/name-particles.ts';
import { wordMap, wordSet } from '../shared/word-set.ts';

/** People in English: titles and a few nouns tell the gender; the noun comes last in its phrase. */
export const englishPeopleWords: PeopleWords = {
  titles: wordMap(
    ['mrs ms miss dame lady madam', 'female'],
    ['mr sir lord messrs', 'male'],
    [
      'dr prof professor doctor rev sen rep gov lt gen col capt sgt maj cpl retired former sergeant inspector reverend',
      'unknown',
    ],
  ),
  wholeTitles: wordSet('miss dame lady madam sir lord professor doctor retired former sergeant inspector reverend'),
  firstNames: new Map(),
  particles: nameParticles,
  pronouns: wordMap(
    ['he', { gender: 'male', number: 'one' }],
    ['she', { gender: 'female', number: 'one' }],
    ['they', { gender: 'unknown', number: 'either' }],
    ['it', { gender: 'unknown', number: 'thing' }],
    ['who', { gender: 'unknown', number: 'nobody' }],
  ),
  hyphenPronouns: new Set(),
  determiners: wordMap(
    ['the this that', { kind: 'definite', gender: 'unknown', plural: false }],
    ['these those', { kind: 'definite', gender: 'unknown', plural: true }],
    ['a an another one', { kind: 'indefinite', gender: 'unknown', plural: false }],
    ['some several many two three most', { kind: 'indefinite', gender: 'unknown', plural: true }],
    ['his her its their our', { kind: 'possessive', gender: 'unknown', plural: false }],
  ),
  roles: wordMap(
    [
      [
        'actress spokeswoman chairwoman congresswoman policewoman businesswoman businesswomen widow waitress hostess mother sister daughter wife aunt',
        'grandmother woman girl queen princess headmistress councilwoman saleswoman landlady stewardess countess duchess midwife',
      ].join(' '),
      'female',
    ],
    [
      [
        'spokesman chairman congressman policeman businessman fireman fisherman widower father brother son husband uncle grandfather man boy king',
        'prince headmaster councilman salesman landlord steward duke craftsman postman monk priest pope imam',
      ].join(' '),
      'male',
    ],
    [
      [
        'minister president chancellor mayor senator governor secretary director manager executive chief head officer official leader chair founder',
        'owner coach captain player striker goalkeeper defender midfielder manager judge lawyer solicitor attorney prosecutor detective constable',
        'doctor surgeon nurse scientist researcher professor teacher lecturer student pupil pensioner resident neighbour neighbor tenant customer',
        'shopkeeper farmer driver pilot engineer architect artist singer musician writer author novelist poet historian economist analyst expert',
        'specialist journalist editor reporter correspondent critic activist campaigner organiser organizer volunteer worker employee employer',
        'spokesperson witness passenger passer-by visitor veteran soldier general colonel commander ambassador envoy diplomat lawmaker deputy',
        'councillor councilor candidate member commissioner inspector sergeant librarian baker butcher chef cook gardener beekeeper curator',
        'archaeologist astronomer biologist geologist chemist physicist climatologist climber runner cyclist swimmer rower boatbuilder ferryman',
        'counterpart colleague partner boss head teacher headteacher surrogate treasurer accountant consultant developer designer plumber carpenter',
        'conductor composer dancer director actor producer keeper warden ranger mechanic electrician builder teenager child parent friend vet veterinarian',
      ].join(' '),
      'unknown',
    ],
  ),
  pluralRoles: wordSet(
    'residents officials ministers neighbours neighbors experts scientists researchers doctors parents students teachers farmers workers police',
    'organisers organizers witnesses authorities campaigners lawyers players fans supporters volunteers firefighters critics analysts prosecutors',
    'investigators detectives councillors lawmakers passengers customers unions authors',
  ),
  lastParts: new Map(),
  epithets: new Set(),
  unlistedRoles: new Set(),
  sameRoles: [
    wordSet('lawmaker deputy senator congressman congresswoman'),
    wordSet('doctor surgeon physician'),
    wordSet('player striker goalkeeper defender midfielder captain'),
    wordSet('coach manager'),
    wordSet('president leader'),
    wordSet('executive chief boss director'),
    wordSet('scientist researcher professor'),
    wordSet('spokesman spokeswoman spokesperson'),
  ],
  genderlessRoles: wordSet('person victim star'),
  organisations: wordSet(
    'council company ministry department government union party association federation commission committee bank agency newspaper paper magazine',
    'website site station channel broadcaster university school college institute foundation hospital police army navy court club league',
    'charity firm group office authority board service embassy parliament assembly team organisation organization network operator airline',
    'manufacturer maker regulator watchdog observatory laboratory journal times post herald gazette society trust bureau corporation inc ltd plc',
  ),
  documents: wordSet(
    'report statement study analysis letter article editorial document survey review tweet post message note memo notice release website blog sign poster banner',
  ),
  headNoun: 'last',
  adjectivesBefore: wordSet('young old former new local senior chief own top'),
  demonyms: wordSet(
    'russian malian french german american british english scottish welsh irish spanish italian belgian swiss african european chinese turkish ukrainian foreign prime',
  ),
  complements: wordSet('of for at in from on with'),
  officeComplements: wordSet('of for'),
  prepositions: wordSet(
    'of for at in from on with by to under over about against between among during after before since until without within into onto through',
    'near behind beside despite like than via across towards toward along around outside inside per upon',
  ),
  conjunctions: wordSet('and but or so yet while when if because although though as that whereas where'),
  joiningWords: new Set(),
  objectPronouns: new Set(),
  relatives: wordSet('who whom whose which that'),
  phraseEnds: wordSet(
    "is are was were be been has have had do does did will would can could should must may might not n't 's who whom which that and but or",
    'when while if as because although though to by than then also later yesterday today he she they we you it i into over about against',
    'after before since until without during said',
  ),
  notNames: wordSet(
    'the a an this that these those some several many most all any each every no none his her its their our my your he she it they we you i',
    'and but or nor so yet while when if because although though as whereas where why how what who whom which whose there here then now',
    'of for at in from on with by to under over about against between among during after before since until without within into through near despite like',
    'yes not never always also however meanwhile still even just only perhaps maybe today yesterday tomorrow later earlier once',
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
    'one two three four five six seven eight nine ten hundred thousand is are was were has have had do does did will would can could should',
    "asked speaking according interview photo image updated 's 'm 'll 're 've 'd is both another other others",
  ),
  copulas: wordSet('is was became remains'),
  elisions: new Set(),
  possessiveS: true,
  nounCapitals: null,
};
