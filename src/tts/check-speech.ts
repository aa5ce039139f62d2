import { AntenneError } from '../errors/antenne-error.ts';

/** What is checked before speech is believed. */
export interface SpeechFacts {
  /** The words that were to be spoken. */
  readonly text: string;
  readonly durationMs: number;
  /** Largest sample, 0 to 1. */
  readonly peak: number;
}

/** People and engines say 8 to 20 characters a second; four times as fast is not speech but text that was swallowed. */
const MOST_CHARACTERS_PER_SECOND = 60;
const MOST_SECONDS_PER_CHARACTER = 2;
const QUIETEST_PEAK = 0.003;

/** Throws `tts/bad-audio` (retryable) when sound cannot be the text's: far too short, endless, or silent. */
export function checkSpeech({ text, durationMs, peak }: SpeechFacts, where: string): void {
  const characters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const seconds = durationMs / 1000;
  const fault =
    seconds * MOST_CHARACTERS_PER_SECOND < characters
      ? `${seconds.toFixed(2)} s of sound for ${characters} letters: text was swallowed`
      : seconds > 5 + characters * MOST_SECONDS_PER_CHARACTER
        ? `${seconds.toFixed(0)} s of sound for ${characters} letters`
        : peak < QUIETEST_PEAK
          ? 'the sound is silent'
          : undefined;
  if (fault !== undefined) {
    throw new AntenneError(
      'tts/bad-audio',
      `the speech engine answered with sound that cannot be the text's: ${fault}`,
      {
        where,
        retryable: true,
        hint: 'try again, or choose another voice or engine',
      },
    );
  }
}
