import type { Show } from '../../model/show.ts';
import { shownText } from '../shown-text.ts';
import type { PageWords } from './page-words.ts';

/** Who makes the show, and under which terms. `further` are lines of HTML that stand before. */
export function showFooter(show: Show, { wording, own }: PageWords, further = ''): string {
  const { page } = wording;
  const hosts = show.hosts.map(({ name, url }) => link(name, url));
  const lines = [
    ...(hosts.length === 0 ? [] : [`<span class="label"${own}>${shownText(page.madeBy)}</span> ${hosts.join(', ')}`]),
    ...(show.license === null
      ? []
      : [`<span class="label"${own}>${shownText(page.licence)}</span> ${link(show.license.name, show.license.url)}`]),
    ...(show.copyright === null ? [] : [`© <bdi>${shownText(show.copyright)}</bdi>`]),
  ];
  return `<footer>
${further}${lines.map((line) => `<p>${line}</p>\n`).join('')}</footer>`;
}

/** Only addresses of the web become links: a page must not run what a setting calls an address. */
function link(name: string, url: string | null): string {
  const shown = `<bdi>${shownText(name)}</bdi>`;
  return url !== null && /^https?:\/\//i.test(url)
    ? `<a href="${shownText(url)}" rel="noreferrer">${shown}</a>`
    : shown;
}
