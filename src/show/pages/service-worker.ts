import type { Show } from '../../model/show.ts';
import { languageAttributes } from '../language-attributes.ts';
import { shownText } from '../shown-text.ts';
import { CACHE_SCRIPT } from './cache-script.ts';
import { pageWords } from './page-words.ts';
import { WORKER_SCRIPT } from './worker-script.ts';

/** The service worker of a show: it lies at the show's base address, and changes only with the show's title, language and place. */
export function serviceWorker(show: Show): string {
  return `'use strict';
const base = new URL('./', location.href);
const OFFLINE_PAGE = ${JSON.stringify(offlinePage(show).split(BASE))};
${CACHE_SCRIPT}${WORKER_SCRIPT}`;
}

/** Stands for the path of the show, which only the worker knows: the page may be shown at any address below it. */
const BASE = '\0';

function offlinePage(show: Show): string {
  const { wording, ownText } = pageWords(show.language);
  const title = shownText(show.title);
  return `<!doctype html>
<html ${languageAttributes(show.language)}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>:root { color-scheme: light dark } body { margin: 3rem auto; max-width: 36rem; padding: 0 1.2rem; font: 1.1rem/1.6 system-ui, sans-serif }</style>
<p${ownText}>${shownText(wording.page.offline)}</p>
<p><a href="${BASE}index.html"><bdi>${title}</bdi></a></p>
</html>
`;
}
