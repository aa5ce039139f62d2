import type { Show } from '../../model/show.ts';
import { htmlPage, type PageTools } from '../html-page.ts';
import { PAGE_STYLE } from '../page-style.ts';
import { plainText } from '../plain-text.ts';
import { shownText } from '../shown-text.ts';
import { addressFrom, toBase } from './page-address.ts';
import { SHOW_STYLE } from './show-style.ts';

/** What a show's page is besides what all of them share. */
export interface ShowPage {
  /** Its path from the base address. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** False for a page that search engines need not know. */
  readonly listed: boolean;
  readonly script: string | null;
  readonly body: string;
}

/** Of a page opened from the disk, `'self'` is no place: `file:` shows and plays there too, and gives a page from a server nothing. */
const ALLOWS = [
  "img-src 'self' file:",
  "media-src 'self' file:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
];

/** A page of a show: its head leads to feed and web manifest, and asks nobody but the show's own place for anything. */
export function showFrame(show: Show, page: ShowPage, tools: PageTools): string {
  const feed = addressFrom(page.path, 'feed.xml');
  const cover = `${show.baseUrl}${show.cover.path}`;
  const listed = page.listed && !show.private;
  const head = [
    ...(listed
      ? [
          `<link rel="canonical" href="${shownText(`${show.baseUrl}${page.path.replace(/(^|\/)index\.html$/, '$1')}`)}">`,
          `<meta property="og:title" content="${shownText(page.title)}">`,
          `<meta property="og:site_name" content="${shownText(show.title)}">`,
          `<meta property="og:image" content="${shownText(cover)}">`,
        ]
      : ['<meta name="robots" content="noindex">']),
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf9f4">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a">',
    `<link rel="alternate" type="application/rss+xml" title="${shownText(show.title)}" href="${feed}">`,
    `<link rel="manifest" href="${addressFrom(page.path, 'manifest.webmanifest')}">`,
    `<link rel="icon" type="${show.cover.mimeType}" href="${addressFrom(page.path, show.cover.path)}">`,
  ];
  const title = page.title === show.title ? page.title : `${plainText(page.title)} · ${plainText(show.title)}`;
  const { description, script, body } = page;
  const frame = { language: show.language, title, description, head, script, body };
  const attributes = ` data-base="${toBase(page.path) || './'}"`;
  return htmlPage({ ...frame, attributes, style: `${PAGE_STYLE}${SHOW_STYLE}`, allows: ALLOWS }, tools);
}
