import { wordSet } from '../shared/word-set.ts';

const REGULAR: ReadonlySet<string> = wordSet(
  'state explain announce describe testify tweet post add continue stress repeat insist conclude believe argue claim maintain reckon hope fear',
  'lament note observe point comment remark recall ask wonder reply respond answer retort criticise criticize accuse blast warn threaten demand',
  'urge call admit concede acknowledge confirm deny promise vow shout whisper sigh joke quip laugh smile declare report suggest recount mutter',
  'murmur cry exclaim boast complain caution counter reveal predict advise assert contend estimate explain grin grumble inform interject joke',
  'agree object plead pledge proclaim protest reflect reason recommend reiterate snap sum summarise summarize yell agree tease enthuse beam shrug nod',
  'confide confess chuckle chortle giggle gasp groan growl grunt hiss howl huff moan mumble whimper whine wail sob sniff snort scoff sneer scowl frown',
  'bark bellow bawl roar scream shriek squeal chant cheer chorus intone drawl splutter stammer stutter blurt bluster breathe gush marvel muse opine',
  'ponder pronounce quote relate remember reminisce rejoin remonstrate retort rue signal speculate stipulate submit surmise theorise theorize thunder',
  'underline underscore emphasise emphasize highlight clarify elaborate expand detail outline list mention allege affirm attest avow certify',
  'emphasize guess imagine insinuate imply indicate instruct order command beg implore beseech entreat appeal apologise apologize assure reassure',
  'remind notify alert advise advocate argue attack berate castigate chide condemn decry denounce deplore rage fume rant rail seethe slam lambast',
  'lambaste criticise question query inquire enquire probe press challenge dispute disagree demur dissent refute reject rebut dismiss praise hail',
  'applaud welcome celebrate congratulate thank toast joke jest mock taunt jeer heckle crow exult rejoice trumpet venture volunteer offer propose',
  'counsel preach lecture scribble scrawl type text email message blog record log print dictate translate paraphrase chip pipe interrupt finish',
  'figure fret worry regret rumble shudder wince grimace scold conjecture corroborate disclose divulge mouth mimic deadpan yelp',
);

const IRREGULAR =
  'said says say told tells tell wrote writes write written went goes go thought thinks think put puts read reads spoke speaks began begins ' +
  'recalled felt feels swore swears shot insisted quoted sang sings sing swear swore sworn broke breaks wept weeps spat spits spit wrote ' +
  'overheard understood understands shouted ' +
  'rejoined forecast forecasts';

/** Forms that go with `they` and are hardly ever nouns. */
const BASE = wordSet(
  'believe argue insist add agree admit reckon explain complain maintain warn joke deny suggest concede acknowledge recall conclude continue ' +
    'reply respond announce declare describe predict write declare confess assert contend criticise criticize',
);

const GERUNDS = 'saying telling writing going thinking putting reading speaking beginning singing swearing feeling';

/** Forms of English reporting verbs that have a subject. */
export const englishReportingVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR].flatMap((verb) => [thirdPerson(verb), `${pastStem(verb)}ed`]),
  ...BASE,
  ...wordSet(IRREGULAR),
]);

/** Gerunds and infinitives of the same verbs. */
export const englishSubjectlessVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR].map((verb) => `${gerundStem(verb)}ing`),
  ...wordSet(GERUNDS),
]);

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:ss|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastStem(verb: string): string {
  if (verb.endsWith('e')) return verb.slice(0, -1);
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}i`;
  return doubled(verb);
}

function gerundStem(verb: string): string {
  return verb.endsWith('e') ? verb.slice(0, -1) : doubled(verb);
}

/** The last consonant is doubled where the stress is on the last syllable: admit, quip, snap, grin, sum. */
function doubled(verb: string): string {
  return wordSet('admit quip snap grin sum shrug nod sob rebut submit rebel chip chat fret rub log blog beg').has(verb)
    ? verb + verb.slice(-1)
    : verb;
}
