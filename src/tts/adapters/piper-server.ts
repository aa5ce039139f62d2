import { AntenneError } from '../../errors/antenne-error.ts';
import { canonicalTag } from '../../languages/canonical-tag.ts';
import type { Voice } from '../../model/voice.ts';
import { askForJson } from '../vendor/call-vendor.ts';
import { badAnswer } from '../vendor/vendor-errors.ts';
import type { Vendor } from '../vendor/vendor.ts';

/** What a Piper server has. */
export interface PiperServer {
  readonly voices: readonly PiperVoice[];
  /** Where speech is asked for. */
  readonly path: string;
}

/** A voice, or one speaker of a voice that has several (`model#speaker`). */
export interface PiperVoice extends Voice {
  readonly model: string;
  readonly speaker?: number;
  readonly sampleRate: number;
}

/** A voice of more speakers than this is a collection to study, not to cast from. */
const MOST_SPEAKERS = 20;

/** Asks a server for its voices, and whether it is one of the newer ones, which speak at another path. */
export async function askPiper(vendor: Vendor): Promise<PiperServer> {
  const [{ value }, isNewer] = await Promise.all([askForJson(vendor, { path: '/voices' }), hasInfo(vendor)]);
  const models = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const voices = models.flatMap(([model, config]: [string, unknown]) => voicesOf(model, config));
  if (voices.length === 0) throw badAnswer(vendor, 'its list of voices names none');
  return { voices, path: isNewer ? '/synthesize' : '/' };
}

async function hasInfo(vendor: Vendor): Promise<boolean> {
  try {
    await askForJson(vendor, { path: '/info' });
    return true;
  } catch (error) {
    if (error instanceof AntenneError && error.code === 'tts/refused') return false;
    throw error;
  }
}

/** From the model's own description, whose fields Piper's training writes. */
function voicesOf(model: string, config: unknown): readonly PiperVoice[] {
  const {
    audio,
    language,
    espeak,
    speaker_id_map: speakers,
  } = (config ?? {}) as {
    readonly audio?: { readonly sample_rate?: unknown };
    readonly language?: { readonly code?: unknown };
    readonly espeak?: { readonly voice?: unknown };
    readonly speaker_id_map?: unknown;
  };
  const sampleRate = typeof audio?.sample_rate === 'number' ? audio.sample_rate : 22_050;
  const tag = [language?.code, /^[a-z]{2,3}_[A-Z]{2}/.exec(model)?.[0], espeak?.voice].flatMap((each) =>
    typeof each === 'string' ? (canonicalTag(each) ?? []) : [],
  )[0];
  const voice = { id: model, model, languages: tag === undefined ? [] : [tag], sampleRate };
  const named = Object.entries(speakers ?? {}).filter((entry): entry is [string, number] => Number.isInteger(entry[1]));
  if (named.length < 2 || named.length > MOST_SPEAKERS) return [voice];
  return named.map(([name, speaker]) => ({ ...voice, id: `${model}#${name}`, speaker }));
}
