import { AntenneError } from '../errors/antenne-error.ts';

/** The address that a target is reached at, with a `/` at its end. Throws `config/invalid`. */
export function baseUrlOf({ baseUrl }: Readonly<Record<string, unknown>>): string {
  const refused = (message: string): AntenneError =>
    new AntenneError('config/invalid', message, {
      where: 'publish.options.baseUrl',
      hint: 'the address that the published files are reached at, such as "https://example.org/briefing/"',
    });
  if (baseUrl === undefined)
    throw refused('publish.options.baseUrl is missing: a feed names its files by their addresses');
  const url = typeof baseUrl === 'string' && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw refused('publish.options.baseUrl is no address of the web');
  if (url.search || url.hash || url.username || url.password)
    throw refused('publish.options.baseUrl must have no query, fragment or password');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
