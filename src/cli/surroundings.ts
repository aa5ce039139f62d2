import { spawn } from 'node:child_process';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { foldersFor, type Folders } from '../config/folders.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Outside } from '../tts/tts-adapter.ts';
import { openChannel, type Channel } from './channel.ts';

/** The world a command runs in. */
export interface Surroundings extends Outside {
  /** Relative paths count from here. Throws when the working folder was removed. */
  readonly folder: string;
  readonly folders: Folders;
  /** Aborted by Ctrl-C and the like. */
  readonly signal: AbortSignal;
  readonly standardInput: Readable & { readonly isTTY?: boolean };
  /** Results. */
  readonly output: Channel;
  /** Everything else. */
  readonly notes: Channel;
  /** What a person types to call this program. */
  readonly calledAs: string;
}

/** The real ones. */
export function openSurroundings(signal: AbortSignal): Surroundings {
  const { env, platform } = process;
  // `npm start` runs in the project's folder; paths count from where npm was called.
  const byNpmStart = env['npm_lifecycle_event'] === 'start' && env['npm_package_name'] === 'antenne';
  return {
    fetch,
    env,
    now: () => new Date(),
    spawn,
    get folder() {
      return (byNpmStart && env['INIT_CWD']) || workingFolder();
    },
    folders: foldersFor({ env, platform, home: attempt(homedir), fallback: ownTemporaryFolder() }),
    signal,
    get standardInput() {
      return process.stdin;
    },
    output: openChannel(process.stdout, env, true),
    notes: openChannel(process.stderr, env, false),
    calledAs: byNpmStart ? 'npm start --' : 'antenne',
  };
}

function workingFolder(): string {
  const folder = attempt(() => process.cwd());
  if (folder !== undefined) return folder;
  throw new AntenneError('usage/no-working-folder', 'the working folder does not exist any more', {
    hint: 'cd to a folder that exists',
  });
}

function ownTemporaryFolder(): string {
  return join(tmpdir(), `antenne-${process.getuid?.() ?? attempt(() => userInfo().username) ?? 'user'}`);
}

/** The system may know no home for a user, or the folder may be gone. */
function attempt<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
