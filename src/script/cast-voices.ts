import type { Script, Speaker } from '../model/script.ts';
import type { Cast, Voice, VoiceReference } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { primaryTag } from '../languages/canonical-tag.ts';
import { chooseVoice, soundsLike, type CastState, type OfferedVoice, type VoiceGender } from './choose-voice.ts';
import { wishedVoice, wishFor, type CastWishes } from './wished-voice.ts';

/** The voices of one engine. */
export interface VoiceOffer {
  /** The adapter's id. */
  readonly engine: string;
  readonly voices: readonly Voice[];
}

/**
 * A voice for everybody who is heard, in each language they are heard in: the narrator's belongs to the narrator alone, each speaker keeps
 * one, as distinct as the voices allow. The first offer's voices are cast; the others' only where a wish names them (`engine:voice`).
 * Speakers are cast in the order they are first heard, so that one who is added later changes nobody else's voice.
 */
export function castVoices(
  script: Script,
  offers: readonly VoiceOffer[],
  wishes: CastWishes,
): { cast: Cast; warnings: readonly Warning[] } {
  const voices = offers.flatMap(({ engine, voices: own }) => own.map((voice): OfferedVoice => ({ ...voice, engine })));
  const languages = [...new Set(script.lines.map(({ language }) => language))];
  const before = new Map<string, OfferedVoice>();
  const cast = new Map<string, Map<string, VoiceReference>>();
  const warnings: Warning[] = [];
  for (const language of languages) {
    const offered = voices.filter(({ engine }) => engine === offers[0]?.engine);
    const spoken = spokenInstead(language, script, offered);
    if (spoken !== language) warnings.push(otherLanguage(language, spoken));
    const pool = voicesOf(spoken, offered);
    const wished = wishesIn(language, languages, voices, wishes);
    const settled = castLanguage(heardIn(language, script), pool, wished, before);
    for (const { speaker, voice, shared } of settled) {
      const own = cast.get(speaker.id) ?? new Map<string, VoiceReference>();
      cast.set(speaker.id, own.set(language, { engine: voice.engine, voice: voice.id }));
      if (!before.has(speaker.id)) before.set(speaker.id, voice);
      if (shared) warnings.push(tooFew(speaker, voice));
    }
    warnings.push(...alike(settled));
  }
  // Entries, not assignments: a speaker's id may be anything, `__proto__` too.
  return { cast: Object.fromEntries([...cast].map(([id, own]) => [id, Object.fromEntries(own)])), warnings };
}

interface SettledVoice {
  readonly speaker: Speaker;
  readonly voice: OfferedVoice;
  readonly shared: boolean;
}

/** The voices wished for in one language. */
interface WishedVoices {
  readonly narrator: OfferedVoice | undefined;
  readonly of: (speaker: Speaker) => { readonly voice?: OfferedVoice; readonly gender?: VoiceGender };
}

/** A wished voice is for the languages it speaks; one that speaks none of the script's is for all of them, as its user will have it. */
function wishesIn(
  language: string,
  languages: readonly string[],
  voices: readonly OfferedVoice[],
  wishes: CastWishes,
): WishedVoices {
  const wished = (id: string | undefined): OfferedVoice | undefined => {
    if (id === undefined) return undefined;
    const voice = wishedVoice(id, voices);
    return speaks(voice, language) || !languages.some((tag) => speaks(voice, tag)) ? voice : undefined;
  };
  return {
    narrator: wished(wishes.narrator),
    of: (speaker) => {
      const wish = wishFor(speaker, wishes);
      const voice = wished(wish.voice);
      return { ...(voice && { voice }), ...(wish.gender && { gender: wish.gender }) };
    },
  };
}

/** Casts those who are heard in one language; somebody cast before keeps the voice where it speaks this language too. */
function castLanguage(
  heard: readonly Speaker[],
  pool: readonly [OfferedVoice, ...OfferedVoice[]],
  wished: WishedVoices,
  before: ReadonlyMap<string, OfferedVoice>,
): readonly SettledVoice[] {
  const kept = (id: string): OfferedVoice | undefined => pool.find((voice) => voice === before.get(id));
  const wishes = heard.map((speaker) => {
    const wish = wished.of(speaker);
    return { speaker, gender: wish.gender, voice: wish.voice ?? kept(speaker.id) };
  });
  const reserved = new Set(wishes.flatMap(({ voice }) => voice ?? []));
  const narrator = wished.narrator ?? kept(NARRATOR.id) ?? pool.find((voice) => !reserved.has(voice)) ?? pool[0];
  const settled: SettledVoice[] = [{ speaker: NARRATOR, voice: narrator, shared: false }];
  let state: CastState = { pool, narrator, reserved, taken: [] };
  for (const { speaker, voice, gender: asked } of wishes) {
    const gender = asked ?? (speaker.kind === 'unknown' ? leastUsedGender(state) : speaker.gender);
    const choice = voice ? { voice, shared: voice === narrator } : chooseVoice(state, gender);
    settled.push({ speaker, ...choice });
    state = { ...state, taken: [...state.taken, choice.voice] };
  }
  return settled;
}

const NARRATOR: Speaker = { id: 'narrator', kind: 'narrator', gender: 'unknown' };

/** The language whose voices say a passage: its own, or its article's where the engine has none. */
function spokenInstead(language: string, { lines, articles }: Script, voices: readonly Voice[]): string {
  if (voices.some((voice) => speaks(voice, language))) return language;
  const first = lines.find((line) => line.language === language);
  return articles.find(({ id }) => id === first?.article)?.language ?? language;
}

/** The voices of a language, in the engine's order; all of them when the language is not known. */
function voicesOf(language: string, voices: readonly OfferedVoice[]): readonly [OfferedVoice, ...OfferedVoice[]] {
  const [first, ...rest] = primaryTag(language) === 'und' ? voices : voices.filter((voice) => speaks(voice, language));
  if (first) return [first, ...rest];
  const offered = [...new Set(voices.flatMap(({ languages }) => languages.map(primaryTag)))].toSorted();
  throw new AntenneError('voice/no-language', `the engine has no voice for the language "${language}"`, {
    hint:
      offered.length > 0
        ? `it speaks ${offered.slice(0, 12).join(', ')}; choose another engine or --language`
        : 'choose another engine',
  });
}

function speaks({ languages }: Voice, language: string): boolean {
  return languages.some((tag) => primaryTag(tag) === primaryTag(language));
}

/** All but the narrator who speak lines of a language, in the order of their first ones. */
function heardIn(language: string, { speakers, lines }: Script): readonly Speaker[] {
  const listed = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const own = lines.filter((line) => line.language === language && line.speaker !== NARRATOR.id);
  return [...new Set(own.map(({ speaker }) => speaker))].map(
    (id) => listed.get(id) ?? { id, kind: 'unknown', gender: 'unknown' },
  );
}

/** For somebody of whom nothing is known: a neutral voice, else one of the gender that is heard least, as long as one is free. */
function leastUsedGender({ pool, narrator, reserved, taken }: CastState): VoiceGender {
  const heard = [narrator, ...taken];
  const count = (gender: VoiceGender): number => heard.filter((voice) => voice.gender === gender).length;
  const isFree = (voice: OfferedVoice): boolean => !reserved.has(voice) && !heard.includes(voice);
  const women = count('female') <= count('male');
  const order: readonly VoiceGender[] = women ? ['neutral', 'female', 'male'] : ['neutral', 'male', 'female'];
  return order.find((gender) => pool.some((voice) => voice.gender === gender && isFree(voice))) ?? 'unknown';
}

/** Those whose voice is hard to tell from that of somebody cast before. */
function alike(settled: readonly SettledVoice[]): readonly Warning[] {
  return settled.flatMap(({ speaker, voice }, index) => {
    const before = settled.slice(0, index);
    const like = soundsLike(
      voice,
      before.map((other) => other.voice),
    );
    const other = before.find((each) => each.voice === like);
    if (!other) return [];
    const message = `${nameOf(speaker)} (${voice.id}) is hard to tell from ${nameOf(other.speaker)} (${other.voice.id}): their voices are less than 15 % apart in pitch`;
    return [{ code: 'voice/alike', message }];
  });
}

function nameOf({ name, description, id }: Speaker): string {
  return name ?? description ?? id;
}

function otherLanguage(language: string, spoken: string): Warning {
  return {
    code: 'voice/other-language',
    message: `the engine has no voice for the language "${language}": its passages are said by voices of "${spoken}"`,
  };
}

function tooFew(speaker: Speaker, voice: Voice): Warning {
  return {
    code: 'voice/too-few',
    message: `there are too few voices: ${nameOf(speaker)} shares the voice ${voice.id} with somebody else`,
  };
}
