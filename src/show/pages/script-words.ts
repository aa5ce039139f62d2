import { escapeMarkup } from '../escape-markup.ts';
import type { PageWords } from './page-words.ts';

const SAID = [
  'copied',
  'copyByHand',
  'resumed',
  'fromStart',
  'keep',
  'keeping',
  'kept',
  'discard',
  'discarded',
  'keepFailed',
] as const;

/** The attribute (with a space before it) that hands the page's script what it says. */
export function scriptWords({ wording }: PageWords): string {
  return ` data-words="${escapeMarkup(JSON.stringify(Object.fromEntries(SAID.map((key) => [key, wording.page[key]]))))}"`;
}
