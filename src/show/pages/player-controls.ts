import { escapeMarkup } from '../escape-markup.ts';
import { localeOf } from '../locale-of.ts';
import { filled, type PageWords } from './page-words.ts';

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Lines of 24 by 24. */
const LINK_ICON = 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1';
const KEEP_ICON = 'M12 4v11m0 0-4-4m4 4 4-4M5 19h14';

/** Buttons beside the browser's own: hidden until the page's script works, as they do nothing without it. */
export function playerControls({ wording, own, ownText }: PageWords, language: string): string {
  const { page } = wording;
  const number = new Intl.NumberFormat(localeOf(wording.language ?? language));
  const speeds = SPEEDS.map(
    (speed) => `<option value="${speed}"${speed === 1 ? ' selected' : ''}>${number.format(speed)} ×</option>`,
  );
  return `<div class="controls" hidden${own}>
<button type="button" data-skip="-15" title="${filled(page.back, { seconds: 15 })}">−15 s</button>
<button type="button" data-skip="30" title="${filled(page.forward, { seconds: 30 })}">+30 s</button>
<label class="speed"><span>${escapeMarkup(page.speed)}</span> <select>${speeds.join('')}</select></label>
<button type="button" class="moment">${icon(LINK_ICON)}<span>${escapeMarkup(page.copyMoment)}</span></button>
<button type="button" class="keep" hidden>${icon(KEEP_ICON)}<span>${escapeMarkup(page.keep)}</span></button>
</div>
<p class="note" role="status"${ownText}></p>`;
}

function icon(path: string): string {
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${path}"/></svg>`;
}
