import { AntenneError } from '../../errors/antenne-error.ts';
import { refuseOptions } from '../engine-options.ts';
import { defineTtsAdapter, type CreateTtsAdapter, type TtsAdapter } from '../tts-adapter.ts';

/** What is taken where nobody chose: the system's espeak-ng where it is installed and runs, else the embedded one. It never costs anything. */
export const createAutoAdapter: CreateTtsAdapter = defineTtsAdapter(async (options, outside): Promise<TtsAdapter> => {
  refuseOptions('auto', options);
  const { createEspeakNgAdapter } = await import('./espeak-ng.ts');
  try {
    return await createEspeakNgAdapter({}, outside);
  } catch (error) {
    if (!(error instanceof AntenneError)) throw error;
  }
  const { createEspeakAdapter } = await import('./espeak.ts');
  return createEspeakAdapter({}, outside);
});
