import { languageOf } from '../languages/registry.ts';
import type { Language } from '../languages/language.ts';
import type { Episode } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import { shortTime } from './clock-time.ts';
import { escapeMarkup } from './escape-markup.ts';
import { isoDuration } from './iso-duration.ts';
import { languageAttributes } from './language-attributes.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { pageTranscript } from './page-transcript.ts';
import { plainText } from './plain-text.ts';
import { shownCues } from './shown-cues.ts';
import { voiceColors } from './voice-colors.ts';
import { voiceStrip } from './voice-strip.ts';

/** What the page needs of the outside. */
export interface PageTools {
  readonly sha256Base64: (text: string) => string;
}

/** A page of its own that plays the MP3 beside it and shows who says what; it fetches nothing else, and reads without scripts. */
export function episodePage(episode: Episode, script: Script, tools: PageTools): string {
  const language = languageOf(episode.language);
  const { wording } = language;
  const own = ownWords(language);
  const title = escapeMarkup(plainText(episode.title));
  const cues = shownCues(episode);
  const colors = voiceColors(episode);
  return `<!doctype html>
<html ${languageAttributes(episode.language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(tools)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${escapeMarkup(plainText(episode.summary))}">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${title}</h1>
${facts(episode)}${disclosure(episode)}
</header>
<section class="player" aria-label="${escapeMarkup(wording.voices)}">
<audio controls preload="metadata" src="${fileAddress(episode.audio.file)}"></audio>
${voiceStrip(episode, cues, colors)}
</section>
<div class="columns">
${chapterList(episode, wording.chapters, own)}<section class="transcript">
<h2${own}>${escapeMarkup(wording.transcript)}</h2>
${pageTranscript(script, cues, colors)}
</section>
</div>
<footer${own}>
${sources(episode, wording.source)}<p><a href="${fileAddress(episode.audio.file)}" download>${escapeMarkup(wording.download)}</a> <span class="size">(${size(episode)})</span></p>
</footer>
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** Of a page opened from the disk, `'self'` is no place: `file:` lets it play there too, and gives a page from a server nothing. */
function contentPolicy({ sha256Base64 }: PageTools): string {
  return [
    "default-src 'none'",
    "media-src 'self' file:",
    `style-src 'sha256-${sha256Base64(PAGE_STYLE)}'`,
    `script-src 'sha256-${sha256Base64(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Marks the program's own words where it has none in the episode's language: they are English then. */
function ownWords({ tag }: Language): string {
  return tag === 'und' ? ' lang="en"' : '';
}

function facts(episode: Episode): string {
  const bylines = new Set(episode.articles.map(({ byline }) => plainText(byline ?? '')));
  const date = plainText(episode.publishedOn ?? '');
  const all = [
    ...[...bylines].filter(Boolean).map((byline) => `<bdi>${escapeMarkup(byline)}</bdi>`),
    ...(date === ''
      ? []
      : [`<time datetime="${escapeMarkup(date)}">${escapeMarkup(shownDate(date, episode.language))}</time>`]),
    `<time datetime="${isoDuration(episode.audio.durationMs)}">${shortTime(episode.audio.durationMs)}</time>`,
  ];
  return `<p class="facts">${all.map((fact) => `<span>${fact}</span>`).join(' ')}</p>`;
}

function disclosure(episode: Episode): string {
  return episode.disclosure === null
    ? ''
    : `\n<p class="disclosure"><bdi>${escapeMarkup(plainText(episode.disclosure))}</bdi></p>`;
}

function chapterList(episode: Episode, heading: string, own: string): string {
  if (episode.chapters.length === 0) return '';
  const items = episode.chapters.map(
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

/** Only addresses of the web become links: a page must not run what a source calls its address. */
function sources(episode: Episode, label: string): string {
  return episode.articles
    .flatMap(({ url, title }) =>
      url !== null && /^https?:\/\//i.test(url) ? [{ url, title: plainText(title) || url }] : [],
    )
    .map(
      ({ url, title }) =>
        `<p>${escapeMarkup(label)}: <a href="${escapeMarkup(url)}" rel="noreferrer"><bdi>${escapeMarkup(title)}</bdi></a></p>\n`,
    )
    .join('');
}

function size({ audio, language }: Episode): string {
  const megabytes = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return `${shortTime(audio.durationMs)}, ${new Intl.NumberFormat(localeOf(language), megabytes).format(audio.bytes / 1_000_000)}`;
}

/** `14 mars 2026`; a date that is not whole stays as it is written. */
function shownDate(date: string, language: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d/.test(date) || Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Never the machine's own: the page must be the same wherever it is made. */
function localeOf(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Relative, so that it works from a disk and from any folder of a server. */
function fileAddress(file: string): string {
  return `./${encodeURIComponent(file.toWellFormed())}`;
}
