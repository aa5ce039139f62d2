import type { SpokenForms, SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';
import { referenceRule } from './reference-rule.ts';

/** The rules that hold in every language, with the language's words where they need some. */
export function commonRules({ words }: SpokenForms): readonly SpokenRule[] {
  return [
    referenceRule,
    {
      class: 'web-address',
      pattern: /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"«»“”]{1,2000}/giu,
      say: ({ groups }) => sayWebAddress(groups[0] ?? '', words.link),
    },
    {
      class: 'mail-address',
      pattern: /(?<![\p{L}\p{N}.+_-])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
      say: ({ groups }) => {
        const { at, dot } = words;
        return at === null || dot === null
          ? null
          : (groups[0] ?? '').replace('@', ` ${at} `).replaceAll('.', ` ${dot} `).replace(/ {2,}/g, ' ').trim();
      },
    },
    // Before white space: the blanks before an ornament go with it.
    { class: 'ornament', pattern: ORNAMENT, say: sayOrnament },
    { class: 'space', pattern: /[^\S ]\s*| \s+/gu, say: () => ' ' },
    { class: 'control', pattern: UNHEARD, say: () => '' },
    // Two square brackets in a row open a notation of sounds in one engine.
    { class: 'bracket', pattern: DOUBLED_BRACKET, say: ({ groups }) => `${groups[0]} ` },
    { class: 'symbol', pattern: /&/gu, say: (found) => (words.and === null ? null : apart(found, words.and)) },
  ];
}

/** Controls, marks of direction, soft hyphens, and halves of surrogate pairs: nothing that is heard. Joiners stay: scripts need them. */
// oxlint-disable no-control-regex, no-misleading-character-class -- single code points are meant
const UNHEARD =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]+/gu;

/** Also when nothing that is heard stands between the two. */
const DOUBLED_BRACKET = new RegExp(`\\[(?=(?:${UNHEARD.source})?\\[)|\\](?=(?:${UNHEARD.source})?\\])`, 'gu');

/** Pictures, flags, keys, arrows, bullets, and marks of emphasis, with the joiners and variants between them. */
const ORNAMENT =
  /\s{0,3}(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff•‣⁃*_|~^`#\ufe0e\ufe0f\u20e3]\u200d?)+|\s{0,3}[0-9]\ufe0f\u20e3/gu;
// oxlint-enable no-control-regex, no-misleading-character-class

/** Leaves a blank between words, and none before a mark. */
function sayOrnament({ text, end }: WrittenForm): string {
  return /^[.,…)»”]/u.test(text.slice(end, end + 1)) ? '' : ' ';
}

/** What closes the sentence around an address is not part of it. */
function sayWebAddress(written: string, link: string | null): string {
  const closing = /[.,;:!?)\]'’]{0,8}$/u.exec(written)?.[0] ?? '';
  const host = written.replace(/^https?:\/\//iu, '').split(/[/?#:]/u, 1)[0] ?? '';
  return (link ?? host.replace(/[.,;!)\]'’]{1,8}$/u, '')) + closing;
}

/** `word` with a blank on each side that has none. */
function apart({ text, start, end }: WrittenForm, word: string): string {
  const before = start > 0 && !/\s/u.test(text.charAt(start - 1)) ? ' ' : '';
  const after = end < text.length && !/\s/u.test(text.charAt(end)) ? ' ' : '';
  return before + word + after;
}
