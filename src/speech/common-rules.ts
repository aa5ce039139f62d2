import type { SpokenRule, WrittenForm } from '../languages/spoken-forms.ts';

const DOUBLED_BRACKET = /\[(?=\[)|\](?=\])/gu;

/** Pictures, flags, keys, arrows, bullets, marks of emphasis, and characters of one font alone, with the joiners and variants between them. */
// oxlint-disable no-misleading-character-class -- single code points are meant
const ORNAMENT =
  /\s{0,3}(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff•‣⁃\p{Co}*_|^`\ufe0e\ufe0f\u20e3]\u200d?|#(?![\p{L}\p{N}_])|~(?!\s?\p{Sc}?\s?\p{N}))+|\s{0,3}[0-9]\ufe0f\u20e3/gu;
// oxlint-enable no-misleading-character-class

/** What holds in every language: layout, and what no voice can say. */
export const commonRules: readonly SpokenRule[] = [
  // Before white space: the blanks before an ornament go with it.
  { class: 'ornament', pattern: ORNAMENT, say: sayOrnament },
  // Before words and figures these two may mean something, to other rules.
  { class: 'ornament', pattern: /[#~]/gu, say: () => '' },
  { class: 'space', pattern: /(?:[^\S ]|\u0085)[\s\u0085]*| [\s\u0085]+/gu, say: () => ' ' },
  // Two square brackets in a row open a notation of sounds in one engine.
  { class: 'control', pattern: DOUBLED_BRACKET, say: ({ groups }) => `${groups[0]} ` },
];

/** Leaves a blank between words, and none before a mark. */
function sayOrnament({ text, end }: WrittenForm): string {
  return /^[.,…)»”]/u.test(text.slice(end, end + 1)) ? '' : ' ';
}
