import { AntenneError, type ErrorCode } from '../errors/antenne-error.ts';
import { lineAndColumn } from '../errors/line-and-column.ts';
import { findJsonFault } from './find-json-fault.ts';

/** Parses JSON, with or without a byte order mark; a syntax error is told with its line and column in `file`. */
export function parseJson(text: string, file: string, code: ErrorCode): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    const value = JSON.parse(json) as unknown;
    if (isDeeperThan(DEEPEST, value))
      throw new AntenneError(code, `it is nested more than ${DEEPEST} levels deep`, { where: file });
    return value;
  } catch (cause) {
    if (cause instanceof AntenneError) throw cause;
    if (json.trim() === '')
      throw new AntenneError(code, 'the file is empty', { where: file, hint: 'at least {} must be in it' });
    const fault = findJsonFault(json);
    const place = fault && lineAndColumn(json, fault.offset);
    throw new AntenneError(code, `this is not JSON: ${fault?.message ?? (cause as Error).message}`, {
      where: place ? `${file}:${place.line}:${place.column}` : file,
      hint: 'mend it there, or a little before',
    });
  }
}

/** Nobody nests so deep by hand, and what walks through the value later must not run out of stack. */
const DEEPEST = 200;

function isDeeperThan(most: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
  }
  return false;
}
