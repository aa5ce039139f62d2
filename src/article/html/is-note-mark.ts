import type { DomElement } from './dom.ts';

/** Whether an element is the mark of a footnote in a text, or the arrow that leads back from the note: a sign of the page, and no word. */
export function isNoteMark(element: DomElement): boolean {
  const { localName } = element;
  const isNote = NOTE_ROLES.has(element.getAttribute('role') ?? '');
  const isJump = localName === 'a' && /^#./u.test(element.getAttribute('href') ?? '');
  if (localName !== 'sup' && !isJump && !isNote) return false;
  const text = element.textContent.slice(0, longestMark + 1).trim();
  if (text === '' || text.length > longestMark) return false;
  if (isNote) return true;
  if (localName === 'a') return BACK.test(text);
  if (BRACKETED.test(text)) return true;
  return MARK.test(text) && (linksWithin(element) || isBehindWord(element));
}

function linksWithin(sup: DomElement): boolean {
  for (const link of sup.querySelectorAll('a')) if (/#./u.test(link.getAttribute('href') ?? '')) return true;
  const around = sup.parentNode;
  return around?.localName === 'a' && /^#./u.test(around.getAttribute('href') ?? '');
}

/** A number behind a word of some length or a stop is a mark: units, ordinals and powers stand behind figures and a few letters. */
function isBehindWord(sup: DomElement): boolean {
  const before = sup.previousSibling;
  const text = before === null ? '' : ((before as Partial<DomElement>).textContent ?? '').slice(-20);
  return /^\d{1,3}$/u.test(sup.textContent.trim()) && /(?:\p{L}{5}|[.!?…,;:»”"’)])$/u.test(text);
}

/** Characters of the longest mark. */
export const longestMark = 8;
/** DPUB-ARIA. */
const NOTE_ROLES: ReadonlySet<string> = new Set(['doc-noteref', 'doc-backlink']);
const MARK = /^(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})$/iu;
const BRACKETED = /^[[(](?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]$/iu;
const BACK = /^(?:[↩↑⇧⏎^]\ufe0e?){1,2}$/u;
