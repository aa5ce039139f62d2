import type { Show, Withdrawal } from '../../model/show.ts';
import type { PageTools } from '../html-page.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { shownDate } from '../shown-date.ts';
import { shownText } from '../shown-text.ts';
import { addressFrom } from './page-address.ts';
import { filled, pageWords } from './page-words.ts';
import { showFrame } from './show-frame.ts';
import { WITHDRAWN_SCRIPT } from './show-script.ts';

/** The page that stands where an episode was: that it was withdrawn, when and why; it makes a device drop what it kept of it. */
export function withdrawnPage(show: Show, withdrawal: Withdrawal, tools: PageTools): string {
  const { page: path, title, withdrawnAt, reason } = withdrawal;
  const words = pageWords(show.language);
  const { page } = words.wording;
  const date = shownDate(withdrawnAt, words.wording.language ?? show.language);
  const body = `<main>
<header>
<p class="back"><a href="${addressFrom(path, 'index.html')}"><bdi>${shownText(show.title)}</bdi></a></p>
<h1 dir="auto">${shownText(title)}</h1>
<p class="facts"${words.ownText}><time datetime="${escapeMarkup(withdrawnAt)}">${filled(page.withdrawnOn, { date })}</time></p>
</header>
<p class="withdrawn"${words.ownText}>${shownText(page.withdrawn)}</p>
<p dir="auto">${shownText(reason)}</p>
</main>`;
  return showFrame(show, { path, title, description: reason, listed: false, script: WITHDRAWN_SCRIPT, body }, tools);
}
