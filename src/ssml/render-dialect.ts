import type { Dialect } from './dialect.ts';
import { cleanText, escapeWords } from './speech-builder.ts';
import { wordsOf, type SpeechNode } from './speech-node.ts';
import type { SsmlElement } from './ssml-element.ts';

/** What the document is said with. */
export interface SpeechVoice {
  /** BCP 47. */
  readonly language: string;
  /** The engine's own id; only some dialects write it. */
  readonly voice: string;
}

/** One sentence in the engine's own form. */
export interface RenderedSpeech {
  /** A document that holds only what the dialect takes; plain text where it takes no markup. */
  readonly document: string;
  /** The words alone. */
  readonly text: string;
  /** One for each node that will not be heard as it was meant. */
  readonly losses: readonly SsmlElement[];
}

/**
 * Writes what is said in a dialect. What it does not take becomes words, or goes: `sub` its alias, `phoneme` its respelling or its words, `say-as` its words,
 * `break` a comma, `emphasis`, `lang` and `mark` what is in them. That is a loss where it can be heard: an alias is the same words, and a
 * mark is silent anyway.
 */
export function renderDialect(nodes: readonly SpeechNode[], dialect: Dialect, voice: SpeechVoice): RenderedSpeech {
  const writing: Writing = { dialect, written: '', losses: [] };
  write(nodes, writing);
  const { written, losses } = writing;
  const inside = dialect.inSentence ? `<s>${written}</s>` : written;
  return { document: withRoot(inside, dialect, voice), text: cleanText(wordsOf(nodes)), losses };
}

interface Writing {
  readonly dialect: Dialect;
  written: string;
  readonly losses: SsmlElement[];
}

function write(nodes: readonly SpeechNode[], writing: Writing): void {
  const { elements, longestBreakMs } = writing.dialect;
  const add = (markup: string): void => void (writing.written += markup);
  for (const node of nodes) {
    const isTaken = node.kind !== 'text' && elements.has(node.kind);
    switch (node.kind) {
      case 'text':
        add(words(node.text, writing.dialect));
        break;
      case 'mark':
        if (isTaken) add(`<mark name="${attribute(node.name)}"/>`);
        break;
      case 'break':
        if (!isTaken || node.ms > (longestBreakMs ?? Infinity)) writing.losses.push('break');
        if (isTaken) add(`<break time="${Math.min(node.ms, longestBreakMs ?? Infinity) / 1000}s"/>`);
        else if (/[\p{L}\p{N}]\s*$/u.test(writing.written.slice(-8))) add(',');
        break;
      case 'sub':
        if (isTaken) add(`<sub alias="${attribute(node.alias)}">${words(node.written, writing.dialect)}</sub>`);
        else add(words(node.alias, writing.dialect));
        break;
      case 'phoneme':
        writeSound(node, writing);
        break;
      case 'say-as':
        add(isTaken ? spelled(node.characters, writing.dialect) : words(node.words, writing.dialect));
        if (!isTaken) writing.losses.push(node.kind);
        break;
      case 'emphasis':
      case 'lang':
        if (isTaken)
          add(
            node.kind === 'lang'
              ? `<lang xml:lang="${languageTag(node.language)}">`
              : `<emphasis level="${node.level}">`,
          );
        else writing.losses.push(node.kind);
        write(node.nodes, writing);
        if (isTaken) add(`</${node.kind}>`);
        break;
    }
  }
}

/** The sound itself where it is taken, else the words as they would be spelled for it, else the words: only that is a loss. */
function writeSound(
  { ipa, respelling, words: said }: SpeechNode & { readonly kind: 'phoneme' },
  writing: Writing,
): void {
  const { dialect } = writing;
  const inside = words(said, dialect);
  if (ipa !== undefined && dialect.elements.has('phoneme'))
    writing.written += `<phoneme alphabet="ipa" ph="${attribute(ipa)}">${inside}</phoneme>`;
  else if (respelling === undefined) {
    writing.written += inside;
    writing.losses.push('phoneme');
  } else if (dialect.elements.has('sub')) writing.written += `<sub alias="${attribute(respelling)}">${inside}</sub>`;
  else writing.written += words(respelling, dialect);
}

function spelled(characters: string, dialect: Dialect): string {
  return `<say-as interpret-as="characters">${words(characters, dialect)}</say-as>`;
}

function words(text: string, { root, reserved }: Dialect): string {
  let clean = cleanText(text);
  for (const [sign, instead] of Object.entries(reserved)) clean = clean.replaceAll(sign, instead);
  return root === 'none' ? clean : escapeWords(clean);
}

function attribute(value: string): string {
  return escapeWords(cleanText(value));
}

function withRoot(inside: string, { root }: Dialect, { language, voice }: SpeechVoice): string {
  const namespace = `xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${languageTag(language)}"`;
  switch (root) {
    case 'ssml-1.1':
      return `<speak version="1.1" ${namespace}>${inside}</speak>`;
    case 'ssml-1.0-voice':
      return `<speak version="1.0" ${namespace}><voice name="${attribute(voice)}">${inside}</voice></speak>`;
    case 'none':
      return inside;
  }
}

/** A tag that the schema takes; `und` (undetermined) for anything else. */
function languageTag(tag: string): string {
  return /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8}){0,8}$/.test(tag) ? tag : 'und';
}
