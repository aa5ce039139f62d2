import { canonicalTag } from '../../languages/canonical-tag.ts';
import { languageOf, languages } from '../../languages/registry.ts';
import type { MetadataField, MetadataName } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Warning } from '../../model/warning.ts';
import { authorNames } from '../author-names.ts';
import { findFrontMatter } from '../find-front-matter.ts';
import { isoDate } from '../iso-date.ts';
import { readDates } from '../read-dates.ts';
import { webAddress } from '../web-address.ts';
import { yamlEntries, type YamlEntry } from './yaml-entries.ts';

/** What stands between two lines of dashes at the top of a Markdown file. */
export interface FrontMatter {
  /** Where the text begins. */
  readonly end: number;
  readonly metadata: readonly MetadataField[];
  /** Where the words of the title stand: without quotation marks and the signs that stand for others. */
  readonly title: readonly Span[];
  readonly url: string | null;
  readonly warnings: readonly Warning[];
}

/** Reads it; null where the file has none. What is not understood is a warning. */
export function readFrontMatter(text: string): FrontMatter | null {
  const found = findFrontMatter(text);
  if (found === null) return null;
  const { content, end } = found;
  const place: Span = { start: text.search(/\S/u), end };
  if (found.syntax === 'toml')
    return unread(end, warning('The front matter is TOML, which is not read; write YAML.', place));
  if (content.end - content.start > LONGEST)
    return unread(end, warning('The front matter is longer than 64 KB and was left out.', place));
  const { entries, isValid } = yamlEntries(text.slice(content.start, content.end), content.start);
  const tag = entries.find(({ key }) => NAMES[key] === 'language')?.values[0]?.text;
  const fields = readEntries(entries, canonicalTag(tag ?? ''));
  const fault = warning(
    'The front matter is not valid YAML; only its plain lines (title: …) were read. Put values with a colon in quotation marks.',
    place,
  );
  const title = entries.find(({ key }) => NAMES[key] === 'title');
  return {
    end,
    metadata: fields.flatMap(({ field }) => field ?? []),
    title: title?.values[0]?.pieces ?? [],
    url: fields.find(({ field }) => field?.field === 'url')?.field?.text ?? null,
    warnings: [...(isValid ? [] : [fault]), ...fields.flatMap((each) => each.warning ?? [])],
  };
}

const LONGEST = 65_536;

function unread(end: number, reason: Warning): FrontMatter {
  return { end, metadata: [], title: [], url: null, warnings: [reason] };
}

function warning(message: string, span: Span): Warning {
  return { code: 'article/front-matter', message, span };
}

/** The names that generators of sites give to what is known of an article, without `-`, `_` and capitals. */
const NAMES: Readonly<Record<string, MetadataName>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'date',
  published: 'date',
  publishedat: 'date',
  publishedon: 'date',
  publishdate: 'date',
  pubdate: 'date',
  datepublished: 'date',
  updated: 'modified',
  updatedat: 'modified',
  modified: 'modified',
  datemodified: 'modified',
  lastmod: 'modified',
  lang: 'language',
  language: 'language',
  locale: 'language',
  description: 'description',
  summary: 'description',
  excerpt: 'description',
  canonical: 'url',
  canonicalurl: 'url',
  url: 'url',
  link: 'url',
  permalink: 'url',
  section: 'section',
  category: 'section',
  publisher: 'publisher',
};

interface ReadField {
  readonly field?: MetadataField;
  readonly warning?: Warning;
}

/** The first entry for each fact. */
function readEntries(entries: readonly YamlEntry[], language: string | null): readonly ReadField[] {
  const known = new Set<MetadataName>();
  return entries.flatMap((entry) => {
    const name = Object.hasOwn(NAMES, entry.key) ? NAMES[entry.key] : undefined;
    if (name === undefined || known.has(name)) return [];
    const read = readEntry(name, entry, language);
    if (read.field !== undefined) known.add(name);
    return [read];
  });
}

function readEntry(name: MetadataName, { span, values }: YamlEntry, language: string | null): ReadField {
  const texts = values.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined) return {};
  const fieldOf = (text: string | null): ReadField =>
    text === null || text === '' ? {} : { field: { field: name, text, span, from: 'front-matter' } };
  if (name === 'byline') return fieldOf(authorNames(texts).join(', '));
  if (name === 'language') return fieldOf(canonicalTag(first));
  if (name === 'url') return fieldOf(webAddress(first));
  if (name !== 'date' && name !== 'modified') return fieldOf(first);
  const date = isoDate(first) ?? dateInWords(first, language);
  return date === null
    ? {
        warning: {
          code: 'article/date',
          message: `“${first.slice(0, 60)}” in the front matter is no date such as 2025-03-01.`,
          span,
        },
      }
    : fieldOf(date);
}

/** A date with the name of its month, or in the order of the language; null where languages would read it differently and none is named. */
function dateInWords(text: string, language: string | null): string | null {
  if (text.length > 60) return null;
  const rules =
    language === null ? languages.map(({ lines }) => ({ ...lines, dateOrder: null })) : [languageOf(language).lines];
  const found = new Set(rules.flatMap((each) => readDates(text, each).map(({ iso }) => iso)));
  const [date = null] = found;
  return found.size === 1 ? date : null;
}
