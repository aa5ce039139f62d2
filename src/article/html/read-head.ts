import type { DomDocument } from './dom.ts';

/** What the head of a page says in `title`, `meta` and `link`: values in the order of trust, entities resolved. */
export interface PageHead {
  /** Of `og:title` and the like. */
  readonly titles: readonly string[];
  /** Of the `title` element: mostly with the site's name. */
  readonly documentTitle: string | null;
  readonly authors: readonly string[];
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly section: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly description: string | null;
  /** Of `og:type`: `article`, `website`. */
  readonly type: string | null;
}

/** Reads `title`, `meta`, `link` and the language of the page. */
export function readHead(document: DomDocument): PageHead {
  const metas = new Map<string, string[]>();
  for (const meta of document.head.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    const names = [
      meta.getAttribute('property'),
      meta.getAttribute('name'),
      meta.getAttribute('itemprop'),
      meta.getAttribute('http-equiv'),
    ];
    for (const name of new Set(names.flatMap((each) => each?.toLowerCase().split(/\s+/u) ?? []))) {
      if (content !== '') metas.set(name, [...(metas.get(name) ?? []).slice(0, mostOfOne), content]);
    }
  }
  const all = (names: readonly string[]): readonly string[] => names.flatMap((name) => metas.get(name) ?? []);
  const first = (names: readonly string[]): string | null => all(names)[0] ?? null;
  const canonical = [...document.head.querySelectorAll('link')].find(
    (link) => link.getAttribute('rel')?.toLowerCase() === 'canonical',
  );
  const [title] = document.head.querySelectorAll('title');
  return {
    titles: all(TITLES),
    documentTitle: title?.textContent.slice(0, longestTitle).replace(/\s+/gu, ' ').trim() || null,
    authors: all(AUTHORS),
    published: all(PUBLISHED),
    modified: all(MODIFIED),
    section: first(['article:section', 'section']),
    publisher: first(['og:site_name', 'application-name', 'publisher']),
    url: canonical?.getAttribute('href') ?? first(['og:url']),
    language:
      document.documentElement.getAttribute('lang') ??
      first(['content-language', 'og:locale', 'dc.language', 'inlanguage']),
    description: first(['og:description', 'description', 'twitter:description']),
    type: first(['og:type']),
  };
}

const mostOfOne = 8;
const longestTitle = 1000;
const TITLES = [
  'og:title',
  'twitter:title',
  'headline',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
];
const AUTHORS = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'dc.author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'authors',
  'citation_author',
];
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'published_time',
  'published-date',
  'pubdate',
  'pub_date',
  'publication_date',
  'ptime',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dc.date.modified',
  'dcterms.modified',
  'article:modified',
  'last-modified',
  'revised',
  'lastmod',
];
