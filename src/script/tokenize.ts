import type { PeopleWords } from '../languages/people-words.ts';
import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** A word or a sign of the narration. A quotation is one token: what is inside the marks says nothing about who speaks. */
export interface Token extends Span {
  readonly kind: 'word' | 'stop' | 'comma' | 'colon' | 'semicolon' | 'open' | 'close' | 'quotation' | 'other';
  readonly text: string;
  /** Lower case, with a straight apostrophe. */
  readonly lower: string;
  readonly capital: boolean;
  /** A noun that is no name, in a language that gives all nouns a capital; `capital` is then false. */
  readonly noun: boolean;
  /** A name in the genitive: its owner's ending is cut off from `text` and `lower`. */
  readonly genitive: boolean;
  /** A pronoun behind its verb: dit-il. */
  readonly inverted: boolean;
  readonly block: number;
  readonly sentence: number;
  /** Which quotation, for a token of that kind. */
  readonly quotation: number;
}

/** A range of the article that is one token: a part of a quotation with its marks. */
export interface QuotationRange extends Span {
  readonly quotation: number;
  /** Whether the words inside end in a full stop. */
  readonly stops: boolean;
}

type RawToken = Omit<Token, 'block' | 'sentence'>;

/** `D.ª` is one word; so are a number with its decimals and what hyphens join. */
const PIECES =
  /\p{Lu}\p{L}{0,2}\.[ªº]|\p{N}+(?:[.,]\p{N}+)+[\p{L}\p{M}]*|[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+|(?<=\p{N}):\p{N}+)*|['’](?=\p{L})|[.!?…]+|[^\s\p{L}\p{M}\p{N}]/gu;
const PRONOUN_BEHIND = /^(.+?)(?:-t)?-([^-]+)$/u;

/** The tokens of the article's blocks, with sentences counted through the whole article. */
export function tokenize(
  text: string,
  blocks: readonly Block[],
  quoted: readonly QuotationRange[],
  words: PeopleWords,
): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let range = 0;
  blocks.forEach((block, index) => {
    const raw: RawToken[] = [];
    let at = block.span.start;
    for (; range < quoted.length && (quoted[range]?.start ?? 0) < block.span.end; range += 1) {
      const quotation = quoted[range];
      if (quotation === undefined) break;
      pushPieces(raw, text, at, quotation.start, words);
      raw.push({ ...plain('quotation', '', quotation.start), end: quotation.end, quotation: quotation.quotation });
      if (quotation.stops) raw.push({ ...plain('stop', '', quotation.end), end: quotation.end });
      at = quotation.end;
    }
    pushPieces(raw, text, at, block.span.end, words);
    raw.forEach((token, position) => {
      const next = raw[position + 1];
      if (token.kind === 'stop' && token.text === '' && !startsSentence(next)) return;
      tokens.push({ ...token, block: index, sentence });
      if (token.kind === 'stop' && startsSentence(next)) sentence += 1;
    });
    sentence += 1;
  });
  return tokens;
}

function startsSentence(next: RawToken | undefined): boolean {
  return (
    next === undefined ||
    next.capital ||
    ['quotation', 'open', 'other', 'stop'].includes(next.kind) ||
    /^\p{N}/u.test(next.text)
  );
}

function pushPieces(tokens: RawToken[], text: string, start: number, end: number, words: PeopleWords): void {
  const piece = text.slice(start, end);
  for (const match of piece.matchAll(PIECES)) {
    const found = match[0];
    const at = start + match.index;
    const last = tokens.at(-1);
    const touches = last !== undefined && last.kind === 'word' && last.end === at;
    if (found === "'" || found === '’') {
      if (touches && words.elisions.has(last.lower))
        tokens[tokens.length - 1] = { ...last, text: `${last.text}'`, lower: `${last.lower}'`, end: at + 1 };
      else tokens.push(plain('word', found, at));
    } else if (touches && last.text.length === 1 && (last.text === "'" || last.text === '’')) {
      const joined = `'${found}`;
      tokens[tokens.length - 1] = {
        ...last,
        text: joined,
        lower: joined.toLowerCase(),
        end: at + found.length,
        capital: isCapital(found),
      };
    } else if (touches && found === '.' && isAbbreviation(last.text, words)) {
      tokens[tokens.length - 1] = { ...last, end: at + 1 };
    } else {
      pushPiece(tokens, found, at, words);
    }
  }
}

function pushPiece(tokens: RawToken[], found: string, at: number, words: PeopleWords): void {
  if (!/^[\p{L}\p{M}\p{N}]/u.test(found)) {
    tokens.push(plain(signKind(found), found, at));
    return;
  }
  const behind = found.length < 60 && words.hyphenPronouns.size > 0 ? PRONOUN_BEHIND.exec(found) : null;
  const pronoun = behind?.[2] ?? '';
  if (behind?.[1] !== undefined && words.hyphenPronouns.has(pronoun)) {
    tokens.push(plain('word', behind[1], at), {
      ...plain('word', pronoun, at + found.length - pronoun.length),
      inverted: true,
    });
  } else {
    const word = plain('word', found, at);
    // `A Lormaye, …`: without an accent only at the beginning, where the auxiliary has a hyphen: A-t-elle dit…
    const accented =
      tokens.at(-1)?.kind === 'word' || !word.capital ? undefined : words.barePrepositions?.get(word.lower);
    tokens.push(accented === undefined ? word : { ...word, lower: accented });
  }
}

function plain(kind: Token['kind'], text: string, start: number): RawToken {
  return {
    kind,
    text,
    lower: text.toLowerCase(),
    start,
    end: start + text.length,
    capital: isCapital(text),
    noun: false,
    genitive: false,
    inverted: false,
    quotation: -1,
  };
}

/** An Arabic article is glued to its name: al-Sayed. */
function isCapital(text: string): boolean {
  return /^(?:[aeiou][dlnrstz]-)?[\p{Lu}\p{Lt}]/u.test(text);
}

/** Titles and initials keep their stop. */
function isAbbreviation(text: string, words: PeopleWords): boolean {
  const lower = text.toLowerCase();
  return (isCapital(text) && words.titles.has(lower) && !words.wholeTitles.has(lower)) || /^\p{Lu}$/u.test(text);
}

function signKind(sign: string): Token['kind'] {
  if (/^[.!?…]/.test(sign)) return 'stop';
  if (sign === ',') return 'comma';
  if (sign === ':') return 'colon';
  if (sign === ';') return 'semicolon';
  if (sign === '(' || sign === '[') return 'open';
  return sign === ')' || sign === ']' ? 'close' : 'other';
}
