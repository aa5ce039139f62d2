import type { Language } from '../languages/language.ts';
import type { Article, OmittedText } from '../model/article.ts';
import type { Line, Script, ScriptArticle } from '../model/script.ts';
import type { Warning } from '../model/warning.ts';
import type { Person } from './people-table.ts';
import type { KnownPeople } from './collect-people.ts';
import { piecesOutside } from './mask-omitted.ts';
import { readSpeech } from './read-speech.ts';
import { createSpeakerList } from './speaker-list.ts';
import { trimSpan } from './find-quotations.ts';
import { writeLines, type LineDraft, type SilentStretch, type SpokenStretch } from './write-lines.ts';

/** What a script depends on beside its articles. */
export interface WriteOptions {
  readonly languageOf: (tag: string) => Language;
  /** Whether captions are spoken. */
  readonly captions: boolean;
  /** The announcement that the voices are synthetic: the language's own (`true`), another sentence, or none. */
  readonly disclosure: boolean | string;
  /** What is known of people, by name. */
  readonly people?: KnownPeople;
}

/** Writes who says what, in order, for one or more articles. */
export function writeScript(articles: readonly Article[], options: WriteOptions): Script {
  const speakers = createSpeakerList();
  const drafts: LineDraft[] = announce(articles, options);
  const omitted: OmittedText[] = [];
  const warnings: Warning[] = [];
  for (const article of articles) {
    const written = writeArticle(article, options, speakers.idOf);
    drafts.push(...written.lines);
    omitted.push(...[...article.omitted, ...written.omitted].toSorted((one, other) => one.span.start - other.span.start));
    warnings.push(...article.warnings, ...written.warnings);
  }
  return {
    format: 'antenne-script/1',
    articles: articles.map(scriptArticle),
    speakers: speakers.list(),
    lines: drafts.map((line, index): Line => ({ id: `l${index + 1}`, ...line })),
    omitted,
    warnings,
  };
}

function scriptArticle({ id, title, byline, publishedOn, language, metadata, source }: Article): ScriptArticle {
  return { id, title, byline, publishedOn, language, metadata, source };
}

function announce(articles: readonly Article[], { disclosure, languageOf }: WriteOptions): LineDraft[] {
  const first = articles[0];
  if (first === undefined || disclosure === false) return [];
  const sentence = disclosure === true ? languageOf(first.language).wording.disclosure : disclosure;
  if (sentence.trim() === '') return [];
  return [{ article: first.id, kind: 'announcement', speaker: 'narrator', language: first.language, text: sentence, spoken: sentence }];
}

function writeArticle(
  article: Article,
  options: WriteOptions,
  idOf: (speaker: Person | 'unknown') => string,
): { readonly lines: readonly LineDraft[]; readonly omitted: readonly OmittedText[]; readonly warnings: readonly Warning[] } {
  const { words, silent, warnings } = readSpeech(article, options.languageOf(article.language), options.people ?? {});
  const stretches: (SpokenStretch | SilentStretch)[][] = article.blocks.map(() => []);
  for (const { block, span, speech } of words) {
    if (speech.speaker === 'narrator') continue;
    stretches[block]?.push({ ...span, speaker: idOf(speech.speaker), attribution: speech.attribution });
  }
  for (const { block, span, reason } of silent) stretches[block]?.push({ ...span, reason });
  const lines: LineDraft[] = [];
  const omitted: OmittedText[] = [];
  article.blocks.forEach((block, index) => {
    const inside = article.omitted.filter((entry) => entry.span.end > block.span.start && entry.span.start < block.span.end);
    if (block.kind === 'caption' && !options.captions) {
      omitted.push(...leaveOut(article, block.span, inside));
      return;
    }
    const written = writeLines(article, block, index, stretches[index] ?? [], inside);
    lines.push(...written.lines);
    omitted.push(...written.omitted);
  });
  return { lines, omitted, warnings };
}

function leaveOut(article: Article, span: Article['blocks'][number]['span'], omitted: readonly OmittedText[]): readonly OmittedText[] {
  const { text } = article.source;
  return piecesOutside(span, omitted)
    .map((piece) => trimSpan(text, piece))
    .filter((piece) => piece.start < piece.end)
    .map((piece) => ({ article: article.id, span: piece, text: text.slice(piece.start, piece.end), reason: 'caption' }));
}
