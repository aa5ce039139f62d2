import { printable } from '../errors/printable.ts';

const MOST_CHARACTERS = 200;

/** A link as it may stand in messages and on terminals: without user name, password and fragment, the values that look like keys masked, no control characters, not endless. */
export function showLink(link: string | URL): string {
  const text = URL.canParse(String(link)) ? masked(new URL(link)) : printable(String(link).slice(0, 2_000));
  const bare = text.replace(/^([^/?#]*\/\/)[^/?#]*@/u, '$1…@');
  return bare.length > MOST_CHARACTERS ? `${bare.slice(0, MOST_CHARACTERS)}…` : bare;
}

function masked(url: URL): string {
  const shown = new URL(url);
  [shown.username, shown.password, shown.hash] = ['', '', ''];
  const user = url.username === '' && url.password === '' ? '' : '…@';
  const query = url.search.slice(1).split('&').map(maskParameter).join('&');
  shown.search = '';
  return `${shown.href.replace('//', `//${user}`)}${query === '' ? '' : `?${query}`}`;
}

function maskParameter(parameter: string): string {
  const equals = parameter.indexOf('=');
  const [name, value] = [parameter.slice(0, Math.max(0, equals)), parameter.slice(equals + 1)];
  const isSecret = SECRET_NAME.test(name) || (value.length >= 24 && /^[\w.~%+/=-]+$/.test(value) && /\d/.test(value));
  return isSecret && value !== '' ? `${parameter.slice(0, equals + 1)}…` : parameter;
}

/** Names under which keys and the like are passed in links. */
const SECRET_NAME =
  /token|secret|passw|signature|credential|api[-_]?key|session|jwt|^(?:access|auth|authorization|code|hash|hmac|key|key-pair-id|otp|pass|policy|pwd|sid|sig|ticket)$/i;
