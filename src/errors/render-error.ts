import { AntenneError } from './antenne-error.ts';
import { printable } from './printable.ts';

/** What a person reads when something failed: what, where, and what to do next; for a bug the stack. */
export function renderError(error: unknown, red: (text: string) => string = (text) => text): string {
  if (!(error instanceof AntenneError)) return renderBug(error, red);
  const [first = '', ...more] = printable(error.message).split('\n');
  return [
    `${red('error:')} ${first} (${error.code})`,
    ...more.map((line) => `  ${line}`),
    ...(error.where === undefined ? [] : [`  ${onOneLine(error.where)}`]),
    ...causesOf(error).map((cause) => `  because: ${cause}`),
    ...(error.hint === undefined ? [] : [`  hint: ${onOneLine(error.hint)}`]),
  ].join('\n');
}

const MOST_CAUSES = 3;

/** What the errors behind an error add to what was said already. */
function causesOf(error: AntenneError): readonly string[] {
  const causes: string[] = [];
  let told = error.message;
  for (let cause = error.cause; cause instanceof Error && causes.length < MOST_CAUSES; cause = cause.cause) {
    const message = onOneLine(cause.message.trim().split('\n', 1)[0] ?? '');
    if (message !== '' && !onOneLine(told).includes(message)) causes.push(message);
    told += `\n${cause.message}`;
  }
  return causes;
}

function renderBug(error: unknown, red: (text: string) => string): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : `${String(error)} was thrown`;
  return [
    `${red('error:')} a bug in antenne`,
    ...printable(stack)
      .split('\n')
      .map((line) => `  ${line}`),
    '  hint: please report it, with these lines and the command that led to them',
  ].join('\n');
}

function onOneLine(text: string): string {
  return printable(text).replace(/\n/g, '\\n');
}
