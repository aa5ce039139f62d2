import { AntenneError } from '../errors/antenne-error.ts';

/** `tts/bad-audio`, retryable: an answer of an engine that cannot be decoded as what it should be. */
export function badAudio(what: string, cause?: unknown): AntenneError {
  return new AntenneError('tts/bad-audio', `the speech engine's answer cannot be used: ${what}`, {
    retryable: true,
    hint: 'does the engine answer in the format that is set for it? `antenne doctor` lists the engines',
    cause,
  });
}
