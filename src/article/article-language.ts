import type { SourceDocument } from './input-format.ts';

/** The language that the source declares, unless its text is clearly in another one; else that of the text. BCP 47; null where nothing tells. */
export function articleLanguage(
  { text, blocks, metadata }: SourceDocument,
  detectLanguage: (text: string) => string | null,
): string | null {
  const main = blocks?.filter((block) => block.main && block.reason === null) ?? [];
  const detected = detectLanguage(
    main.length === 0 ? text : main.map(({ span }) => text.slice(span.start, span.end)).join('\n'),
  );
  const declared = metadata.find(({ field }) => field === 'language')?.text ?? null;
  return declared === null || (detected !== null && declared.split('-')[0] !== detected) ? detected : declared;
}
