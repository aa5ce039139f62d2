import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { Voice } from '../model/voice.ts';

/** `voice/unknown`: an engine has no voice of that name; the nearest one is named. */
export function unknownVoice(engine: string, wanted: string, voices: readonly Voice[], language: string): AntenneError {
  const near = nearest(
    wanted,
    voices.map(({ id }) => id),
  );
  return new AntenneError('voice/unknown', `engine "${engine}" has no voice "${wanted}"`, {
    hint: `${near === undefined ? '' : `did you mean "${near}"? `}run \`antenne voices --engine ${engine} --language ${language}\``,
  });
}
