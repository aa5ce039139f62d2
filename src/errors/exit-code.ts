import { AntenneError, type ErrorFamily } from './antenne-error.ts';

/** The process exit code for whatever was thrown: 1 (a bug) for anything but an AntenneError. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof AntenneError)) return 1;
  return EXIT_CODES[error.code.slice(0, error.code.indexOf('/')) as ErrorFamily];
}

const EXIT_CODES: Readonly<Record<ErrorFamily, number>> = {
  usage: 2,
  config: 3,
  input: 4,
  voice: 5,
  tts: 6,
  audio: 7,
  publish: 8,
  verify: 9,
};
