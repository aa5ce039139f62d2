import { AntenneError } from '../errors/antenne-error.ts';

/** A guid as a feed may hold it: any text without blanks and control characters, at most 255 characters. Throws `usage/bad-guid`. */
export function guidFlag(guid: string): string {
  if (/^[^\s\p{C}]{1,255}$/u.test(guid)) return guid;
  throw new AntenneError('usage/bad-guid', 'a guid has 1 to 255 characters and no blanks', {
    where: '--guid',
    hint: 'take the guid from the .episode.json of the episode that this is a new version of',
  });
}
