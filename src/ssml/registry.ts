import type { Dialect } from './dialect.ts';
import { azure } from './dialects/azure.ts';
import { elevenlabsFlash, elevenlabsMultilingual, elevenlabsV3 } from './dialects/elevenlabs.ts';
import { espeakNg } from './dialects/espeak-ng.ts';
import { google, googleChirp } from './dialects/google.ts';
import { openai } from './dialects/openai.ts';
import { pollyNeural, pollyStandard } from './dialects/polly.ts';
import { ssml } from './dialects/ssml.ts';

/** The dialects antenne knows; the one place that names them. */
export const dialects: readonly Dialect[] = [
  ssml,
  espeakNg,
  pollyStandard,
  pollyNeural,
  google,
  googleChirp,
  azure,
  elevenlabsMultilingual,
  elevenlabsFlash,
  elevenlabsV3,
  openai,
];

/** The dialect of this name, if there is one. */
export function dialectNamed(name: string): Dialect | undefined {
  return dialects.find((dialect) => dialect.name === name);
}
