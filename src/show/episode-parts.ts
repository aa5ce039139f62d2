import type { Chapter } from '../model/episode.ts';
import { shortTime } from './clock-time.ts';
import { escapeMarkup } from './escape-markup.ts';
import { isoDuration } from './iso-duration.ts';
import { plainText } from './plain-text.ts';
import { shownDate } from './shown-date.ts';
import { shownText } from './shown-text.ts';

/** Who wrote it, when it appeared, how long it is, and other short facts (HTML), on one line; what is not known is left out. */
export function factsLine(facts: {
  readonly bylines: readonly (string | null)[];
  /** ISO 8601. */
  readonly date: string | null;
  readonly durationMs: number;
  readonly language: string;
  readonly others?: readonly string[];
}): string {
  const bylines = new Set(facts.bylines.map((byline) => plainText(byline ?? '')));
  const date = plainText(facts.date ?? '');
  const all = [
    ...[...bylines].filter(Boolean).map((byline) => `<bdi>${escapeMarkup(byline)}</bdi>`),
    ...(date === ''
      ? []
      : [`<time datetime="${escapeMarkup(date)}">${escapeMarkup(shownDate(date, facts.language))}</time>`]),
    `<time datetime="${isoDuration(facts.durationMs)}">${shortTime(facts.durationMs)}</time>`,
    ...(facts.others ?? []),
  ];
  return `<p class="facts">${all.map((fact) => `<span>${fact}</span>`).join(' ')}</p>`;
}

/** The sentence that says the voices are synthetic, on a line of its own; nothing where it was turned off. `attributes` are the line's. */
export function disclosureLine(disclosure: string | null, attributes = ''): string {
  return disclosure === null ? '' : `\n<p class="disclosure"${attributes}><bdi>${shownText(disclosure)}</bdi></p>`;
}

/** The chapters as buttons, for the page's script to seek; nothing where there are none. `own` are attributes of the heading. */
export function chapterList(chapters: readonly Chapter[], heading: string, own: string): string {
  if (chapters.length === 0) return '';
  const items = chapters.map(
    ({ startMs, title }) =>
      `<li><button type="button" data-start="${startMs}"><span class="time">${shortTime(startMs)}</span> <bdi>${escapeMarkup(title)}</bdi></button></li>`,
  );
  return `<nav class="chapters" aria-labelledby="chapters"><div>
<h2 id="chapters"${own}>${escapeMarkup(heading)}</h2>
<ol>
${items.join('\n')}
</ol>
</div></nav>
`;
}

/** Links to the articles. Only addresses of the web become links: a page must not run what a source calls its address. */
export function sourceLinks(
  articles: readonly { readonly url: string | null; readonly title: string }[],
  label: string,
): string {
  return articles
    .flatMap(({ url, title }) =>
      url !== null && /^https?:\/\//i.test(url) ? [{ url, title: plainText(title) || url }] : [],
    )
    .map(
      ({ url, title }) =>
        `<p><span class="label">${escapeMarkup(label)}</span> <a href="${escapeMarkup(url)}" rel="noreferrer"><bdi>${escapeMarkup(title)}</bdi></a></p>\n`,
    )
    .join('');
}
