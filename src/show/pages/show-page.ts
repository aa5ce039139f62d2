import type { PublishedEpisode, Show } from '../../model/show.ts';
import { factsLine } from '../episode-parts.ts';
import type { PageTools } from '../html-page.ts';
import { languageAttributes } from '../language-attributes.ts';
import { shownText } from '../shown-text.ts';
import { listPath } from './list-path.ts';
import { numberFacts } from './number-facts.ts';
import { addressFrom } from './page-address.ts';
import { pageWords, type PageWords } from './page-words.ts';
import { scriptWords } from './script-words.ts';
import { showFooter } from './show-footer.ts';
import { showFrame } from './show-frame.ts';
import { LIST_SCRIPT } from './show-script.ts';
import { subscribeBlock } from './subscribe-block.ts';

/** Which of a show's list pages it is: `number` null is the main one; `last` is the highest number, 0 when there is but the main one. */
export interface ListPlace {
  readonly number: number | null;
  readonly last: number;
}

/** A list of episodes, newest first: the main one of a show (`index.html`), or one of its older ones (`index-1.html` is the oldest). */
export function showPage(
  show: Show,
  episodes: readonly PublishedEpisode[],
  place: ListPlace,
  tools: PageTools,
): string {
  const words = pageWords(show.language);
  const { page } = words.wording;
  const path = listPath(place.number);
  const list = episodes.map((episode) => listEntry(show, episode, path, words));
  const body = `<main${scriptWords(words)}>
<header class="show">
<img src="${addressFrom(path, show.cover.path)}" alt="" width="176" height="176">
<div>
<h1 dir="auto">${place.number === null ? shownText(show.title) : `<a href="${addressFrom(path, 'index.html')}">${shownText(show.title)}</a>`}</h1>
<p class="facts">${[show.author, show.updateFrequency?.text ?? '']
    .filter(Boolean)
    .map((fact) => `<span><bdi>${shownText(fact)}</bdi></span>`)
    .join(' ')}</p>
<p class="about" dir="auto">${shownText(show.description)}</p>
${show.private ? `<p class="private"><bdi${words.own}>${shownText(page.privateShow)}</bdi></p>\n` : ''}<p class="jump"${words.own}><a href="#subscribe">${shownText(page.subscribe)}</a></p>
</div>
</header>
<div class="columns">
<section class="list" aria-labelledby="episodes">
<h2 id="episodes"${words.own}>${shownText(page.episodes)}</h2>
${list.length === 0 ? `<p${words.ownText}>${shownText(page.noEpisodes)}</p>` : `<ul class="episodes">\n${list.join('\n')}\n</ul>`}
${pageLinks(place, path, words)}</section>
${subscribeBlock(show, words)}
</div>
${showFooter(show, words)}
</main>`;
  const about = { title: show.title, description: show.description, listed: place.number === null };
  return showFrame(show, { ...about, path, script: LIST_SCRIPT, body }, tools);
}

function listEntry(show: Show, episode: PublishedEpisode, path: string, words: PageWords): string {
  const { language, quoted } = episode;
  const attributes = language === show.language ? '' : ` ${languageAttributes(language)}`;
  const date = {
    bylines: [],
    date: episode.publishedAt,
    durationMs: episode.audio.durationMs,
    language: show.language,
  };
  const voices =
    quoted.length === 0
      ? ''
      : `\n<p class="quoted"><span class="label"${words.own}>${shownText(words.wording.voices)}</span> ${quoted.map((name) => `<bdi>${shownText(name)}</bdi>`).join(', ')}</p>`;
  return `<li>
<h3${attributes}><a href="${addressFrom(path, episode.page)}"><bdi>${shownText(episode.title)}</bdi></a></h3>
${factsLine({ ...date, others: numberFacts(episode, words) })}
<p class="summary"${attributes}>${shownText(episode.summary)}</p>${voices}
</li>`;
}

function pageLinks({ number, last }: ListPlace, path: string, { wording, own }: PageWords): string {
  const { page } = wording;
  const isMain = number === null;
  const newer = isMain ? undefined : number === last ? null : number + 1;
  const older = isMain ? (last > 0 ? last : undefined) : number > 1 ? number - 1 : undefined;
  const links = [
    ...(isMain ? [] : [{ to: null, label: page.newest, relation: 'first' }]),
    ...(newer === undefined ? [] : [{ to: newer, label: page.newer, relation: 'prev' }]),
    ...(older === undefined ? [] : [{ to: older, label: page.older, relation: 'next' }]),
    ...(older === undefined ? [] : [{ to: 1, label: page.oldest, relation: 'last' }]),
  ];
  if (links.length === 0) return '';
  const items = links.map(
    ({ to, label, relation }) =>
      `<a rel="${relation}" href="${addressFrom(path, listPath(to))}">${shownText(label)}</a>`,
  );
  return `<nav class="pages" aria-label="${shownText(page.pages)}"${own}>\n${items.join('\n')}\n</nav>\n`;
}
