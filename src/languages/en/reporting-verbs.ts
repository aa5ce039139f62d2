import { wordSet } from '../shared/word-set.ts';

const REGULAR: ReadonlySet<string> = wordSet(
  'state explain announce describe testify tweet post add continue stress repeat insist conclude believe argue claim maintain reckon hope fear',
  'lament note observe point comment remark recall ask wonder reply respond answer retort criticise criticize accuse blast warn threaten demand',
  'urge call admit concede acknowledge confirm deny promise vow shout whisper sigh joke quip laugh smile declare report suggest recount mutter',
  'murmur cry exclaim boast complain caution counter reveal predict advise assert contend estimate explain grin grumble inform interject joke',
  'agree object plead pledge proclaim protest reflect reason recommend reiterate snap sum summarise summarize yell agree tease enthuse beam shrug nod',
);

const IRREGULAR =
  'said says say told tells tell wrote writes write written went goes go thought thinks think put puts read reads spoke speaks began begins ' +
  'recalled felt feels swore swears shot insisted quoted';

const GERUNDS = 'saying telling writing going thinking putting reading speaking beginning';

/** Forms of English reporting verbs that have a subject. */
export const englishReportingVerbs: ReadonlySet<string> = new Set([
  ...[...REGULAR].flatMap((verb) => [verb, thirdPerson(verb), `${pastStem(verb)}ed`]),
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
  return wordSet('admit quip snap grin sum shrug nod').has(verb) ? verb + verb.slice(-1) : verb;
}
