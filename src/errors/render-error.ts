import { AntenneError } from './antenne-error.ts';
import { printable } from './printable.ts';

/** What a person reads when something failed: what, where, and what to do next; for a bug also the stack. */
export function renderError(error: unknown, red: (text: string) => string = (text) => text): string {
  if (!(error instanceof AntenneError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${red('error:')} a bug in antenne\n${printable(stack)}\n  hint: please report this, with the command and the text above`;
  }
  const [first = '', ...more] = printable(error.message).split('\n');
  return [
    `${red('error:')} ${first} (${error.code})`,
    ...more.map((line) => `  ${line}`),
    ...(error.where === undefined ? [] : [`  ${printable(error.where)}`]),
    ...(error.hint === undefined ? [] : [`  hint: ${printable(error.hint)}`]),
  ].join('\n');
}
