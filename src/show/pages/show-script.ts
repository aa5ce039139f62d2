import { PAGE_SCRIPT } from '../page-script.ts';
import { CACHE_SCRIPT } from './cache-script.ts';
import { COPY_SCRIPT } from './copy-script.ts';
import { KEEP_SCRIPT } from './keep-script.ts';
import { DROP_SCRIPT, OFFLINE_SCRIPT } from './offline-script.ts';
import { PLAYER_SCRIPT } from './player-script.ts';

const START = `
  const base = new URL(document.documentElement.dataset.base, location.href);
  const words = JSON.parse(document.querySelector('main').dataset.words ?? '{}');
`;

/** What runs on a list of episodes. */
export const LIST_SCRIPT: string = inOneScope(START, COPY_SCRIPT, CACHE_SCRIPT, OFFLINE_SCRIPT);

/** What runs on an episode's page of a show, besides what its own page does. */
export const PLAYER_PAGE_SCRIPT: string =
  PAGE_SCRIPT + inOneScope(START, COPY_SCRIPT, PLAYER_SCRIPT, CACHE_SCRIPT, OFFLINE_SCRIPT, KEEP_SCRIPT);

/** What runs where an episode was. */
export const WITHDRAWN_SCRIPT: string = inOneScope(START, CACHE_SCRIPT, OFFLINE_SCRIPT, DROP_SCRIPT);

function inOneScope(...parts: readonly string[]): string {
  return `(() => {\n  'use strict';${parts.join('')}})();\n`;
}
