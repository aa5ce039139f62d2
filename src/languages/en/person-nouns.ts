import type { Gender } from '../../model/script.ts';
import { openMap, openSet } from '../shared/open-words.ts';
import { wordMap, wordSet } from '../shared/word-set.ts';

const KNOWN: ReadonlyMap<string, Gender> = wordMap(
  [
    [
      'actress heroine widow waitress hostess mother mum mom mam mummy sister daughter wife aunt auntie niece grandmother grandma gran granny nan',
      'granddaughter stepmother stepdaughter mother-in-law sister-in-law daughter-in-law bride girlfriend fiancée fiancee girl schoolgirl lady',
      'queen princess headmistress mistress landlady stewardess countess duchess baroness midwife nun housewife ballerina diva matriarch priestess',
      'seamstress abbess empress goddess heiress matron godmother goddaughter schoolmistress ex-wife ex-girlfriend mother-of-one mother-of-two',
      'mother-of-three mother-of-four mother-to-be great-grandmother first-lady businesswomen',
    ].join(' '),
    'female',
  ],
  [
    [
      'widower father dad daddy brother son husband uncle nephew grandfather grandad granddad grandpa grandson stepfather stepson father-in-law',
      'brother-in-law son-in-law groom bridegroom boyfriend fiancé boy schoolboy gentleman bloke guy lad king prince headmaster steward duke monk',
      'priest pope imam friar abbot butler emperor patriarch godfather godson waiter schoolmaster ex-husband ex-boyfriend father-of-one father-of-two',
      'father-of-three father-of-four father-to-be great-grandfather fisherman ferryman craftsman',
    ].join(' '),
    'male',
  ],
  [
    [
      'minister president vice-president chancellor mayor senator governor secretary director manager executive chief head officer official leader chair',
      'premier monarch envoy ambassador diplomat consul attaché lawmaker legislator parliamentarian politician deputy whip speaker backbencher mp mep msp',
      'councillor councilor cllr alderman candidate nominee incumbent member commissioner ombudsman regulator treasurer trustee registrar bursar provost dean',
      'rector principal chairperson co-chair founder co-founder owner co-owner proprietor landowner homeowner shareholder investor trader broker banker',
      'financier entrepreneur industrialist tycoon billionaire millionaire magnate boss supervisor foreman superintendent inspector detective constable',
      'investigator sergeant corporal lieutenant captain major colonel general brigadier admiral commodore commander marshal soldier sailor airman marine',
      'veteran serviceman recruit cadet guard bodyguard sentry spy agent sheriff marshal warden ranger trooper coroner pathologist judge magistrate justice',
      'juror lawyer solicitor barrister attorney counsel prosecutor defendant plaintiff claimant suspect convict prisoner inmate offender victim survivor',
      'witness bystander onlooker eyewitness passer-by passerby pedestrian motorist cyclist driver chauffeur postie pilot co-pilot skipper sailor',
      'yachtsman oarsman cox coxswain rower navigator mate deckhand crewman trawlerman lifeguard lifeboatman firefighter paramedic medic doctor physician',
      'surgeon gp consultant nurse midwife carer caregiver therapist counsellor counselor psychologist psychiatrist dentist optician pharmacist vet',
      'veterinarian patient scientist researcher academic scholar professor lecturer tutor teacher headteacher head-teacher instructor student pupil graduate',
      'undergraduate apprentice trainee intern coach trainer captain player teammate team-mate striker goalkeeper keeper goalie defender midfielder winger',
      'forward full-back fullback centre-back left-back right-back fly-half scrum-half prop hooker lock flanker number bowler batsman batter pitcher catcher',
      'quarterback linebacker receiver goalscorer scorer debutant substitute skier snowboarder skater sprinter runner marathoner hurdler jumper thrower',
      'athlete champion medallist medalist swimmer diver rower boxer fighter wrestler golfer jockey trainer referee umpire linesman steward fan supporter',
      'climber mountaineer hiker walker rambler camper explorer adventurer surfer gymnast racer rider darts-player snooker-player contender favourite rival',
      'opponent challenger artist painter sculptor potter printmaker illustrator cartoonist photographer cameraman film-maker filmmaker director producer',
      'screenwriter playwright dramatist actor comedian comic performer entertainer presenter host broadcaster newsreader anchor dj musician singer',
      'singer-songwriter songwriter rapper vocalist guitarist bassist drummer pianist violinist cellist organist soprano tenor baritone composer conductor',
      'bandleader dancer choreographer writer author co-author novelist poet biographer historian essayist memoirist critic reviewer columnist blogger vlogger',
      'influencer youtuber journalist reporter editor correspondent publisher librarian archivist curator conservator antiquarian collector dealer auctioneer',
      'economist analyst strategist forecaster expert specialist adviser advisor consultant aide staffer lobbyist pollster campaigner activist protester',
      'protestor demonstrator marcher picket striker unionist organiser organizer volunteer fundraiser philanthropist benefactor donor worker co-worker',
      'coworker labourer laborer employee employer colleague counterpart partner assistant receptionist clerk cashier administrator accountant auditor',
      'bookkeeper actuary engineer technician mechanic electrician plumber carpenter joiner builder bricklayer roofer plasterer welder machinist foreman',
      'miner farmer grower farmhand shepherd stockman dairyman rancher gamekeeper forester woodcutter gardener groundsman landscaper florist beekeeper',
      'apiarist winemaker vintner brewer distiller baker butcher fishmonger greengrocer grocer chef cook waiter bartender barman barista publican innkeeper',
      'hotelier restaurateur caterer shopkeeper shop-owner stallholder retailer wholesaler vendor seller salesperson customer shopper buyer client guest',
      'visitor tourist holidaymaker traveller traveler commuter passenger tenant resident neighbour neighbor local villager townsman islander landlord',
      'householder occupant lodger pensioner retiree grandparent parent stepparent godparent sibling twin spouse relative cousin child toddler baby',
      'teenager youngster youth teen adult adolescent newborn orphan friend acquaintance companion fiance newlywed migrant refugee immigrant emigrant exile',
      'asylum-seeker citizen national countryman voter constituent taxpayer ratepayer user subscriber reader viewer listener commentator spokesperson',
      'representative delegate negotiator mediator arbitrator translator interpreter linguist surveyor architect designer planner developer contractor',
      'landscape-architect decorator upholsterer tailor dressmaker cobbler shoemaker weaver jeweller jeweler goldsmith silversmith blacksmith watchmaker',
      'clockmaker luthier bookbinder printer bookseller stonemason glazier thatcher boatbuilder shipwright rigger fisher angler harpooner docker stevedore',
      'longshoreman stationmaster signalman conductor guard porter caretaker janitor cleaner housekeeper nanny childminder babysitter au-pair hairdresser',
      'barber beautician model stylist magician clown acrobat juggler puppeteer ringmaster archaeologist anthropologist astronomer astrophysicist astronaut',
      'cosmonaut biologist botanist zoologist ecologist ornithologist entomologist geologist volcanologist seismologist chemist physicist mathematician',
      'statistician climatologist meteorologist oceanographer glaciologist hydrologist epidemiologist virologist immunologist neurologist cardiologist',
      'oncologist geneticist paleontologist palaeontologist sociologist criminologist theologian philosopher cleric clergyman vicar curate pastor minister',
      'chaplain deacon canon verger rabbi bishop archbishop cardinal preacher missionary worshipper parishioner pilgrim undertaker gravedigger hermit',
      'mastermind inventor innovator whistleblower informant hacker scammer thief burglar robber killer murderer gunman attacker intruder',
      'lead understudy usher stagehand technologist programmer coder gamer webmaster moderator dispatcher controller co-ordinator coordinator',
      'facilitator mentor successor predecessor heir owner-occupier boater canoeist kayaker paddler sledger musher beachcomber birdwatcher twitcher',
      'naturalist environmentalist conservationist ecowarrior preservationist restorer surrogate ally insider source',
      'man woman det con insp supt sgt pc dc ds di dci dsi',
    ].join(' '),
    'unknown',
  ],
  ['man', 'male'],
  ['woman', 'female'],
);

/** Ends of words that name people, longest first where one holds another. */
const ENDINGS: readonly (readonly [ending: RegExp, gender: Gender])[] = [
  [/^\p{L}{2,}woman$/u, 'female'],
  [/^(?!hu|ger|ro|ot|wo|nor|sha|tali|o|cay|super)\p{L}{3,}man$/u, 'male'],
  [
    /^\p{L}{3,}(?:person|ologist|ographer|ician|keeper|maker|worker|holder|owner|fighter|writer|driver|player|leader)$/u,
    'unknown',
  ],
  [
    /^\p{L}{3,}(?:seller|builder|dealer|trader|manager|grower|breeder|hunter|teacher|trainer|rider|goer|lover|master|monger|smith|wright)$/u,
    'unknown',
  ],
  [/^(?!.*(?:sist|xist|list|twist|checkl|wrist|whist|tourist-)$)\p{L}{4,}(?:ist|eer)$/u, 'unknown'],
];
const NOT_PEOPLE = wordSet(
  'career steer cheer queer veneer gist waist moist hoist foist pacemaker talisman snowman ottoman roman german norman human',
  'screenwriter-led bestseller pageturner checklist setlist shortlist longlist watchlist playlist wishlist',
);

/** What looks like a plural is a verb more often. */
const VERBS = wordSet(
  'leads heads coaches models guards hosts pilots judges cooks guides stars mentors forwards props locks numbers masters captains anchors',
);

/** Nouns of people; a noun with a hyphen is what its last part is (`co-pilot`), or its first (`mother-of-two`). */
export const englishPersonNouns: ReadonlyMap<string, Gender> = openMap(KNOWN, genderOfNoun);

/** Plurals of those nouns, and nouns that mean several people anyway. */
export const englishPluralPeople: ReadonlySet<string> = openSet(
  wordSet(
    'people police officials authorities relatives locals crowds crowd children teenagers parents couple pair trio twins others protesters',
    'families family crew staff public',
  ),
  (word) =>
    !KNOWN.has(word) && !VERBS.has(word) && singularsOf(word).some((singular) => genderOfNoun(singular) !== undefined),
);

function genderOfNoun(word: string): Gender | undefined {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (word.length > MOST_LETTERS || NOT_PEOPLE.has(word)) return undefined;
  if (/^(?:\d{1,3}|\p{L}{3,12}(?:-\p{L}{3,6})?)-year-old$/u.test(word)) return 'unknown';
  const parts = word.split('-');
  if (parts.length > 1)
    return KNOWN.get(parts.at(-1) ?? '') ?? (parts[1] === 'of' ? KNOWN.get(parts[0] ?? '') : undefined);
  return ENDINGS.find(([ending]) => ending.test(word))?.[1];
}

const MOST_LETTERS = 40;

function singularsOf(plural: string): readonly string[] {
  if (plural.endsWith('men')) return [`${plural.slice(0, -3)}man`];
  if (!plural.endsWith('s') || plural.endsWith('ss')) return [];
  return [plural.slice(0, -1), plural.slice(0, -2), `${plural.slice(0, -3)}y`, plural.replace(/s-/u, '-')];
}
