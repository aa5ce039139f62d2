import { AntenneError } from '../errors/antenne-error.ts';
import type { LineRules } from '../languages/line-rules.ts';
import { findObstacle } from './find-obstacle.ts';
import type { SourceDocument } from './input-format.ts';
import type { Pieces } from './make-pieces.ts';
import { sayWhatWasFound } from './say-what-was-found.ts';

/** Throws `input/empty` or `input/no-article-text` for a source in which nothing shows. */
export function refuseBlank({ name, text, blocks }: SourceDocument): void {
  if (/[^\s\u0000-\u001f\u200b\ufeff]/u.test(text)) return;
  if (blocks === undefined) {
    throw new AntenneError('input/empty', 'the file is empty', {
      where: name,
      hint: 'Paste the text of the article into it.',
    });
  }
  throw new AntenneError(
    'input/no-article-text',
    'there is no text in it; a page may show its text only when its scripts run',
    {
      where: name,
      hint: SAVE_PAGE,
    },
  );
}

/** Throws `input/no-article-text` for a text of which nothing would be heard, or that a page shows instead of an article. */
export function refuseWithoutText(document: SourceDocument, title: string, pieces: Pieces, rules: LineRules): void {
  const heard = pieces.blocks.filter(({ kind }) => kind === 'lead' || kind === 'paragraph');
  const words = heard.map(({ span }) => document.text.slice(span.start, span.end)).join(' ');
  const obstacle = findObstacle(document, title, words, rules);
  if (heard.length > 0 && obstacle === null) return;
  const [what, hint] =
    document.blocks === undefined
      ? ['this text', 'Copy the article itself, from its title to its last paragraph.']
      : ['it', (document.teasers ?? 0) > 0 ? OPEN_ARTICLE : SAVE_PAGE];
  const found = obstacle === null ? `, only ${sayWhatWasFound(pieces.omitted)}` : `: ${obstacle}`;
  throw new AntenneError('input/no-article-text', `there is no article in ${what}${found}`, {
    where: document.name,
    hint,
  });
}

const OPEN_ARTICLE = 'Open one of its articles, and give the address of that or save it.';
const SAVE_PAGE =
  'Open the page in a browser and save it when the article is on the screen, or copy the article into a .txt file.';
