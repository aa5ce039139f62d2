import { printable } from '../errors/printable.ts';
import type { Paint } from './paint.ts';

/** Something that was looked at. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** One line a check. */
export function showChecks(checks: readonly Check[], paint: Paint): string {
  const width = Math.max(...checks.map(({ name }) => name.length));
  const row = ({ name, ok, detail }: Check): string =>
    `${ok ? paint.green('ok  ') : paint.red('FAIL')}  ${printable(name).padEnd(width)}  ${printable(detail).replace(/\n/g, ' ')}\n`;
  return checks.map(row).join('');
}
