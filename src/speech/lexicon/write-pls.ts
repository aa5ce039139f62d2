import type { LexiconEntry } from './lexicon-entry.ts';
import { PLS_NAMESPACE } from './pls-namespace.ts';

/** Entries as a W3C Pronunciation Lexicon (PLS 1.0) for `language`. PLS has no form without regard to case: such an entry is written as it is. */
export function writePls(entries: readonly LexiconEntry[], language: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<lexicon version="1.0" xmlns="${PLS_NAMESPACE}" alphabet="ipa" xml:lang="${escape(language)}">`,
    ...entries.map(lexeme),
    '</lexicon>',
    '',
  ].join('\n');
}

/** What sounds most exactly comes first: that is what a reader takes. */
function lexeme({ graphemes, alias, phonemes, respelling }: LexiconEntry): string {
  return [
    '  <lexeme>',
    ...graphemes.map((grapheme) => `    <grapheme>${escape(grapheme)}</grapheme>`),
    ...(phonemes === undefined ? [] : [`    <phoneme>${escape(phonemes)}</phoneme>`]),
    // PLS knows no spelling of sounds beside the words.
    ...[alias ?? respelling].flatMap((said) => (said === undefined ? [] : [`    <alias>${escape(said)}</alias>`])),
    '  </lexeme>',
  ].join('\n');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}
