import { languageOf } from '../languages/registry.ts';
import type { Episode } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import { chapterList, disclosureLine, factsLine, sourceLinks } from './episode-parts.ts';
import { escapeMarkup } from './escape-markup.ts';
import { htmlPage, type PageTools } from './html-page.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { pageTranscript } from './page-transcript.ts';
import { shownCues } from './shown-cues.ts';
import { shownSize } from './shown-size.ts';
import { shownText } from './shown-text.ts';
import { voiceColors } from './voice-colors.ts';
import { voiceStrip } from './voice-strip.ts';

/** A page of its own that plays the MP3 beside it and shows who says what; it fetches nothing else, and reads without scripts. */
export function episodePage(episode: Episode, script: Script, tools: PageTools): string {
  const { title, summary, language, audio, articles } = episode;
  const { wording, tag } = languageOf(language);
  // The program's own words are English where it has none in the episode's language.
  const own = tag === 'und' ? ' lang="en"' : '';
  const cues = shownCues(episode);
  const colors = voiceColors(episode);
  const facts = { bylines: articles.map(({ byline }) => byline), date: episode.publishedOn, language };
  const body = `<main>
<header>
<h1 dir="auto">${shownText(title)}</h1>
${factsLine({ ...facts, durationMs: audio.durationMs })}${disclosureLine(episode.disclosure)}
</header>
<section class="player" aria-label="${escapeMarkup(wording.voices)}">
<audio controls preload="metadata" src="${fileAddress(audio.file)}"></audio>
${voiceStrip(episode, cues, colors)}
</section>
<div class="columns">
${chapterList(episode.chapters, wording.chapters, own)}<section class="transcript">
<h2${own}>${escapeMarkup(wording.transcript)}</h2>
${pageTranscript(script, cues, colors)}
</section>
</div>
<footer${own}>
${sourceLinks(articles, wording.source)}<p><a href="${fileAddress(audio.file)}" download>${escapeMarkup(wording.download)}</a> <span class="size">(${shownSize(audio, language)})</span></p>
</footer>
</main>`;
  const page = { language, title, description: summary, style: PAGE_STYLE, script: PAGE_SCRIPT, body };
  // Of a page opened from the disk, 'self' is no place: `file:` lets it play there too, and gives a page from a server nothing.
  return htmlPage({ ...page, allows: ["media-src 'self' file:"] }, tools);
}

/** Relative, so that it works from a disk and from any folder of a server. */
function fileAddress(file: string): string {
  return `./${encodeURIComponent(file.toWellFormed())}`;
}
