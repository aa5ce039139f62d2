import Speech from 'ssml-builder';

/** Escaped for XML, as text or as an attribute; two square brackets in a row are parted, because one engine reads `[[…]]` as sounds. */
export function escapeWords(text: string): string {
  const words = text.replace(/\[(?=\[)|\](?=\])/gu, '$& ');
  return words === '' ? '' : new Speech().say(words).ssml(true);
}

/** `text` of the same length with blanks for what XML 1.0 forbids: control characters, halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, ' ');
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu;
