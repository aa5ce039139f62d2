import { printable } from '../errors/printable.ts';
import { paint } from './paint.ts';

/** One line a check. */
export function showChecks(checks: readonly { readonly name: string; readonly ok: boolean; readonly detail: string }[]): string {
  const { red } = paint(process.stdout);
  const width = Math.max(...checks.map(({ name }) => name.length));
  return checks.map(({ name, ok, detail }) => `${ok ? 'ok  ' : red('FAIL')}  ${printable(name).padEnd(width)}  ${printable(detail)}\n`).join('');
}
