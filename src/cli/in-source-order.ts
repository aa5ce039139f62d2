import type { OmittedText } from '../model/article.ts';
import type { Line, Script } from '../model/script.ts';

/** A script's lines in their order, and between them what is left out, each at its place in the source. */
export function inSourceOrder({ articles, lines, omitted }: Script): readonly (Line | OmittedText)[] {
  const waiting = new Map(articles.map(({ id }) => [id, { entries: [] as OmittedText[], next: 0 }]));
  for (const entry of omitted) waiting.get(entry.article)?.entries.push(entry);
  const ordered: (Line | OmittedText)[] = [];
  const takeUpTo = (article: string, offset: number): void => {
    const queue = waiting.get(article) ?? { entries: [], next: 0 };
    for (; queue.next < queue.entries.length; queue.next++) {
      const entry = queue.entries[queue.next];
      if (!entry || entry.span.start >= offset) return;
      ordered.push(entry);
    }
  };
  let article: string | undefined;
  for (const line of lines) {
    if (line.span && line.article !== undefined) {
      if (article !== undefined && article !== line.article) takeUpTo(article, Infinity);
      article = line.article;
      takeUpTo(article, line.span.start);
    }
    ordered.push(line);
  }
  for (const { id } of articles) takeUpTo(id, Infinity);
  return ordered;
}
