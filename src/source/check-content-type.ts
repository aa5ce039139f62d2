import { AntenneError } from '../errors/antenne-error.ts';
import { hostOf } from './check-link.ts';

/** Makes sure that an answer is of a kind that articles come in, by its `Content-Type`; one without may be anything. Throws `input/content-type`. */
export function checkContentType(contentType: string | undefined, url: URL): void {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || READ.has(type)) return;
  const shown = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(type) ? type : 'a kind of content that has no name';
  throw new AntenneError('input/content-type', `${hostOf(url)} does not send an article, but ${shown}`, {
    hint: 'name the link of the article’s page, or save its text and name the file',
  });
}

/** For the `Accept` of requests too: what is read best first. */
export const READ_TYPES: readonly string[] = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/rss+xml',
  'application/atom+xml',
  'application/xml',
  'text/xml',
  'application/ld+json',
  'application/json',
];

const READ: ReadonlySet<string> = new Set(READ_TYPES);
