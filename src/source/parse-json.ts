import { AntenneError, type ErrorCode } from '../errors/antenne-error.ts';
import { lineAndColumn } from '../errors/line-and-column.ts';
import { findJsonFault } from './find-json-fault.ts';

/** Parses JSON, with or without a byte order mark; a syntax error is told with its line and column in `file`. */
export function parseJson(text: string, file: string, code: ErrorCode): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
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
