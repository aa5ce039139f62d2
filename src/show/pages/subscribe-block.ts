import type { Show } from '../../model/show.ts';
import { shownText } from '../shown-text.ts';
import { appLinks } from './app-links.ts';
import type { PageWords } from './page-words.ts';
import { qrPicture } from './qr-code.ts';

/** The feed's address to copy, links that hand it to apps, and a code for a phone that leads to the show's page. */
export function subscribeBlock(show: Show, words: PageWords): string {
  const { page } = words.wording;
  const links = appLinks(show).map(
    ({ app, url }) => `<li><a href="${shownText(url)}" rel="noreferrer">${app}</a></li>`,
  );
  // The namespace's `guid` page: apps that know the fragment take the show from the address of its page.
  const code = qrPicture(`${show.baseUrl}#fastfollow-podcast:${show.guid}`);
  return `<section class="subscribe" id="subscribe" aria-labelledby="subscribe-heading">
<h2 id="subscribe-heading"${words.own}>${shownText(page.subscribe)}</h2>
<p${words.own}><label for="feed-address">${shownText(page.feedAddress)}</label></p>
<div class="address"><input id="feed-address" type="url" readonly dir="ltr" value="${shownText(`${show.baseUrl}feed.xml`)}">
<button type="button" data-copy="feed-address" hidden${words.own}>${shownText(page.copy)}</button></div>
<p class="note" role="status"${words.ownText}></p>
<p class="help"${words.ownText}>${shownText(page.subscribeHelp)}</p>
<h3${words.own}>${shownText(page.openIn)}</h3>
<ul class="apps" lang="en">
${links.join('\n')}
</ul>
<figure>
${code}
<figcaption${words.ownText}>${shownText(page.scan)}</figcaption>
</figure>
</section>`;
}
