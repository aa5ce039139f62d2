import type { SpokenForms, SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';

/** Signs that have a word in the language, and marks that have none. */
export function signRules({ words }: SpokenForms): readonly SpokenRule[] {
  return [
    { class: 'bracket', onlyWith: BRACKET, pattern: /\s?[([]sic\s?!?[)\]]/giu, say: () => '' },
    { class: 'bracket', onlyWith: BRACKET, pattern: /[([]{1,2}\s?(?:\.{3}|…)\s?[)\]]{1,2}/gu, say: () => '…' },
    { class: 'bracket', onlyWith: BRACKET, pattern: /[[\]{}]/gu, say: () => '' },
    {
      class: 'symbol',
      onlyWith: /&/u,
      pattern: /&(?:amp|nbsp|lt|gt|quot|apos|#\d{1,6}|#x[\da-f]{1,5});/giu,
      say: (found) => (/^&amp;$/iu.test(found.groups[0] ?? '') ? apart(found, words.signs['&'] ?? '') : unsaid(found)),
    },
    { class: 'symbol', onlyWith: /[´`]/u, pattern: /(?<=\p{L})[´`](?=\p{L})/gu, say: () => '’' },
    { class: 'symbol', onlyWith: /[·‧]/u, pattern: /(?<=\p{L})[·‧](?=\p{L})/gu, say: () => '' },
    // Between blanks a stroke parts two things: a short pause.
    { class: 'symbol', onlyWith: /\//u, pattern: /(?<=\S)\s\/(?=\s)/gu, say: () => ',' },
    { class: 'symbol', pattern: /[\p{S}&%‰@§†‡·‧/\\#]/gu, say: (found) => saySign(found, words) },
  ];
}

const BRACKET = /[[({\]}]/u;

function saySign(found: WrittenForm, { signs, signsBeforeFigures }: SpokenForms['words']): string | null {
  const [sign = ''] = found.groups;
  const isBeforeFigure = /^\s?\p{Sc}?\s?\p{N}/u.test(found.text.slice(found.end, found.end + 4));
  const word = (isBeforeFigure ? signsBeforeFigures[sign] : undefined) ?? signs[sign];
  if (word !== undefined) return apart(found, word);
  return ORNAMENT.test(sign) ? null : unsaid(found);
}

/** What has no word is an ornament, with blanks and marks of its own. */
const ORNAMENT =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff~|^`#]/u;

/** A blank, so that the words around stay two. */
function unsaid({ text, end }: WrittenForm): string {
  return /^[\s.,…)»”]|^$/u.test(text.slice(end, end + 1)) ? '' : ' ';
}

/** `word` with a blank on each side that needs one. */
function apart({ text, start, end }: WrittenForm, word: string): string {
  const before = start > 0 && !/[\s(«“„"'’[-]/u.test(text.charAt(start - 1)) ? ' ' : '';
  const after = end < text.length && !/[\s.,;:!?…)»”\]-]/u.test(text.charAt(end)) ? ' ' : '';
  return before + word + after;
}
