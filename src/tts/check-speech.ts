import { AntenneError } from '../errors/antenne-error.ts';

/** What is checked before speech is believed. */
export interface SpeechFacts {
  /** The words that were to be spoken. */
  readonly text: string;
  /** Without the silence at both ends. */
  readonly durationMs: number;
  /** Largest sample, 0 to 1. */
  readonly peak: number;
  /** Share of the samples that are as large as samples get, 0 to 1. */
  readonly clipped: number;
  /** Whether the very end is as loud as speech: engines fade out, or end with a breath of silence. */
  readonly endsLoud: boolean;
}

/** People and engines say 8 to 20 characters a second; four times as fast is not speech but text that was swallowed. */
const MOST_CHARACTERS_PER_SECOND = 60;
/** Faster than engines speak (espeak-ng, one of the fastest, up to 21); with a loud end it is half of an answer. */
const MOST_WITH_LOUD_END = 22;
const MOST_SECONDS_PER_CHARACTER = 2;
const QUIETEST_PEAK = 0.003;
/** Loud voices touch full scale in single samples; sound of which more is cut off is spoilt. */
const MOST_CLIPPED = 0.02;

/** Throws `tts/bad-audio` (retryable) when sound cannot be the text's: far too short, broken off, endless, silent or clipped. */
export function checkSpeech(facts: SpeechFacts, where: string): void {
  const fault = findFault(facts);
  if (fault === undefined) return;
  throw new AntenneError('tts/bad-audio', `the speech engine answered with sound that cannot be the text's: ${fault}`, {
    where,
    retryable: true,
    hint: 'try again, or choose another voice or engine',
  });
}

function findFault({ text, durationMs, peak, clipped, endsLoud }: SpeechFacts): string | undefined {
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const seconds = durationMs / 1000;
  if (peak < QUIETEST_PEAK) return 'the sound is silent';
  if (seconds * MOST_CHARACTERS_PER_SECOND < characters)
    return `${seconds.toFixed(2)} s of sound for ${characters} letters: text was swallowed`;
  if (endsLoud && seconds * MOST_WITH_LOUD_END < characters)
    return `${seconds.toFixed(2)} s of sound for ${characters} letters, and it ends in the middle of a word`;
  if (seconds > 5 + characters * MOST_SECONDS_PER_CHARACTER)
    return `${seconds.toFixed(0)} s of sound for ${characters} letters`;
  if (clipped > MOST_CLIPPED) return `${Math.round(clipped * 100)} % of it is clipped`;
  return undefined;
}
