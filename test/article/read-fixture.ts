import { createHash } from 'node:crypto';
import { readMarkdown } from '../../src/article/formats/markdown.ts';
import { readHtml } from '../../src/article/formats/html.ts';
import { readPlainText } from '../../src/article/formats/plain-text.ts';
import type { RawInput } from '../../src/article/input-format.ts';
import { readArticle, type ReadOptions } from '../../src/article/read-article.ts';
import { detectLanguage } from '../../src/languages/detect-language.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Article } from '../../src/model/article.ts';

/** Reads a text, or bytes, as the program would. */
export function read(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Article {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = readPlainText({ name: 'article.txt', url: null, bytes, sha256 });
  return readArticle(document, { id: 'a1', languageOf, detectLanguage, ...options });
}

/** Reads a draft in Markdown as the program would. */
export function readDraft(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Article {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const document = readMarkdown({ name: 'draft.md', url: null, bytes, sha256: '' });
  return readArticle(document, { id: 'a1', languageOf, detectLanguage, ...options });
}

/** Reads a page, or its bytes, as the program would. */
export function readPage(
  content: string | Uint8Array,
  options: Partial<ReadOptions> & Partial<RawInput> = {},
): Article {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const document = readHtml({ name: 'page.html', url: null, bytes, sha256, ...options });
  return readArticle(document, { id: 'a1', languageOf, detectLanguage, ...options });
}

/** An article as text to be reviewed: its facts, then every piece of the source in order, with what became of it. */
export function describeArticle(article: Article): string {
  const { text } = article.source;
  const shown = (start: number, end: number): string => text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const isSpoken = (start: number): boolean =>
    article.blocks.some(({ span }) => span.start <= start && start < span.end);
  const pieces = [
    ...article.blocks.map(({ kind, span }) => ({ span, label: kind })),
    ...article.omitted.map(({ reason, span }) => ({ span, label: `- ${reason}` })),
    ...article.metadata.flatMap(({ field, span }) =>
      span === null || isSpoken(span.start) ? [] : [{ span, label: `# ${field}` }],
    ),
  ].toSorted((left, right) => left.span.start - right.span.start);
  return [
    `title: ${article.title}`,
    `byline: ${article.byline}`,
    `published: ${article.publishedOn}`,
    `language: ${article.language}`,
    `warnings: ${article.warnings.map(({ code }) => code).join(', ')}`,
    '',
    ...pieces.map(({ span, label }) => `${label.padEnd(16)}${shown(span.start, span.end)}`),
    '',
  ].join('\n');
}

/** The characters that show and are not in exactly one place: `lost` in none, `twice` in two. */
export function faultsOf(article: Article): readonly string[] {
  const { text } = article.source;
  const times = new Uint8Array(text.length);
  const inBlock = new Uint8Array(text.length);
  for (const { span } of article.blocks)
    for (let at = span.start; at < span.end; at++) [times[at], inBlock[at]] = [(times[at] ?? 0) + 1, 1];
  for (const { span } of article.omitted)
    for (let at = span.start; at < span.end; at++) times[at] = (times[at] ?? 0) + 1;
  for (const { span } of article.metadata) {
    if (span === null) continue;
    for (let at = span.start; at < span.end; at++) if (inBlock[at] === 0) times[at] = (times[at] ?? 0) + 1;
  }
  return [...times].flatMap((count, at) => {
    if (/\s/u.test(text.charAt(at)) ? count < 2 : count === 1) return [];
    return [`${count === 0 ? 'lost' : 'twice'} at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`];
  });
}
