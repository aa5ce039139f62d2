import type { Gender, Speaker } from '../model/script.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { OfferedVoice } from './choose-voice.ts';
import { parseVoiceId } from './parse-voice-id.ts';

/** Voices and facts that a person has asked for. */
export interface CastWishes {
  /** Voice id, `engine:voice` for one of another engine. */
  readonly narrator?: string;
  /** By name, alias or speaker id; case and accents do not matter. */
  readonly people?: Readonly<Record<string, PersonWish>>;
}

/** What is asked for one person. */
export interface PersonWish {
  readonly voice?: string;
  readonly gender?: Gender;
  readonly aliases?: readonly string[];
}

/** What is wished for a speaker; empty where nothing is. */
export function wishFor({ id, name }: Speaker, { people = {} }: CastWishes): PersonWish {
  const called = [id, name ?? id].map(plain);
  const found = Object.entries(people).find(([key, { aliases = [] }]) =>
    [key, ...aliases].some((alias) => called.includes(plain(alias))),
  );
  return found?.[1] ?? {};
}

/** The voice that somebody named; without an engine in its name it is the first one's. Throws `voice/unknown`. */
export function wishedVoice(written: string, voices: readonly OfferedVoice[]): OfferedVoice {
  const engines = [...new Set(voices.map(({ engine }) => engine))];
  const asked = parseVoiceId(written, engines);
  const engine = asked.engine ?? engines[0];
  const own = voices.filter((voice) => voice.engine === engine);
  const voice = own.find(({ id }) => id === asked.voice);
  if (voice) return voice;
  const ids = own.map(({ id }) => id);
  const near = nearest(asked.voice, ids);
  throw new AntenneError('voice/unknown', `engine "${engine ?? ''}" has no voice "${asked.voice}"`, {
    hint:
      near === undefined
        ? `it has ${ids.slice(0, 8).join(', ')}: see \`antenne voices\``
        : `did you mean "${near}"? See \`antenne voices\``,
  });
}

/** Without case, accents and doubled blanks. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
