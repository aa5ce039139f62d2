import { escapeMarkup } from './escape-markup.ts';
import { plainText } from './plain-text.ts';

/** Any text, on one line, as it may stand in an HTML element or a quoted attribute. */
export function shownText(text: string): string {
  return escapeMarkup(plainText(text));
}
