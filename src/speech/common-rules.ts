import type { SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';

/** Controls, marks of direction, soft hyphens, and halves of surrogate pairs: nothing that is heard. Joiners stay: scripts need them. */
// oxlint-disable no-control-regex, no-misleading-character-class -- single code points are meant
const UNHEARD =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]+/gu;

/** Also when nothing that is heard stands between the two. */
const DOUBLED_BRACKET = new RegExp(`\\[(?=(?:${UNHEARD.source})?\\[)|\\](?=(?:${UNHEARD.source})?\\])`, 'gu');

/** Pictures, flags, keys, arrows, bullets, and marks of emphasis, with the joiners and variants between them. */
const ORNAMENT =
  /\s{0,3}(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff•‣⁃*_|^`\ufe0e\ufe0f\u20e3]\u200d?|#(?![\p{L}\p{N}_])|~(?!\s?\p{N}))+|\s{0,3}[0-9]\ufe0f\u20e3/gu;
// oxlint-enable no-control-regex, no-misleading-character-class

/** What holds in every language: layout, and what no voice can say. */
export const commonRules: readonly SpokenRule[] = [
  // Before white space: the blanks before an ornament go with it.
  { class: 'ornament', pattern: ORNAMENT, say: sayOrnament },
  // Before words and figures these two may mean something, to other rules.
  { class: 'ornament', pattern: /[#~]/gu, say: () => '' },
  { class: 'space', pattern: /[^\S ]\s*| \s+/gu, say: () => ' ' },
  { class: 'control', pattern: UNHEARD, say: () => '' },
  // Two square brackets in a row open a notation of sounds in one engine.
  { class: 'control', pattern: DOUBLED_BRACKET, say: ({ groups }) => `${groups[0]} ` },
];

/** Leaves a blank between words, and none before a mark. */
function sayOrnament({ text, end }: WrittenForm): string {
  return /^[.,…)»”]/u.test(text.slice(end, end + 1)) ? '' : ' ';
}
