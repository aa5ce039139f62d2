import { RAW_TEXTS } from './element-kinds.ts';

/** What is told of a markup, in its order. */
export interface TagListener {
  /** Text between tags, entities as they were written. */
  text(from: number, to: number): void;
  /** `selfClosing`: a slash stood before the end of the tag. The attributes are read only when asked for. */
  start(name: string, attributes: () => ReadonlyMap<string, string>, selfClosing: boolean): void;
  end(name: string): void;
  /** What stands between the tags of an element whose content is no markup. */
  raw(name: string, attributes: () => ReadonlyMap<string, string>, content: string): void;
}

/** Reads tags as browsers do: one way through the text, whatever it holds; comments, declarations and processing instructions are passed over. */
export function scanTags(markup: string, listener: TagListener): void {
  let at = 0;
  for (let open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', open)) {
    const next = markup.charCodeAt(open + 1);
    const isEnd = next === SLASH && isLetter(markup.charCodeAt(open + 2));
    if (!isEnd && !isLetter(next) && next !== SLASH && next !== EXCLAMATION && next !== QUESTION) {
      // A sign in a text.
      open++;
      continue;
    }
    if (open > at) listener.text(at, open);
    if (isEnd) at = endTag(markup, open, listener);
    else at = isLetter(next) ? startTag(markup, open, listener) : afterDeclaration(markup, open);
    open = at;
  }
  if (at < markup.length) listener.text(at, markup.length);
}

function startTag(markup: string, open: number, listener: TagListener): number {
  const nameEnd = endOfName(markup, open + 1);
  const close = endOfTag(markup, nameEnd);
  if (close < 0) return markup.length;
  const name = markup.slice(open + 1, nameEnd).toLowerCase();
  const attributes = (): ReadonlyMap<string, string> => readAttributes(markup, nameEnd, close);
  const selfClosing = markup.charCodeAt(close - 1) === SLASH;
  if (!RAW_TEXTS.has(name)) {
    listener.start(name, attributes, selfClosing);
    return close + 1;
  }
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  end.lastIndex = close + 1;
  const found = end.exec(markup);
  listener.raw(name, attributes, markup.slice(close + 1, found?.index ?? markup.length));
  const last = found === null ? -1 : markup.indexOf('>', found.index);
  return last < 0 ? markup.length : last + 1;
}

function endTag(markup: string, open: number, listener: TagListener): number {
  const nameEnd = endOfName(markup, open + 2);
  const close = endOfTag(markup, nameEnd);
  if (close < 0) return markup.length;
  listener.end(markup.slice(open + 2, nameEnd).toLowerCase());
  return close + 1;
}

function endOfName(markup: string, from: number): number {
  let at = from;
  while (at < markup.length && !isBreak(markup.charCodeAt(at))) at++;
  return at;
}

/** The place of the `>` that ends a tag, those in quoted values left out; -1 where there is none. */
function endOfTag(markup: string, from: number): number {
  let at = from;
  while (at < markup.length) {
    const code = markup.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === EQUALS && at > from) {
      at = afterBlanks(markup, at + 1);
      const quote = markup.charAt(at);
      if (quote !== '"' && quote !== "'") {
        while (at < markup.length && !isBlank(markup.charCodeAt(at)) && markup.charCodeAt(at) !== GREATER) at++;
        continue;
      }
      at = markup.indexOf(quote, at + 1);
      if (at < 0) return -1;
    }
    at++;
  }
  return -1;
}

/** The attributes between two places: names in lower case, values as they were written; of two with one name the first counts. */
function readAttributes(markup: string, from: number, to: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = from;
  for (;;) {
    while (at < to && (isBlank(markup.charCodeAt(at)) || markup.charCodeAt(at) === SLASH)) at++;
    if (at >= to) return found;
    const start = at++;
    while (at < to && !isBreak(markup.charCodeAt(at)) && markup.charCodeAt(at) !== EQUALS) at++;
    const name = markup.slice(start, at).toLowerCase();
    let value = '';
    const sign = afterBlanks(markup, at);
    if (sign < to && markup.charCodeAt(sign) === EQUALS) {
      at = afterBlanks(markup, sign + 1);
      const quote = markup.charAt(at);
      if (quote === '"' || quote === "'") {
        const end = markup.indexOf(quote, at + 1);
        value = markup.slice(at + 1, end);
        at = end + 1;
      } else {
        const begin = at;
        while (at < to && !isBlank(markup.charCodeAt(at))) at++;
        value = markup.slice(begin, at);
      }
    }
    if (!found.has(name)) found.set(name, value);
  }
}

/** Behind a comment, or behind the `>` of any other declaration. */
function afterDeclaration(markup: string, open: number): number {
  if (markup.startsWith('<!--', open)) {
    const empty = /^<!---?>/u.exec(markup.slice(open, open + 6));
    if (empty !== null) return open + empty[0].length;
    const end = markup.indexOf('-->', open + 4);
    return end < 0 ? markup.length : end + 3;
  }
  const end = markup.indexOf('>', open);
  return end < 0 ? markup.length : end + 1;
}

function afterBlanks(markup: string, from: number): number {
  let at = from;
  while (isBlank(markup.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function isBreak(code: number): boolean {
  return isBlank(code) || code === SLASH || code === GREATER;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const GREATER = 62;
const EQUALS = 61;
