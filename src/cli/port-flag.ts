import { AntenneError } from '../errors/antenne-error.ts';

/** The port of `--port`. Throws `usage/bad-option`. */
export function portFlag(port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new AntenneError('usage/bad-option', `--port takes a number from 0 to 65535, not "${port}"`, {
    hint: '8080, for example; 0 takes any that is free',
  });
}
