import { lineAndColumn } from '../errors/line-and-column.ts';
import { printable } from '../errors/printable.ts';
import type { ScriptArticle } from '../model/script.ts';
import type { Warning } from '../model/warning.ts';
import type { Paint } from './paint.ts';

const MOST_SHOWN = 12;

/** One line a warning, with its place in the article where it has one. */
export function showWarnings(
  warnings: readonly Warning[],
  articles: readonly ScriptArticle[],
  paint: Paint,
): readonly string[] {
  const shown = warnings.slice(0, MOST_SHOWN).map(({ code, message, article, span }) => {
    const source = span && articles.find(({ id }) => id === article)?.source;
    const place = source ? lineAndColumn(source.text, span.start) : undefined;
    const where = source && place ? ` ${paint.dim(`${printable(source.name)}:${place.line}:${place.column}`)}` : '';
    return `${paint.yellow('warning:')} ${printable(message).replace(/\n/g, ' ')} (${printable(code)})${where}`;
  });
  const more = warnings.length - shown.length;
  return more > 0 ? [...shown, `${paint.yellow('warning:')} and ${more} more: --json lists them all`] : shown;
}
