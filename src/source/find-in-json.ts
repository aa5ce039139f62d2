import { lineAndColumn } from '../errors/line-and-column.ts';

/** The line (from 1) of a JSON text on which the value at a path such as `lines[3].speaker` begins, or of the nearest place above it that is there. */
export function findInJson(text: string, path: string): number | undefined {
  const wanted = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  let best: number | undefined;
  let depthFound = 0;
  const stack: { readonly isArray: boolean; key: string; index: number; matches: boolean }[] = [];
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/g;
  let expectKey = false;
  const enterValue = (offset: number): boolean => {
    const parent = stack.at(-1);
    const matches =
      parent === undefined ||
      (parent.matches && wanted[stack.length - 1] === (parent.isArray ? String(parent.index) : parent.key));
    if (matches && stack.length >= depthFound && stack.length <= wanted.length) {
      depthFound = stack.length;
      best = offset;
    }
    return matches;
  };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const top = stack.at(-1);
    if (token === '{' || token === '[') {
      stack.push({ isArray: token === '[', key: '', index: 0, matches: enterValue(index) });
      expectKey = token === '{';
    } else if (token === '}' || token === ']') {
      stack.pop();
      expectKey = false;
    } else if (token === ',') {
      if (top) top.index++;
      expectKey = top !== undefined && !top.isArray;
    } else if (token === ':') {
      expectKey = false;
    } else if (expectKey && top && token.startsWith('"')) {
      top.key = token.slice(1, -1);
    } else {
      enterValue(index);
    }
  }
  return best === undefined ? undefined : lineAndColumn(text, best).line;
}
