import type { Gender, Script, Speaker } from '../model/script.ts';
import type { Cast, Voice } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import { chooseVoice, type CastState, type VoiceGender } from './choose-voice.ts';

/** Voices and facts that a person has asked for. */
export interface CastWishes {
  /** Voice id. */
  readonly narrator?: string;
  /** By name, alias or speaker id; case and accents do not matter. */
  readonly people?: Readonly<Record<string, PersonWish>>;
}

/** What is asked for one person. */
interface PersonWish {
  readonly voice?: string;
  readonly gender?: Gender;
  readonly aliases?: readonly string[];
}

/**
 * A voice for everybody who is heard: the narrator's belongs to the narrator alone, each speaker keeps one, as distinct as the voices allow.
 * Speakers are cast in the order they are first heard, so that one who is added later changes nobody else's voice.
 */
export function castVoices(
  script: Script,
  voices: readonly Voice[],
  wishes: CastWishes,
): { cast: Cast; warnings: readonly Warning[] } {
  const pool = voicesOf(script.articles[0]?.language ?? script.lines[0]?.language ?? 'und', voices);
  const people = heardSpeakers(script).map((speaker) => ({ speaker, wish: wishFor(speaker, wishes) }));
  const wished = [
    ...new Set(people.flatMap(({ wish }) => (wish.voice === undefined ? [] : [known(wish.voice, voices)]))),
  ];
  const narrator =
    wishes.narrator === undefined
      ? (pool.find((voice) => !wished.includes(voice)) ?? pool[0])
      : known(wishes.narrator, voices);
  const cast: Record<string, string> = { narrator: narrator.id };
  const warnings: Warning[] = [];
  let state: CastState = { pool, narrator, reserved: new Set(wished.map(({ id }) => id)), taken: [] };
  for (const { speaker, wish } of people) {
    const gender = wish.gender ?? (speaker.kind === 'unknown' ? leastUsedGender(state) : speaker.gender);
    const choice =
      wish.voice === undefined
        ? chooseVoice(state, gender)
        : { voice: known(wish.voice, voices), shared: wish.voice === narrator.id };
    cast[speaker.id] = choice.voice.id;
    if (choice.shared) warnings.push(tooFew(speaker, choice.voice));
    state = { ...state, taken: [...state.taken, choice.voice] };
  }
  return { cast, warnings };
}

/** The voices of a language, in the engine's order; all of them when the language is not known. */
function voicesOf(language: string, voices: readonly Voice[]): readonly [Voice, ...Voice[]] {
  const primary = primaryTag(language);
  const pool =
    primary === 'und' ? voices : voices.filter(({ languages }) => languages.some((tag) => primaryTag(tag) === primary));
  const [first, ...rest] = pool;
  if (first) return [first, ...rest];
  const offered = [...new Set(voices.flatMap(({ languages }) => languages.map(primaryTag)))].toSorted();
  throw new AntenneError('voice/no-language', `the engine has no voice for the language "${language}"`, {
    hint:
      offered.length > 0
        ? `it speaks ${offered.slice(0, 12).join(', ')}; choose another engine or --language`
        : 'choose another engine',
  });
}

function primaryTag(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase();
}

/** All but the narrator, in the order of their first lines. */
function heardSpeakers({ speakers, lines }: Script): readonly Speaker[] {
  const listed = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const heard = [...new Set(lines.map(({ speaker }) => speaker))].filter((id) => id !== 'narrator');
  return heard.map((id) => listed.get(id) ?? { id, kind: 'unknown', gender: 'unknown' });
}

function wishFor({ id, name }: Speaker, { people = {} }: CastWishes): PersonWish {
  const called = [id, name ?? id].map(plain);
  const found = Object.entries(people).find(([key, { aliases = [] }]) =>
    [key, ...aliases].some((alias) => called.includes(plain(alias))),
  );
  return found?.[1] ?? {};
}

/** Without case, accents and doubled blanks. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function known(id: string, voices: readonly Voice[]): Voice {
  const voice = voices.find((candidate) => candidate.id === id);
  if (voice) return voice;
  const ids = voices.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  throw new AntenneError('voice/unknown', `the engine has no voice "${id}"`, {
    hint:
      near === undefined
        ? `it has ${ids.slice(0, 8).join(', ')}: see \`antenne voices\``
        : `did you mean "${near}"? See \`antenne voices\``,
  });
}

/** For somebody of whom nothing is known: a neutral voice, else one of the gender that is heard least, as long as one is free. */
function leastUsedGender({ pool, narrator, reserved, taken }: CastState): VoiceGender {
  const heard = [narrator, ...taken];
  const count = (gender: VoiceGender): number => heard.filter((voice) => voice.gender === gender).length;
  const isFree = ({ id }: Voice): boolean => !reserved.has(id) && heard.every((voice) => voice.id !== id);
  const women = count('female') <= count('male');
  const order: readonly VoiceGender[] = women ? ['neutral', 'female', 'male'] : ['neutral', 'male', 'female'];
  return order.find((gender) => pool.some((voice) => voice.gender === gender && isFree(voice))) ?? 'unknown';
}

function tooFew(speaker: Speaker, voice: Voice): Warning {
  const who = speaker.name ?? speaker.description ?? speaker.id;
  return {
    code: 'voice/too-few',
    message: `there are too few voices: ${who} shares the voice ${voice.id} with somebody else`,
  };
}
