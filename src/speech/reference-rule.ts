import type { SpokenRule } from '../languages/spoken-forms.ts';
import { decodeReferences } from '../markup/character-references.ts';

/** A reference to a character that was left in a text, such as `&nbsp;` or `&#8217;`, is said as that character; `&amp;` is a sign that has a word. */
export const referenceRule: SpokenRule = {
  class: 'control',
  pattern: /&(?!amp;)(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,9});/gu,
  say: ({ groups }) => {
    const [written = ''] = groups;
    const meant = decodeReferences(written);
    return meant === written ? null : meant.replace(/\s/gu, ' ');
  },
};
