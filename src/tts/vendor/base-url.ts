import { AntenneError } from '../../errors/antenne-error.ts';

/** An address as requests are made under it: no slash at its end. Throws `config/invalid` for one that is not of the web, or holds a password; it is not shown then. */
export function baseUrl(address: string, from: string): string {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : undefined;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url && isWeb && url.username === '' && url.password === '' && url.search === '' && url.hash === '')
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  throw new AntenneError('config/invalid', `${from} is not the address of a server`, {
    where: from,
    hint: 'such as http://127.0.0.1:8880/v1: http or https, no user name, no password, no question mark',
  });
}
