import { AntenneError } from '../../errors/antenne-error.ts';
import { runEngine } from '../run-engine.ts';
import type { Call, Outside } from '../tts-adapter.ts';

/** The form of requests and answers; raised when it changes. */
export const COMMAND_FORMAT = 'antenne-command/1';

/** A program with its arguments, and what it is started with. */
export interface CommandProgram extends Pick<Outside, 'spawn' | 'env'> {
  readonly file: string;
  readonly args: readonly string[];
}

/** What a program is asked: what it can do, or to speak. */
export type CommandRequest =
  | { readonly request: 'describe' }
  | {
      readonly request: 'speak';
      readonly text: string;
      readonly ssml: string;
      readonly voice: string;
      readonly language: string;
    };

/** `EX_TEMPFAIL` of sysexits.h: another try may help. */
const TRY_AGAIN = 75;

/** Starts the program with one request and gives what it writes. Throws `tts/unavailable` (retryable) when it ends with 75, `tts/refused` with any other code but 0. */
export async function askCommand(program: CommandProgram, request: CommandRequest, call?: Call): Promise<Uint8Array> {
  const input = `${JSON.stringify({ format: COMMAND_FORMAT, ...request })}\n`;
  const { exitCode, output, complaint } = await runEngine(program.spawn, program, input, call);
  if (exitCode === 0) return output;
  const retryable = exitCode === TRY_AGAIN;
  throw new AntenneError(
    retryable ? 'tts/unavailable' : 'tts/refused',
    `${program.file} ended with exit code ${exitCode}${complaint && `: ${complaint}`}`,
    { retryable, hint: 'antenne doctor --engine command --conformance finds what is wrong with a program' },
  );
}
