import { AntenneError } from '../errors/antenne-error.ts';
import { renderError } from '../errors/render-error.ts';
import type { Channel } from './channel.ts';

/** Tells a person what goes wrong while a show is given out; each thing once, or clients could fill the screen. */
export function serverFaults({ write, paint }: Channel): (error: unknown) => void {
  const told = new Set<string>();
  return (error) => {
    const text = describe(error, paint.yellow);
    if (told.has(text) || told.size >= MOST_FAULTS) return;
    told.add(text);
    void write(`${text}\n`);
  };
}

const MOST_FAULTS = 50;

/** The message of a system's error holds a path, and the path may hold what keeps a show private. */
function describe(error: unknown, yellow: (text: string) => string): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (error instanceof AntenneError)
    return `${yellow('warning:')} ${error.message} (${error.code})${error.where === undefined ? '' : `\n  ${error.where}`}`;
  if (code === undefined) return renderError(error);
  return `${yellow('warning:')} a file could not be given out: ${path === undefined ? message : code}`;
}
