import { decodeReferences } from '../markup/character-references.ts';

/** A page around the HTML of an article that came without one, with its title on top unless the HTML begins with that. */
export function htmlAround(title: string | null, html: string): string {
  const heading = /^(?:\s|<(?!h[1-6]\b)[^<>]*>){0,20}<h[1-6]\b[^<>]*>([^<]*)<\/h[1-6]/iu.exec(html.slice(0, 4000))?.[1];
  const isThere =
    title !== null &&
    decodeReferences(heading ?? '')
      .replace(/\s+/gu, ' ')
      .trim() === title;
  const top = title === null || isThere ? '' : `<h1>${escaped(title)}</h1>\n`;
  const head = title === null ? '' : `<title>${escaped(title)}</title>`;
  return `<!doctype html>\n<html><head><meta charset="utf-8">${head}</head><body><article>\n${top}${html}\n</article></body></html>\n`;
}

/** Whether a text is HTML: it has a tag that parts or marks words. */
export function holdsHtml(text: string): boolean {
  return /<\/?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|[uo]l|li|blockquote|figure|img|table|section|article|q|cite|sup|sub|font|u|small|code|abbr|mark)\b[^<>]*>/iu.test(
    text,
  );
}

/** One line of HTML or of text with references as plain words. */
export function plainLine(html: string): string {
  const words = holdsHtml(html) ? html.replace(/<[^<>]*>/gu, '') : html;
  return decodeReferences(words).replace(/\s+/gu, ' ').trim();
}

/** Lines of text with references as plain words. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => plainLine(line))
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
