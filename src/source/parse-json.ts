import { AntenneError, type ErrorCode } from '../errors/antenne-error.ts';
import { lineAndColumn } from '../errors/line-and-column.ts';

/** Parses JSON; a syntax error is told with its line and column. */
export function parseJson(text: string, where: string, code: ErrorCode): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    const message = (cause as Error).message;
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    const place = Number.isFinite(offset) ? lineAndColumn(text, offset) : undefined;
    throw new AntenneError(code, `this is not JSON: ${message.split('\n')[0]?.slice(0, 120)}`, {
      where: place ? `${where}:${place.line}:${place.column}` : where,
      hint: 'mend the place named; a comma or a quotation mark is often the cause',
      cause,
    });
  }
}
