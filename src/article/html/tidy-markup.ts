import { AntenneError } from '../../errors/antenne-error.ts';
import { BLOCKS, SILENT, VOIDS } from './element-kinds.ts';
import { endedBy, endedByEnd, holdsBlock, type OpenElement } from './open-elements.ts';
import { scanTags } from './scan-tags.ts';

/**
 * A page with only what its text and its shape need: elements that are closed, nested no deeper than `deepestNesting`, with the attributes that
 * are read here. Foreign markup is never parsed as it came: what parses it afterwards would take ages over deep nesting, and most of a page is
 * scripts and styles. Throws `input/too-large` for more than any article has.
 */
export function tidyMarkup(markup: string): TidyMarkup {
  const isXml = /^\ufeff?\s*<\?xml/u.test(markup.slice(0, 1000));
  const head: string[] = [];
  const body: string[] = [];
  const jsonLd: string[] = [];
  let language = '';
  const open: OpenElement[] = [];
  /** How many of a name are open. */
  const opened = new Map<string, number>();
  let silence = 0;
  let nodes = 0;
  let hasLogin = false;
  let flattened = false;

  const closeFrom = (place: number): void => {
    while (open.length > place || open.at(-1)?.ended === true) {
      const element = open.pop();
      if (element !== undefined) opened.set(element.name, (opened.get(element.name) ?? 1) - 1);
      if (element?.silent === true) silence--;
      else if (element !== undefined && silence === 0) body.push(`</${element.name}>`);
    }
  };
  const count = (more: number): void => {
    nodes += more;
    if (nodes > mostNodes) {
      throw new AntenneError(
        'input/too-large',
        `the page has more than ${mostNodes} elements and pieces of text, which no article has`,
        {
          hint: 'Save the article’s text into a .txt file and name that.',
        },
      );
    }
  };
  const begin = (name: string, attributes: () => ReadonlyMap<string, string>, closed: boolean): void => {
    const ended = endedBy(name, open);
    if (ended !== null) closeFrom(ended);
    if (VOIDS.has(name)) {
      if (silence === 0 && SHOWN_VOIDS.has(name)) body.push(`<${name}>`);
      return;
    }
    const silent = SILENT.has(name);
    const flat = open.length >= deepestNesting;
    if (flat) {
      flattened = true;
      // The text of blocks stays apart, whatever becomes of their tags.
      if (silence === 0 && BLOCKS.has(name)) body.push('<hr>');
      return;
    }
    if (!silent && silence === 0) {
      const known = attributes();
      body.push(`<${name}${written(known, OF_BODY)}${isHidden(known) ? ' hidden=""' : ''}>`);
    }
    if (silent) silence++;
    open.push({ name, silent, ended: false });
    opened.set(name, (opened.get(name) ?? 0) + 1);
    if (closed) closeFrom(open.length - 1);
  };

  scanTags(markup, {
    text: (from, to) => {
      if (silence > 0) return;
      const text = withoutReferences(markup.slice(from, to));
      count(1 + (text.match(/[&<]/gu)?.length ?? 0));
      body.push(text.replaceAll('<', '&lt;'));
    },
    raw: (name, attributes, content) => {
      if (name === 'title' && !open.some((element) => element.name === 'svg'))
        head.push(`<title>${content.replaceAll('<', '&lt;')}</title>`);
      if (name === 'script' && JSON_LD.test(attributes().get('type') ?? '')) jsonLd.push(content);
    },
    start: (name, attributes, selfClosing) => {
      count(1);
      if (name === 'input') hasLogin ||= attributes().get('type')?.toLowerCase() === 'password';
      if (name === 'meta' || name === 'link') {
        if (head.length < mostOfHead) head.push(`<${name}${written(attributes(), OF_HEAD)}>`);
      } else if (name === 'html') language ||= attributes().get('lang') ?? attributes().get('xml:lang') ?? '';
      // The elements of the head may stand anywhere.
      else if (name !== 'head' && name !== 'body')
        begin(name, attributes, selfClosing && (isXml || open.some((element) => element.name === 'svg')));
    },
    end: (name) => {
      if (name === 'br') begin('br', () => new Map(), false);
      if (VOIDS.has(name)) return;
      const place = (opened.get(name) ?? 0) > 0 ? endedByEnd(name, open) : null;
      if (place === null) {
        // An end without a beginning parts paragraphs all the same.
        if (name === 'p' && silence === 0) body.push('<hr>');
      } else if (!BLOCKS.has(name) && holdsBlock(open, place)) {
        const element = open[place];
        if (element !== undefined) element.ended = true;
      } else closeFrom(place);
    },
  });
  closeFrom(0);
  const lang = written(new Map([['lang', language]]), ['lang']);
  return {
    html: `<!doctype html><html${lang}><head>${head.join('')}</head><body>${body.join('')}</body></html>`,
    jsonLd,
    flattened,
    hasLogin,
  };
}

export interface TidyMarkup {
  readonly html: string;
  /** What its scripts of type JSON-LD hold. */
  readonly jsonLd: readonly string[];
  /** Elements were nested so deep that the innermost lost their tags. */
  readonly flattened: boolean;
  /** It asks for a password. */
  readonly hasLogin: boolean;
}

/** The attributes of these names, cut to what can be of use. */
function written(attributes: ReadonlyMap<string, string>, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = attributes.get(name)?.slice(0, longestValue);
      return value === undefined ? '' : ` ${name}="${value.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
    })
    .join('');
}

/** The text with the signs for which numbers stand: there may be one for every letter, and each would become a piece of its own. */
function withoutReferences(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (reference, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    // Those that Latin-1 has no signs for are read as windows-1252, which is left to the parser, as are the signs of markup.
    return code < 160 || (code >= 0xd800 && code < 0xe000) || code > 0x10ffff ? reference : String.fromCodePoint(code);
  });
}

function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.has('hidden') || HIDDEN.test(attributes.get('style') ?? '');
}

const deepestNesting = 128;
const mostNodes = 120_000;
const mostOfHead = 1000;
const longestValue = 2000;
const OF_HEAD = 'name property itemprop http-equiv content rel href'.split(' ');
const OF_BODY = 'class id role href rel itemprop itemtype datetime content aria-hidden aria-modal'.split(' ');
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const JSON_LD = /^\s*application\/ld\+json/iu;
const SHOWN_VOIDS: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);
