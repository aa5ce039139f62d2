import type { WrittenForm } from '../../spoken-forms.ts';
import { functionWordsOf } from '../../shared/function-words.ts';
import { wordSet } from '../../shared/word-set.ts';

/**
 * Whether a sum or a measure stands before the thing it belongs to, where its noun has no plural: `a £3m plan`, `10ft walls`. A
 * determiner must open the phrase, or the thing must stand in the plural.
 */
export function isAttributive({ text, start, end }: WrittenForm): boolean {
  const after = text.slice(end, end + LOOK_AHEAD).replace(OTHER_END, '');
  if (/^-(?!worth)\p{L}/u.test(after)) return true;
  const next = /^\s(?<next>\p{L}[\p{L}’'-]*)/u.exec(after)?.groups?.['next'];
  if (next === undefined || isNoThing(next) || next.endsWith('ed')) return false;
  // A hyphen inside joins it to its noun: `$5-million bid`.
  if (/\p{N}-\p{L}/u.test(text.slice(start, end)) || PRICED.has(next.toLowerCase())) return true;
  const phrase = DETERMINER.exec(text.slice(Math.max(0, start - LOOK_BACK), start).replace(OTHER_START, ''));
  // Behind a rate what ends in s is a verb: `£10/week buys little`.
  if (!phrase)
    return /^(?:\p{Ll}{2,}|\p{Lu}{2,5})s$/u.test(next) && !next.endsWith('ss') && !text.slice(start, end).includes('/');
  const between = phrase.groups?.['between']?.trim().split(/\s/u) ?? [];
  // What stands between is an adjective, as in `a record £3m plan`, and no verb.
  if (between.some((word) => isNoThing(word) || word.endsWith('ed'))) return false;
  return between.length === 0 || !next.endsWith('ing');
}

/** What has a price or a measure, and is seldom anything but a noun: headlines leave its article out. */
const PRICED = wordSet(
  'plan deal bid fund package boost contract investment programme program project loan grant scheme budget loss profit fine lawsuit settlement takeover',
  'merger bailout stake house home mansion transfer signing striker facility factory plant upgrade offer debt bill cheque check prize pot jackpot ticket',
  'zone limit sprint race run relay final hurdles freestyle pistol gun rifle shell round wall fence tower cable pipe bottle phone camera battery screen',
  'note coin bond bounty reward shortfall deficit surplus overhaul makeover expansion renovation revamp hole gap flat apartment penthouse yacht',
);
/** The other half of a range, where each has its sign: `a $5m-$7m range`. */
const OTHER_END = /^\s?[-–]\s?[$£€₹][\d.,]{1,12}(?:\p{Ll}{1,2}(?!\p{L}))?/u;
const OTHER_START = /[$£€₹][\d.,]{1,12}\p{Ll}{0,2}\s?[-–]\s?$/u;
const LOOK_AHEAD = 48;
const LOOK_BACK = 48;
const DETERMINER =
  /(?:^|[\s(["“‘«—–-])(?:an?|the|this|another|each|every|its|his|her|their|our|your|my|\p{L}{1,24}(?:['’]s|s['’]))\s(?<between>(?:[\p{L}-]{2,16}\s){1,2})?$/iu;

/** Words after a sum that are not what it pays for. */
function isNoThing(word: string): boolean {
  const small = word.toLowerCase();
  return FUNCTION_WORDS.has(small) || OTHERS.has(small) || (small.endsWith('ly') && small.length > 4);
}

const FUNCTION_WORDS = functionWordsOf('en');
const OTHERS = wordSet(
  'i me us him them you it either neither nor than then while because since until till if although though whereas whether where why how',
  'per each apiece more less extra off back down away again online cash now ago once twice last next this today tonight yesterday tomorrow',
  'through during between against towards toward across around under upon within without among amid despite via versus plus minus per',
  'is are was were be been being am has have had do does did will would can could may might must should shall',
  'goes comes makes means covers includes represents remains buys gets takes helps seems needs adds pays puts gives leaves appears equals exceeds',
  'falls rises went came made meant took gave spent paid lost won raised owed given due available left worth thanks overseas',
  'sometimes always perhaps besides nowadays indoors outdoors afterwards upwards downwards forwards backwards as yes plus across unless',
  'here there just even only still also too instead elsewhere together apart compared not never',
  'below above behind ahead north south east west',
);
