import { isLongPassage, loadPassageDetector } from '../languages/detect-passage.ts';
import type { Line, LineKind, Script } from '../model/script.ts';

/**
 * The script with the language of each paragraph or quotation that is clearly in another one than its article, so that a voice of that
 * language says it. Titles and headings keep the article's, and so does an article of which half would change: that is no passage.
 */
export async function markPassages(script: Script): Promise<Script> {
  const lines = script.lines.filter(({ kind, text }) => CAN_BE_FOREIGN.has(kind) && isLongPassage(text));
  const detect = await loadPassageDetector(lines);
  const foreign = new Map<Line, string>();
  for (const line of lines) {
    const language = detect(line);
    if (language !== null) foreign.set(line, language);
  }
  if (foreign.size === 0) return script;
  const changed = new Set(script.articles.filter(({ id }) => isSmallPart(id, lines, foreign)).map(({ id }) => id));
  return {
    ...script,
    lines: script.lines.map((line) => {
      const language = foreign.get(line);
      return language !== undefined && changed.has(line.article ?? '') ? { ...line, language } : line;
    }),
  };
}

const CAN_BE_FOREIGN: ReadonlySet<LineKind> = new Set(['lead', 'paragraph', 'quotation', 'caption']);

function isSmallPart(article: string, lines: readonly Line[], foreign: ReadonlyMap<Line, string>): boolean {
  let [all, changed] = [0, 0];
  for (const line of lines) {
    if (line.article !== article) continue;
    all += line.text.length;
    if (foreign.has(line)) changed += line.text.length;
  }
  return changed * 2 < all;
}
