import type { Script } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { ScriptProblem } from './check-script-shape.ts';

/** Checks what a script's values mean: tags of languages, dates, addresses, places inside the source. */
export function checkValues({ articles, speakers, lines }: Script): readonly ScriptProblem[] {
  const problems: ScriptProblem[] = [];
  const expect = (holds: boolean, path: string, message: string): void => {
    if (!holds) problems.push({ path, message });
  };
  expect(articles.length > 0, 'articles', 'there is no article');
  expect(lines.length > 0, 'lines', 'there is no line');
  articles.forEach(({ language, publishedOn, source }, index) => {
    const path = `articles[${index}]`;
    expect(isLanguage(language), `${path}.language`, NO_LANGUAGE);
    expect(publishedOn === null || DATE.test(publishedOn), `${path}.publishedOn`, 'is no date such as 2025-03-01');
    expect(source.url === null || isWebAddress(source.url), `${path}.source.url`, 'is no http or https address');
  });
  speakers.forEach(({ id, kind }, index) => {
    const isNarrator = id === 'narrator';
    expect(isNarrator === (kind === 'narrator'), `speakers[${index}].kind`, 'only "narrator" is of the kind narrator');
  });
  const lengths = new Map(articles.map(({ id, source }) => [id, source.text.length]));
  lines.forEach(({ article, language, attribution }, index) => {
    const length = lengths.get(article ?? '') ?? 0;
    expect(isLanguage(language), `lines[${index}].language`, NO_LANGUAGE);
    expect(
      !attribution?.evidence || isInside(attribution.evidence, length),
      `lines[${index}].attribution.evidence`,
      'lies outside the source',
    );
  });
  return problems;
}

const NO_LANGUAGE = 'is not the tag of a language, such as fr or en-GB';
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function isInside({ end }: Span, length: number): boolean {
  return end <= length;
}
