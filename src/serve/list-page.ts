import { createHash } from 'node:crypto';
import { shortTime } from '../show/clock-time.ts';
import { escapeMarkup } from '../show/escape-markup.ts';
import { isoDuration } from '../show/iso-duration.ts';
import { languageAttributes } from '../show/language-attributes.ts';
import { PAGE_STYLE } from '../show/page-style.ts';
import { plainText } from '../show/plain-text.ts';

/** What the page says of an episode. */
export interface ListedEpisode {
  /** Base name of its files. */
  readonly name: string;
  readonly title: string;
  readonly language: string;
  /** ISO 8601. */
  readonly publishedOn: string | null;
  readonly durationMs: number;
}

/** A page that leads to the pages of the episodes of a folder, in their order. */
export function listPage(episodes: readonly ListedEpisode[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Episodes</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<header><h1>Episodes</h1></header>
${episodes.map(entry).join('\n')}
</main>
</body>
</html>
`;
}

const STYLE_HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

function entry({ name, title, language, publishedOn, durationMs }: ListedEpisode): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(publishedOn ?? '')?.[0];
  const facts = [
    ...(day === undefined ? [] : [`<time datetime="${day}">${day}</time>`]),
    `<time datetime="${isoDuration(durationMs)}">${shortTime(durationMs)}</time>`,
  ];
  return `<section>
<h3><a href="./${encodeURIComponent(name)}.html" ${languageAttributes(language)}>${escapeMarkup(plainText(title) || name)}</a></h3>
<p class="facts">${facts.join(' ')}</p>
</section>`;
}
