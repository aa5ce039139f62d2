import { keyOfTitle } from './choose-title.ts';
import type { LinkedArticle } from '../json-ld.ts';

/** Of the articles that the JSON-LD of a page describes, the one that the page is about: by its headline, by its address, else the only one. */
export function chooseLinkedArticle(
  articles: readonly LinkedArticle[],
  titles: readonly string[],
  url: string | null,
): LinkedArticle | null {
  const keys = titles.map(keyOfTitle).filter((key) => key !== '');
  const isNamed = ({ headline }: LinkedArticle): boolean => {
    const key = keyOfTitle(headline ?? '');
    return (
      key !== '' &&
      keys.some(
        (title) => title === key || (key.length >= fewestCharacters && (title.includes(key) || key.includes(title))),
      )
    );
  };
  const isHere = (article: LinkedArticle): boolean =>
    url !== null && article.url !== null && pathOf(article.url) === pathOf(url);
  const [first, ...others] = articles;
  return articles.find(isNamed) ?? articles.find(isHere) ?? (others.length === 0 ? (first ?? null) : null);
}

function pathOf(url: string): string {
  return url
    .replace(/^https?:\/\/[^/]+/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/$/u, '');
}

const fewestCharacters = 20;
