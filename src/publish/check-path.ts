import { AntenneError } from '../errors/antenne-error.ts';

/** Makes sure that a path leads to a place inside a show: `/`-separated names of ASCII letters, digits, `.`, `-` and `_` that begin with a letter or digit. Throws `publish/bad-path`. */
export function checkPath(path: string): void {
  if (path.length <= LONGEST && path.split('/').every((name) => /^[A-Za-z0-9][\w.-]{0,200}$/.test(name))) return;
  throw new AntenneError('publish/bad-path', 'this is no path inside a show', {
    where: JSON.stringify(path.slice(0, 300)),
    hint: 'paths are relative, of plain names with / between them',
  });
}

/** What object stores take as a key, with room for a prefix. */
const LONGEST = 900;
