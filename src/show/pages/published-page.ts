import type { Episode } from '../../model/episode.ts';
import type { Script } from '../../model/script.ts';
import type { PublishedEpisode, Show } from '../../model/show.ts';
import { chapterList, disclosureLine, factsLine, sourceLinks } from '../episode-parts.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { PageTools } from '../html-page.ts';
import { languageAttributes, languageFacts } from '../language-attributes.ts';
import { pageTranscript } from '../page-transcript.ts';
import { shownCues } from '../shown-cues.ts';
import { shownSize } from '../shown-size.ts';
import { shownText } from '../shown-text.ts';
import { voiceColors } from '../voice-colors.ts';
import { voiceStrip } from '../voice-strip.ts';
import { numberFacts } from './number-facts.ts';
import { addressFrom } from './page-address.ts';
import { pageWords, type PageWords } from './page-words.ts';
import { playerControls } from './player-controls.ts';
import { scriptWords } from './script-words.ts';
import { showFooter } from './show-footer.ts';
import { showFrame } from './show-frame.ts';
import { PLAYER_PAGE_SCRIPT } from './show-script.ts';
import { subscribeBlock } from './subscribe-block.ts';

/** The page of an episode of a show: listen, read along, find a moment, keep it, subscribe. */
export function publishedPage(
  show: Show,
  episode: Episode,
  script: Script,
  published: PublishedEpisode,
  tools: PageTools,
): string {
  const { page: path, title, summary, language, audio } = published;
  const words = pageWords(show.language);
  const { wording, own } = words;
  const cues = shownCues(episode);
  const colors = voiceColors(episode);
  // The page is in the show's language, the episode on it in its own.
  const spoken = language === show.language ? '' : ` ${languageAttributes(language)}`;
  const amid = spoken === '' ? own : ` ${languageAttributes(wording.language ?? show.language)}`;
  const facts = { bylines: episode.articles.map(({ byline }) => byline), date: published.publishedAt };
  const sound = addressFrom(path, audio.path);
  const body = `<main${scriptWords(words)}>
<header class="episode">
<p class="back"><img src="${addressFrom(path, show.cover.path)}" alt="" width="44" height="44"> <a href="${addressFrom(path, 'index.html')}"><bdi>${shownText(show.title)}</bdi></a></p>
<h1${spoken || ' dir="auto"'}>${shownText(title)}</h1>
${factsLine({ ...facts, durationMs: audio.durationMs, language: show.language, others: numberFacts(published, words) })}${disclosureLine(published.disclosure, spoken)}
</header>
<section class="player" aria-label="${shownText(wording.page.player)}"${mediaFacts(show, published)}>
<audio controls preload="metadata" src="${sound}">${captions(published, words)}</audio>
${playerControls(words, show.language)}
${voiceStrip(episode, cues, colors)}
</section>
<div class="columns"${spoken}>
${chapterList(published.chapters, wording.chapters, amid)}<section class="transcript">
<h2${amid}>${escapeMarkup(wording.transcript)}</h2>
${pageTranscript(script, cues, colors)}
</section>
</div>
${subscribeBlock(show, words)}
${showFooter(show, words, `${sourceLinks(published.sources, wording.source)}${downloads(published, sound, show, words)}`)}
</main>`;
  return showFrame(show, { path, title, description: summary, listed: true, script: PLAYER_PAGE_SCRIPT, body }, tools);
}

/** What the page's script tells the device's media keys, and under what it remembers the place. */
function mediaFacts(show: Show, { guid, title }: PublishedEpisode): string {
  const facts = { guid, title, artist: show.author, album: show.title };
  return Object.entries(facts)
    .map(([name, value]) => ` data-${name}="${shownText(value)}"`)
    .join('');
}

function captions({ page, transcripts, language }: PublishedEpisode, { wording }: PageWords): string {
  const track = transcripts.find(({ mimeType }) => mimeType === 'text/vtt');
  if (track === undefined) return '';
  const { lang } = languageFacts(language);
  return `<track kind="captions" src="${addressFrom(page, track.path)}" srclang="${lang}" label="${escapeMarkup(wording.transcript)}" default>`;
}

const FORMATS: Readonly<Record<string, string>> = {
  'text/vtt': 'WebVTT',
  'application/x-subrip': 'SRT',
  'application/json': 'JSON',
  'text/html': 'HTML',
};

function downloads(published: PublishedEpisode, sound: string, show: Show, { wording, own }: PageWords): string {
  const { page, transcripts, audio } = published;
  const texts = transcripts.map(
    ({ path, mimeType }) =>
      `<a href="${addressFrom(page, path)}" download>${shownText(FORMATS[mimeType] ?? mimeType)}</a>`,
  );
  const text = `<p><span class="label"${own}>${escapeMarkup(wording.transcript)}</span> ${texts.join(', ')}</p>\n`;
  return `<p${own}><a href="${sound}" download>${escapeMarkup(wording.download)}</a> <span class="size">(${shownSize(audio, show.language)})</span></p>
${texts.length === 0 ? '' : text}`;
}
