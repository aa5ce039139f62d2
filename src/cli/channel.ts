import { AntenneError } from '../errors/antenne-error.ts';
import { createPaint, type Paint } from './paint.ts';

/** Where a command writes: standard output or standard error. */
export interface Channel {
  /** Done when the text has been handed over. A reader that has gone (`| head -1`) is no fault. */
  write(text: string): Promise<void>;
  readonly paint: Paint;
  readonly isTerminal: boolean;
  /** Of the terminal; 80 where there is none. */
  readonly columns: number;
}

/** Opens a stream of the process. Failures to write it are told when `isResult`: else there is nowhere to tell them. */
export function openChannel(
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
  isResult: boolean,
): Channel {
  const isTerminal = stream.isTTY;
  stream.on('error', () => undefined); // `write` tells it
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
          if (!error || !isResult || READER_GONE.has(code)) resolve();
          else reject(notWritten(error));
        });
      }),
    paint: createPaint(isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
    isTerminal,
    columns: stream.columns || 80,
  };
}

const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

function notWritten(cause: Error): AntenneError {
  return new AntenneError('audio/not-written', `the result could not be written: ${cause.message}`, {
    where: 'standard output',
    hint: 'send it somewhere with room; files of an episode are written all the same',
  });
}
