import type { Language } from '../languages/language.ts';
import { languageOf as registered } from '../languages/registry.ts';
import type { Article, OmittedText } from '../model/article.ts';
import type { Line, Script, ScriptArticle, Speaker } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { Warning } from '../model/warning.ts';
import type { KnownPeople } from './collect-people.ts';
import { piecesOutside, touching } from './mask-omitted.ts';
import type { Person } from './people-table.ts';
import { readSpeech } from './read-speech.ts';
import { createSpeakerList, type SpeakerList } from './speaker-list.ts';
import { trimSpan } from './find-quotations.ts';
import { writeLines, type LineDraft, type SilentStretch, type SpokenStretch } from './write-lines.ts';

/** What a script depends on beside its articles. */
export interface WriteOptions {
  /** Where languages come from, when not from the registry. */
  readonly languageOf?: (tag: string) => Pick<Language, 'quotations' | 'people' | 'wording'>;
  /** Whether captions are spoken. */
  readonly captions: boolean;
  /** The announcement that the voices are synthetic: the language's own (`true`), another sentence, or none. */
  readonly disclosure: boolean | string;
  /** Below this confidence, 0 to 1, a quotation belongs to the speaker `unknown`. */
  readonly leastConfidence?: number;
  /** What is known of people, by name. */
  readonly people?: KnownPeople;
}

/** A script, and whom each article could have speaking: those who are heard under their ids, others with the id `''`. */
export interface WrittenScript {
  readonly script: Script;
  readonly people: ReadonlyMap<string, readonly Speaker[]>;
}

/** Writes who says what, in order, for one or more articles. */
export function writeScript(articles: readonly Article[], options: WriteOptions): Script {
  return writeScriptAndPeople(articles, options).script;
}

/** The same, with everybody who could be speaking. */
export function writeScriptAndPeople(articles: readonly Article[], options: WriteOptions): WrittenScript {
  const speakers = createSpeakerList();
  const written = articles.map((article) => writeArticle(article, options, speakers.idOf));
  const drafts = [...announce(articles, options), ...written.flatMap((article) => article.lines)];
  const script: Script = {
    format: 'antenne-script/1',
    articles: articles.map(scriptArticle),
    speakers: speakers.list(),
    lines: drafts.map((line, index): Line => ({ id: `l${index + 1}`, ...line })),
    omitted: written.flatMap((article) => article.omitted),
    warnings: written.flatMap((article) => article.warnings),
  };
  const people = written.map(
    (article, index) => [articles[index]?.id ?? '', article.people.map(speakers.asSpeaker)] as const,
  );
  return { script, people: new Map(people) };
}

function scriptArticle({ id, title, byline, publishedOn, language, metadata, source }: Article): ScriptArticle {
  return { id, title, byline, publishedOn, language, metadata, source };
}

function announce(
  articles: readonly Article[],
  { disclosure, languageOf = registered }: WriteOptions,
): readonly LineDraft[] {
  const first = articles[0];
  if (first === undefined || disclosure === false) return [];
  const { wording } = languageOf(first.language);
  const sentence = disclosure === true ? wording.disclosure : disclosure;
  if (sentence.trim() === '') return [];
  return [
    {
      article: first.id,
      kind: 'announcement',
      announces: 'disclosure',
      speaker: 'narrator',
      language: disclosure === true ? (wording.language ?? first.language) : first.language,
      text: sentence,
      spoken: sentence,
    },
  ];
}

interface WrittenArticle {
  readonly lines: readonly LineDraft[];
  readonly omitted: readonly OmittedText[];
  readonly warnings: readonly Warning[];
  readonly people: readonly Person[];
}

function writeArticle(article: Article, options: WriteOptions, idOf: SpeakerList['idOf']): WrittenArticle {
  const { words, silent, warnings, people } = readSpeech(
    article,
    (options.languageOf ?? registered)(article.language),
    options.people ?? {},
  );
  const stretches: (SpokenStretch | SilentStretch)[][] = article.blocks.map(() => []);
  for (const { block, span, speech } of words) {
    if (speech.speaker === 'narrator') continue;
    const isDoubtful = speech.attribution.confidence < (options.leastConfidence ?? 0);
    const speaker = idOf(isDoubtful ? 'unknown' : speech.speaker);
    stretches[block]?.push({ ...span, speaker, attribution: speech.attribution });
  }
  for (const { block, span, reason } of silent) stretches[block]?.push({ ...span, reason });
  const omittedIn = touching(article.omitted);
  const blocks = article.blocks.map((block, index) => {
    const inside = omittedIn(block.span);
    if (block.kind === 'caption' && !options.captions)
      return { lines: [], omitted: leaveOut(article, block.span, inside) };
    return writeLines(article, block, index, stretches[index] ?? [], inside);
  });
  return {
    lines: blocks.flatMap((block) => block.lines),
    omitted: [...article.omitted, ...blocks.flatMap((block) => block.omitted)].toSorted(
      (one, other) => one.span.start - other.span.start,
    ),
    warnings: [...article.warnings, ...warnings],
    people,
  };
}

function leaveOut(article: Article, span: Span, omitted: readonly OmittedText[]): readonly OmittedText[] {
  const { text } = article.source;
  return piecesOutside(span, omitted)
    .map((piece) => trimSpan(text, piece))
    .filter((piece) => piece.start < piece.end)
    .map((piece) => ({
      article: article.id,
      span: piece,
      text: text.slice(piece.start, piece.end),
      reason: 'caption',
    }));
}
