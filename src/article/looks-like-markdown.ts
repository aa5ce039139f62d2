import { findFrontMatter } from './find-front-matter.ts';

/** Whether a text of which nothing else is known is Markdown: by a front matter, a heading at its top, two kinds of signs, or three links. */
export function looksLikeMarkdown(start: string): boolean {
  if (findFrontMatter(start) !== null || /^#{1,6}[ \t]+\S/u.test(start)) return true;
  const kinds = SIGNS.filter((sign) => sign.test(start)).length;
  return kinds >= 2 || (start.match(LINK)?.length ?? 0) >= 3;
}

const LINK = /(?<!!)\[[^\][\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^()\s]{1,500}\)/gu;
const SIGNS: readonly RegExp[] = [
  /^#{1,6}[ \t]+\S/mu,
  /^\S[^\n]{0,200}\n(?:={3,}|-{3,})[ \t]*$/mu,
  /(?<!!)\[[^\][\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^()\s]{1,500}\)/u,
  /!\[[^\][\n]{0,200}\]\([^()\n]{1,500}\)/u,
  /\*\*[^*\s][^*\n]{0,200}\*\*/u,
  /^(?:```|~~~)/mu,
  /^\[[^\][\n]{1,100}\]:[ \t]*\S/mu,
];
