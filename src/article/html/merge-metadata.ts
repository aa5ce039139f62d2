import type { MetadataField, MetadataName, MetadataOrigin } from '../../model/article.ts';
import { cleanNames, isAgency } from './clean-names.ts';
import type { TitleCandidate } from './choose-title.ts';
import { isoDate } from '../iso-date.ts';
import type { PageHead } from './read-head.ts';
import type { LinkedArticle } from '../json-ld.ts';

/** What elements of the page itself say, above or beside the first paragraphs. */
export interface PageElements {
  readonly authors: readonly string[];
  readonly dates: readonly string[];
}

/** One field of each name, from the source that is trusted most and says something usable. */
export function mergeMetadata(
  title: TitleCandidate<MetadataOrigin> | null,
  linked: LinkedArticle | null,
  head: PageHead,
  elements: PageElements,
): readonly MetadataField[] {
  const names = (fields: readonly string[]): readonly string[] => {
    const found = cleanNames(fields);
    return found.length === 0 ? [] : [found.join(', ')];
  };
  // What a page dates before the web is an empty field or a clock at its beginning.
  const dates = (values: readonly string[]): readonly string[] =>
    values.flatMap((value) => isoDate(value) ?? []).filter((date) => Number(date.slice(0, 4)) >= firstYear);
  const given = (value: string | null | undefined): readonly string[] => (value == null ? [] : [value]);
  return [
    ...(title === null ? [] : [{ field: 'title', text: title.text, span: null, from: title.from } as const]),
    ...first('byline', [
      ['json-ld', names([...(linked?.authors ?? []), ...(linked?.newsrooms ?? []).filter(isAgency)])],
      ['meta', names(head.authors)],
      ['markup', names(elements.authors)],
    ]),
    ...first('date', [
      ['json-ld', dates(given(linked?.published))],
      ['meta', dates(head.published)],
      ['markup', dates(elements.dates)],
    ]),
    ...first('modified', [
      ['json-ld', dates(given(linked?.modified))],
      ['meta', dates(head.modified)],
    ]),
    ...first('language', [
      ['markup', languages(given(head.language))],
      ['json-ld', languages(given(linked?.language))],
    ]),
    ...first('section', [
      ['json-ld', given(linked?.section)],
      ['meta', given(head.section)],
    ]),
    ...first('publisher', [
      ['meta', given(head.publisher)],
      ['json-ld', given(linked?.publisher)],
    ]),
    ...first('url', [
      ['markup', addresses(given(head.url))],
      ['json-ld', addresses(given(linked?.url))],
    ]),
  ];
}

function first(
  field: MetadataName,
  sources: readonly (readonly [from: MetadataOrigin, values: readonly string[]])[],
): readonly MetadataField[] {
  for (const [from, [text]] of sources) if (text !== undefined) return [{ field, text, span: null, from }];
  return [];
}

/** Tags in their canonical form: `en_us` is `en-US`. */
function languages(tags: readonly string[]): readonly string[] {
  return tags.flatMap((tag) => {
    try {
      return /^[a-z]{2,3}(?:[-_]|$)/iu.test(tag)
        ? Intl.getCanonicalLocales(
            tag
              .trim()
              .split(/[,;\s]/u)[0]
              ?.replaceAll('_', '-'),
          )
        : [];
    } catch {
      return [];
    }
  });
}

function addresses(urls: readonly string[]): readonly string[] {
  return urls.filter((url) => /^https?:\/\/[^\s/]+/u.test(url));
}

const firstYear = 1990;
