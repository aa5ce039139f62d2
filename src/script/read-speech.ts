import type { Language } from '../languages/language.ts';
import type { Article, OmissionReason } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Warning } from '../model/warning.ts';
import type { ArticleReading } from './article-reading.ts';
import { attributeSpeakers } from './attribute-speakers.ts';
import { attributeTurn } from './attribute-turn.ts';
import { collectMentions } from './collect-mentions.ts';
import { withCompounds } from './compound-words.ts';
import { collectPeople, type KnownPeople } from './collect-people.ts';
import { findDialogue } from './find-dialogue.ts';
import { cutIncises } from './find-incises.ts';
import { findInterview, type InterviewTurn } from './find-interview.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { findUnlabelledInterview } from './find-unlabelled-interview.ts';
import { maskOmitted } from './mask-omitted.ts';
import type { Person } from './people-table.ts';
import type { Speech } from './quotation-context.ts';
import { tellNames } from './tell-names.ts';
import { withoutSentenceCapitals } from './sentence-capitals.ts';
import { tokenize, type QuotationRange } from './tokenize.ts';

/** Words of an article and who speaks them. */
export interface SpokenWords {
  readonly block: number;
  readonly span: Span;
  readonly speech: Speech;
}

/** Marks and labels of quotations that have a voice. */
export interface SilentMark {
  readonly block: number;
  readonly span: Span;
  readonly reason: OmissionReason;
}

/** Finds all quotations of an article, interview answers and lines of dialogue, and their speakers. */
export function readSpeech(
  article: Article,
  language: Pick<Language, 'quotations' | 'people'>,
  known: KnownPeople,
): {
  readonly words: readonly SpokenWords[];
  readonly silent: readonly SilentMark[];
  readonly warnings: readonly Warning[];
  /** Everybody the article names who can speak. */
  readonly people: readonly Person[];
} {
  const { blocks } = article;
  const { quotations: rules, people } = language;
  const text = maskOmitted(article.source.text, article.omitted);
  const labelled = findInterview(text, blocks, rules);
  const turns = labelled.length > 0 ? labelled : findUnlabelledInterview(text, blocks, rules);
  const dialogue = findDialogue(text, blocks, rules, people);
  const taken = new Set([...turns, ...dialogue].flatMap((entry) => entry.parts.map((part) => part.block)));
  const found = findQuotations(text, blocks, rules);
  const marked = found.quotations
    .filter((quotation) => !quotation.parts.some((part) => taken.has(part.block)))
    .map((quotation) => cutIncises(quotation, text, rules, people));
  const quotations = [...marked, ...dialogue].toSorted((one, other) => startOf(one) - startOf(other));
  const read = tokenize(text, blocks, rangesOf(quotations, text, rules), people);
  const tokens = withoutSentenceCapitals(tellNames(read, rules, people), people);
  const peopleWords = withCompounds(people, tokens);
  const table = collectPeople(text, tokens, rules, peopleWords, known);
  markReporters(article, table);
  const partial = { text, blocks, tokens, rules, words: peopleWords, table };
  const reading: ArticleReading = { ...partial, mentions: collectMentions(partial) };
  const speeches = attributeSpeakers(quotations, reading);
  const spoken = quotations.flatMap((quotation, index) => spokenWords(quotation, speeches[index]));
  const answers = turns.filter((turn) => !turn.asks).flatMap((turn) => turnWords(turn, reading));
  return {
    words: [...spoken, ...answers],
    silent: [
      ...quotations.flatMap((quotation, index) =>
        speeches[index]?.speaker === 'narrator' ? [] : marksOf(quotation, article),
      ),
      ...turns.flatMap(({ label, parts }): readonly SilentMark[] =>
        label === null ? [] : [{ block: parts[0]?.block ?? 0, span: label, reason: 'label' }],
      ),
    ],
    people: table.people.filter((person) => person.isPerson || person.speaks || person.kind === 'organisation'),
    warnings: [
      ...found.unclosed.map((span) => unclosedWarning(article, span)),
      ...unknownWarnings(article, quotations, speeches),
    ],
  };
}

function startOf(quotation: Quotation): number {
  return quotation.parts[0]?.span.start ?? 0;
}

function rangesOf(
  quotations: readonly Quotation[],
  text: string,
  rules: Language['quotations'],
): readonly QuotationRange[] {
  return quotations.flatMap((quotation, index) =>
    quotation.parts.map((part, position): QuotationRange => {
      const opens = quotation.marks.find(
        (mark) => mark.end <= part.span.start && text.slice(mark.end, part.span.start).trim() === '',
      );
      const closes = quotation.marks.find(
        (mark) => mark.start >= part.span.end && text.slice(part.span.end, mark.start).trim() === '',
      );
      const isLast = position === quotation.parts.length - 1;
      return {
        start: opens?.start ?? part.span.start,
        end: closes?.end ?? part.span.end,
        quotation: index,
        stops:
          isLast &&
          (rules.subjectBehindVerb === true ? ANY_STOP : STOP).test(text.slice(part.span.start, part.span.end)),
      };
    }),
  );
}

const STOP = /[.…][\s”"’'»›)\]]*$/u;
const ANY_STOP = /[.…!?][\s”"’'»›)\]]*$/u;

function spokenWords(quotation: Quotation, speech: Speech | undefined): readonly SpokenWords[] {
  return speech === undefined ? [] : quotation.parts.map((part) => ({ ...part, speech }));
}

function turnWords(turn: InterviewTurn, reading: ArticleReading): readonly SpokenWords[] {
  const speech = attributeTurn(turn, reading);
  return turn.parts.map((part) => ({ ...part, speech }));
}

function marksOf(quotation: Quotation, article: Article): readonly SilentMark[] {
  return quotation.marks.map((span) => ({ block: blockAt(article, span.start), span, reason: 'mark' }));
}

function blockAt(article: Article, at: number): number {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.blocks[middle]?.span.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Who wrote the article reports what others say. */
function markReporters(article: Article, table: ArticleReading['table']): void {
  const bylines = [
    article.byline,
    ...article.metadata.filter((field) => field.field === 'byline').map((field) => field.text),
  ];
  for (const byline of bylines) {
    for (const name of (byline ?? '').split(/,|&| et | and /u)) {
      const keys = name.toLowerCase().match(/[\p{L}\p{M}'-]+/gu) ?? [];
      const person = keys.length > 1 ? table.findName(keys, 'unknown') : undefined;
      if (person !== undefined && person !== null) person.reporter = true;
    }
  }
}

function unclosedWarning(article: Article, span: Span): Warning {
  return {
    code: 'script/unclosed-quotation',
    message: 'a quotation is opened here and never closed',
    article: article.id,
    span,
  };
}

function unknownWarnings(
  article: Article,
  quotations: readonly Quotation[],
  speeches: readonly Speech[],
): readonly Warning[] {
  return quotations.flatMap((quotation, index) => {
    const span = quotation.parts[0]?.span;
    if (speeches[index]?.speaker !== 'unknown' || span === undefined) return [];
    return [
      {
        code: 'script/unknown-speaker',
        message: 'the text does not say clearly who speaks here',
        article: article.id,
        span,
      },
    ];
  });
}
