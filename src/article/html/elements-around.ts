import { languages } from '../../languages/registry.ts';
import { readDates } from '../read-dates.ts';
import { countWords } from '../text-line.ts';
import { startsAsByline } from './clean-names.ts';
import type { PageBlock } from './make-block.ts';
import type { PageElements } from './merge-metadata.ts';

/** Authors and dates as elements around the title say them; those above it count where none stands below. `from` is the title, or the first paragraph where there is none. */
export function elementsAround(blocks: readonly PageBlock[], from: number, firstText: number): PageElements {
  const isOfArticle = ({ reason }: PageBlock): boolean =>
    reason !== 'related-link' && reason !== 'navigation' && reason !== 'advertisement';
  const below = blocks.slice(Math.max(0, from), Math.max(from, firstText, 0) + linesBehind).filter(isOfArticle);
  const above = blocks.slice(Math.max(0, from - linesBefore), Math.max(0, from)).filter(isOfArticle);
  const near = [...below, ...above.toReversed()];
  const isSigned = ({ authors }: PageBlock): boolean => authors.length > 0;
  const signed = below.some(isSigned) ? below.filter(isSigned) : above.filter(isSigned);
  // Where a line begins with `by`, the others name columns and sections.
  const marked = signed.filter(({ text }) => startsAsByline(text));
  return {
    authors: (marked.length > 0 ? marked : signed).flatMap(({ authors }) => authors),
    dates: [...near.flatMap(({ datetime }) => datetime ?? []), ...near.flatMap(dateIn)],
  };
}

/** The one date in a line about the article, on which all languages agree that read one: `03/04/2019` is read in two ways. */
function dateIn({ text, role }: PageBlock): readonly string[] {
  const isOfArticle = role === 'date' || role === 'byline' || startsAsByline(text) || startsAsDate(text);
  if (!isOfArticle || TEXTS.has(role) || countWords(text) > longestLine || text.endsWith('.') || /\d\/\d/u.test(text))
    return [];
  const dates = new Set(languages.flatMap(({ lines }) => readDates(text, lines).map(({ iso }) => iso)));
  return dates.size === 1 ? [...dates] : [];
}

/** Whether a text begins with a number or with a word such as `published` that stands before dates in any language that is known. */
function startsAsDate(text: string): boolean {
  const [word = ''] = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return /^\d/u.test(word) || languages.some(({ lines }) => lines.dateWords.has(word) || lines.months.has(word));
}

const longestLine = 20;
const TEXTS: ReadonlySet<string> = new Set(['title', 'heading', 'lead', 'caption', 'quote', 'item']);
const linesBefore = 4;
const linesBehind = 4;
