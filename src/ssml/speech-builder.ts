import Speech from 'ssml-builder';
import type { SsmlElement } from './ssml-element.ts';

/** A stretch of words, and the name of the mark that stands before it. */
export interface SpeechPiece {
  readonly text: string;
  readonly mark?: string;
}

/** What decides how a document is written. */
export interface SpeechOptions {
  /** BCP 47. */
  readonly language: string;
  /** What the engine knows: nothing else is written. */
  readonly elements: ReadonlySet<SsmlElement>;
}

/** One sentence as a conforming SSML 1.1 document. The pieces' texts follow each other as they are. */
export function buildSpeech(pieces: readonly SpeechPiece[], { language, elements }: SpeechOptions): string {
  const inside = pieces.map(({ text, mark }) => markElement(mark, elements) + escapeWords(text)).join('');
  // Marks stand inside the sentence: engines lose those between sentences.
  const body = elements.has('s') ? `<s>${inside}</s>` : inside;
  return `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${languageTag(language)}">${body}</speak>`;
}

/** `text` of the same length with blanks for what XML 1.0 forbids: control characters, halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, ' ');
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;

/** Escaped for XML; two square brackets in a row are parted, because one engine reads `[[…]]` as sounds. */
function escapeWords(text: string): string {
  const words = cleanText(text).replace(/\[(?=\[)|\](?=\])/gu, '$& ');
  return words === '' ? '' : new Speech().say(words).ssml(true);
}

function markElement(name: string | undefined, elements: ReadonlySet<SsmlElement>): string {
  return name === undefined || !elements.has('mark') ? '' : `<mark name="${name}"/>`;
}

/** A tag that the schema takes; `und` (undetermined) for anything else. */
function languageTag(tag: string): string {
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8}){0,8}$/.test(tag) ? tag : 'und';
}
