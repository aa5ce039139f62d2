/** The first place at which a text stops being JSON, and what is wrong there. Linear, and without recursion. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** What may stand at a place. */
type Wanted =
  | 'value'
  | 'first value or ]'
  | 'first key or }'
  | 'key'
  | ':'
  | ', or end of list'
  | ', or end of object'
  | 'end';

/** Finds it; undefined when the text is JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('[' | '{')[] = [];
  let wanted: Wanted = 'value';
  for (let at = skipBlanks(text, 0); ; at = skipBlanks(text, at)) {
    const sign = text[at];
    if (sign === undefined) return wanted === 'end' ? undefined : { offset: at, message: 'the file ends too early' };
    const closes = (sign === ']' && LIST_MAY_END.has(wanted)) || (sign === '}' && OBJECT_MAY_END.has(wanted));
    if (closes) {
      open.pop();
      wanted = afterValue(open);
      at++;
    } else if (wanted === ':' || wanted === ', or end of list' || wanted === ', or end of object') {
      if (sign !== wanted[0]) return { offset: at, message: missing(wanted) };
      wanted = wanted === ', or end of object' ? 'key' : 'value';
      at++;
    } else if (wanted === 'end') {
      return { offset: at, message: 'there is something after the end' };
    } else if (wanted === 'key' || wanted === 'first key or }') {
      const end = sign === '"' ? endOfText(text, at) : undefined;
      if (end === undefined)
        return { offset: at, message: sign === '"' ? UNCLOSED : 'a key in double quotation marks is missing' };
      wanted = ':';
      at = end;
    } else if (sign === '[' || sign === '{') {
      open.push(sign);
      wanted = sign === '[' ? 'first value or ]' : 'first key or }';
      at++;
    } else {
      const end = sign === '"' ? endOfText(text, at) : endOfWord(text, at);
      if (end === undefined)
        return { offset: at, message: sign === '"' ? UNCLOSED : 'a value is missing, or is not one' };
      wanted = afterValue(open);
      at = end;
    }
  }
}

const LIST_MAY_END: ReadonlySet<Wanted> = new Set<Wanted>(['first value or ]', ', or end of list']);
const OBJECT_MAY_END: ReadonlySet<Wanted> = new Set<Wanted>(['first key or }', ', or end of object']);
const UNCLOSED = 'a text is not closed, or holds a line break or a wrong \\ in it';

function missing(wanted: ':' | ', or end of list' | ', or end of object'): string {
  if (wanted === ':') return 'a colon is missing';
  return `a comma or the closing ${wanted === ', or end of list' ? ']' : '}'} is missing`;
}

function afterValue(open: readonly ('[' | '{')[]): Wanted {
  const inside = open.at(-1);
  if (inside === undefined) return 'end';
  return inside === '[' ? ', or end of list' : ', or end of object';
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at++;
  return at;
}

function endOfText(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign < ' ') return undefined;
    if (sign !== '\\') continue;
    const escape = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
    escape.lastIndex = at + 1;
    if (!escape.test(text)) return undefined;
    at = escape.lastIndex - 1;
  }
  return undefined;
}

function endOfWord(text: string, start: number): number | undefined {
  const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : undefined;
}
