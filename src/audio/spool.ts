import { rmSync } from 'node:fs';
import { mkdtemp, open, readdir, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { atExit } from '../source/at-exit.ts';
import { isAbandoned, OWNER_TAG, OWNER_TAG_PATTERN } from '../source/owner-tag.ts';
import { pcmBytes, pcmSamples } from './pcm.ts';

/** Samples kept on disk between speaking and mixing, so that memory does not grow with the programme. */
export interface Spool {
  append(samples: Int16Array): Promise<void>;
  /** The next `samples` from the start on, in the order they came, in pieces. */
  read(): (samples: number) => AsyncGenerator<Int16Array>;
  dispose(): Promise<void>;
}

const PIECE_SAMPLES = 65_536;

const FOLDER_NAME = new RegExp(`^antenne-(${OWNER_TAG_PATTERN})-\\w{6}$`);

/** Opens a spool in the system's folder for temporary files, and removes those that killed runs left there. Throws `audio/disk`. */
export async function openSpool(): Promise<Spool> {
  await sweepAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `antenne-${OWNER_TAG}-`)).catch((cause: Error) => {
    throw disk(tmpdir(), cause);
  });
  const forget = atExit(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'speech.pcm');
  let file: FileHandle;
  try {
    file = await open(path, 'wx+', 0o600);
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    forget();
    throw disk(path, cause as Error);
  }
  let end = 0;
  return {
    async append(samples) {
      const bytes = pcmBytes(samples);
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await file
          .write(bytes, written, bytes.length - written, end + written)
          .catch((cause: Error) => {
            throw disk(path, cause);
          });
        written += bytesWritten;
      }
      end += bytes.length;
    },
    read() {
      let position = 0;
      return async function* (samples) {
        for (let left = samples * 2; left > 0;) {
          const { bytesRead, buffer } = await file.read(
            Buffer.allocUnsafeSlow(Math.min(left, PIECE_SAMPLES * 2)),
            0,
            Math.min(left, PIECE_SAMPLES * 2),
            position,
          );
          if (bytesRead === 0 || bytesRead % 2 === 1)
            throw disk(path, new Error('the file is shorter than what was written'));
          position += bytesRead;
          left -= bytesRead;
          yield pcmSamples(buffer.subarray(0, bytesRead));
        }
      };
    },
    async dispose() {
      await file.close().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
      forget();
    },
  };
}

/** Those of other users cannot be removed, and need not be. */
async function sweepAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const owner = FOLDER_NAME.exec(name)?.[1];
    if (owner === undefined || !isAbandoned(owner)) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function disk(path: string, cause: Error): AntenneError {
  return new AntenneError('audio/disk', `speech could not be kept on disk: ${cause.message}`, {
    where: path,
    hint: 'free some space, or set TMPDIR to a folder that has it (about 160 MB an hour)',
    cause,
  });
}
