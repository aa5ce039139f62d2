import { AntenneError } from '../../errors/antenne-error.ts';
import { canonicalTag } from '../../languages/canonical-tag.ts';
import type { Voice } from '../../model/voice.ts';
import type { Call } from '../tts-adapter.ts';
import { askForJson } from '../vendor/call-vendor.ts';
import { badAnswer } from '../vendor/vendor-errors.ts';
import type { Vendor } from '../vendor/vendor.ts';

/** Languages that OpenAI's voices speak; its guide names those of Whisper, of which these are the ones antenne is likely to meet. */
export const OPENAI_LANGUAGES: readonly string[] = (
  'en fr de es it pt nl ar bg bs ca cs cy da el et fa fi gl he hi hr hu hy id is ja kk kn ko lt lv mi mk mr ms ne no pl ro ru sk sl sr sv sw ' +
  'ta th tl tr uk ur vi zh'
).split(' ');

/**
 * The voices of OpenAI as its API reference lists them (https://developers.openai.com/api/reference/resources/audio/subresources/speech/methods/create,
 * read 2026-11-24), those first that its older models have too. It does not say whether they are women's or men's: the option `voices` can.
 */
export const openaiVoices: readonly Voice[] =
  'alloy nova onyx coral echo shimmer ash sage fable marin cedar ballad verse'
    .split(' ')
    .map((id) => ({ id, languages: OPENAI_LANGUAGES }));

/** The voices that a server lists; OpenAI's names where it has no list, because servers that imitate OpenAI take them. */
export async function listServerVoices(vendor: Vendor, call?: Call): Promise<readonly Voice[]> {
  try {
    const { value } = await askForJson(vendor, { path: '/audio/voices' }, call);
    const list = Array.isArray(value) ? value : ((value ?? {}) as { voices?: unknown }).voices;
    const voices = Array.isArray(list) ? list.flatMap((entry: unknown) => voiceOf(entry) ?? []) : [];
    if (voices.length === 0) throw badAnswer(vendor, 'its list of voices names none');
    return [...new Map(voices.map((voice) => [voice.id, voice])).values()];
  } catch (error) {
    if (error instanceof AntenneError && error.code === 'tts/refused') return openaiVoices;
    throw error;
  }
}

/** A name, or a record of one with what more is said of it. */
function voiceOf(entry: unknown): Voice | undefined {
  const fields = (typeof entry === 'object' && entry !== null ? entry : { id: entry }) as Readonly<
    Record<string, unknown>
  >;
  const id = [fields['id'], fields['voice_id'], fields['name']].find((each) => typeof each === 'string' && each !== '');
  if (typeof id !== 'string') return undefined;
  const language = [fields['language'], fields['lang']].flatMap((each) =>
    typeof each === 'string' ? (canonicalTag(each) ?? []) : [],
  );
  const gender = fields['gender'];
  const kokoro = kokoroVoice(id);
  return {
    id,
    languages: language.length > 0 ? language : (kokoro?.languages ?? OPENAI_LANGUAGES),
    ...kokoro?.gender,
    ...((gender === 'female' || gender === 'male' || gender === 'neutral') && { gender }),
  };
}

/**
 * Names of Kokoro's voices tell language and gender by their first two letters: `ff_siwis` is a French woman
 * (https://featherless.ai/docs/audio-speech-model-kokoro, read 2026-11-24).
 */
function kokoroVoice(
  id: string,
): { readonly languages: readonly string[]; readonly gender: Pick<Voice, 'gender'> } | undefined {
  const [, letter = '', gender] = /^([abefhijpz])([fm])_[a-z0-9]+$/.exec(id) ?? [];
  const language = KOKORO_LANGUAGES[letter];
  return language === undefined
    ? undefined
    : { languages: [language], gender: { gender: gender === 'f' ? 'female' : 'male' } };
}

const KOKORO_LANGUAGES: Readonly<Record<string, string>> = {
  a: 'en-US',
  b: 'en-GB',
  e: 'es',
  f: 'fr',
  h: 'hi',
  i: 'it',
  j: 'ja',
  p: 'pt-BR',
  z: 'zh',
};
