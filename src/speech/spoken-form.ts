import type { Alignment } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { SpokenClass, SpokenForms } from '../languages/spoken-forms.ts';
import { besideWords } from './beside-words.ts';
import { findForms } from './find-forms.ts';
import type { Transliterate } from './foreign-script-rule.ts';
import { heardText, inWrittenText } from './heard-text.ts';
import { languageRules } from './language-rules.ts';
import { sayLeftFigures } from './say-left-figures.ts';
import { withCapital } from './with-capital.ts';

/** A stretch of the written text and the words that are said for it. */
export interface SpokenToken {
  readonly span: Span;
  readonly class: SpokenClass;
  readonly words: string;
  /** How the words sound, in IPA and as a reader would spell it, where the lexicon says so. */
  readonly phonemes?: string;
  readonly respelling?: string;
}

/** What entries of a lexicon say in a text: tokens in order and without overlap. They come before all rules. */
export type Lexicon = (text: string) => readonly SpokenToken[];

/** What decides what is said besides the language. */
export interface SpokenOptions {
  readonly lexicon?: Lexicon | undefined;
  /** Classes whose forms stay as they are written. */
  readonly asWritten?: ReadonlySet<SpokenClass> | undefined;
  /** Writes words of other scripts in Latin letters; without it they stay. */
  readonly transliterate?: Transliterate | undefined;
}

/** What is said for `text`, and where it differs from it. `text` itself never changes. */
export function spokenForm(
  text: string,
  forms: SpokenForms,
  options: SpokenOptions = {},
): { spoken: string; alignment: readonly Alignment[] } {
  const alignment: Alignment[] = [];
  let spoken = '';
  for (const { span, class: kind, words, phonemes, respelling } of spokenTokens(text, forms, options)) {
    const start = spoken.length;
    spoken += words;
    if (kind === 'copied') continue;
    alignment.push({
      text: span,
      spoken: { start, end: spoken.length },
      ...(phonemes !== undefined && { phonemes }),
      ...(respelling !== undefined && { respelling }),
    });
  }
  return { spoken, alignment };
}

/** The tokens of a text, in order; together they cover it. Those that need nothing are `copied`. */
export function spokenTokens(written: string, forms: SpokenForms, options: SpokenOptions = {}): readonly SpokenToken[] {
  const heard = heardText(written);
  return inWrittenText(tokensOf(heard.text, forms, options), heard, written);
}

function tokensOf(text: string, forms: SpokenForms, options: SpokenOptions): readonly SpokenToken[] {
  const tokens: SpokenToken[] = [];
  let at = 0;
  for (const found of findForms(text, languageRules(forms, options.transliterate), options.lexicon?.(text))) {
    const { span } = found;
    const written = text.slice(span.start, span.end);
    const words = options.asWritten?.has(found.class) ? asWritten(written) : inSentence(found, text, forms);
    if (span.start > at) tokens.push(copied(text, at, span.start));
    const isCopied = words === written && found.phonemes === undefined && found.respelling === undefined;
    tokens.push(isCopied ? copied(text, span.start, span.end) : { ...found, words });
    at = span.end;
  }
  if (at < text.length) tokens.push(copied(text, at, text.length));
  return withoutDoubledBlanks(tokens);
}

/** Words as they stand among others: with figures said, apart from their neighbours, with a capital where a sentence starts. */
function inSentence(found: SpokenToken, text: string, { numbers, abbreviations }: SpokenForms): string {
  const { class: kind, words, span } = found;
  // Letters in brackets belong to the word beside them.
  if (kind === 'bracket' || kind === 'control') return words;
  const apart = besideWords(sayLeftFigures(words, numbers), text, span);
  // Another script has shown whether there is a capital.
  return kind === 'foreign-script' ? apart : withCapital(apart, text, span.start, abbreviations);
}

/** Layout is not a choice: blanks are still one blank. */
function asWritten(written: string): string {
  return written.replace(/\s+/gu, ' ');
}

function copied(text: string, start: number, end: number): SpokenToken {
  return { span: { start, end }, class: 'copied', words: text.slice(start, end) };
}

/** One blank where two tokens bring one each, and none at the ends. */
function withoutDoubledBlanks(tokens: readonly SpokenToken[]): readonly SpokenToken[] {
  const kept: SpokenToken[] = [];
  let blankBefore = true;
  for (const token of tokens) {
    kept.push(...(blankBefore && token.words.startsWith(' ') ? withoutFirstBlank(token) : [token]));
    const words = kept.at(-1)?.words ?? '';
    if (words !== '') blankBefore = words.endsWith(' ');
  }
  for (let i = kept.length - 1; i >= 0; i--) {
    const token = kept[i];
    if (token === undefined || (token.words !== '' && !token.words.endsWith(' '))) break;
    if (token.words === '') continue;
    kept.splice(i, 1, ...withoutLastBlank(token));
    if (token.words !== ' ') break;
  }
  return kept;
}

function withoutFirstBlank({ span, class: kind, words }: SpokenToken): readonly SpokenToken[] {
  if (kind !== 'copied') return [{ span, class: kind, words: words.slice(1) }];
  const first: SpokenToken = { span: { start: span.start, end: span.start + 1 }, class: 'space', words: '' };
  if (words.length === 1) return [first];
  return [first, { span: { start: span.start + 1, end: span.end }, class: kind, words: words.slice(1) }];
}

function withoutLastBlank({ span, class: kind, words }: SpokenToken): readonly SpokenToken[] {
  if (kind !== 'copied') return [{ span, class: kind, words: words.slice(0, -1) }];
  const last: SpokenToken = { span: { start: span.end - 1, end: span.end }, class: 'space', words: '' };
  if (words.length === 1) return [last];
  return [{ span: { start: span.start, end: span.end - 1 }, class: kind, words: words.slice(0, -1) }, last];
}
