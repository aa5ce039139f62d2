import type { DomDocument } from './dom.ts';

/** Whether the elements that a CSS selector names hold text; false where it names none, or is no selector. */
export function showsText(document: DomDocument, selector: string): boolean {
  if (selector.length > longestSelector) return false;
  try {
    let length = 0;
    for (const element of document.documentElement.querySelectorAll(selector)) {
      length += element.textContent.replace(/\s+/gu, ' ').trim().length;
      if (length >= fewestCharacters) return true;
    }
  } catch {
    // Whoever wrote the page wrote it, and the browsers of its readers pass over it as well.
  }
  return false;
}

const longestSelector = 200;
const fewestCharacters = 200;
