import { AntenneError } from '../../errors/antenne-error.ts';
import type { Outside } from '../tts-adapter.ts';

/** The key in an environment variable, undefined when there is none. Throws `tts/unauthorized` for what no header can hold; the value is not shown. */
export function keyFrom(env: Outside['env'], variable: string): string | undefined {
  const key = env[variable]?.trim();
  if (key === undefined || key === '') return undefined;
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new AntenneError(
    'tts/unauthorized',
    `${variable} is no key: it holds blanks, line ends or signs that no key has`,
    {
      hint: `set ${variable} to the key alone, without quotation marks or line ends`,
    },
  );
}

/** `tts/no-key`: an engine that cannot do without one. */
export function missingKey(engine: string, variable: string): AntenneError {
  return new AntenneError('tts/no-key', `the engine "${engine}" needs a key, and ${variable} is not set`, {
    hint: `export ${variable}=…, or choose another engine: antenne doctor lists them`,
  });
}
