import { canonicalTag, primaryTag } from '../languages/canonical-tag.ts';
import { detectLanguage } from '../languages/detect-language.ts';
import { functionWords } from '../languages/shared/function-words.ts';
import type { MetadataOrigin } from '../model/article.ts';
import type { SourceDocument } from './input-format.ts';

/** The language of an article (BCP 47), and who says so. */
export interface FoundLanguage {
  readonly language: string;
  readonly from: MetadataOrigin;
}

/**
 * The user's choice; else what the source names, as long as the article's frequent words are not clearly of another language; else what
 * the detector finds. A region is the user's or the source's, never guessed.
 */
export function findLanguage(
  document: SourceDocument,
  { language, detect }: { readonly language: string | undefined; readonly detect: (text: string) => string | null },
): FoundLanguage {
  if (language !== undefined) return { language, from: 'user' };
  const body = bodyOf(document);
  const named = namedLanguages(document);
  const shown = detectLanguage(body);
  const believed =
    named.find((each) => shown === null || primaryTag(each.language) === shown) ??
    // What frequent words cannot tell they cannot contradict: Catalan looks like Spanish to them.
    named.find((each) => !functionWords.has(primaryTag(each.language)));
  return believed ?? { language: shown ?? detect(body) ?? 'und', from: 'text' };
}

/** Whether a source names a language that could be its article's. */
export function namesLanguage(document: SourceDocument): boolean {
  return namedLanguages(document).length > 0;
}

/** The text by which a language is told: the article's part where markup shows it, else all. */
export function bodyOf({ text, blocks = [] }: SourceDocument): string {
  const main = blocks.filter(({ main: isMain, reason }) => isMain && reason === null);
  return main.length === 0 ? text : main.map(({ span }) => text.slice(span.start, span.end)).join('\n');
}

function namedLanguages({ metadata }: SourceDocument): readonly FoundLanguage[] {
  return metadata.flatMap(({ field, text, from }) => {
    const language = field === 'language' ? canonicalTag(text) : null;
    return language === null ? [] : [{ language, from }];
  });
}
