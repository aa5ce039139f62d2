import type { DomDocument } from './dom.ts';

/** Text in which named and numbered signs of HTML stand as themselves; what looks like a tag stays. */
export function decodeEntities(text: string, document: DomDocument): string {
  if (!text.includes('&')) return text;
  const element = document.createElement('p');
  element.innerHTML = text.replaceAll('<', '&lt;');
  return element.textContent;
}
