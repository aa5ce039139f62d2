import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Warning } from '../model/warning.ts';
import { makeFolder } from '../source/make-folder.ts';
import { readRegular } from '../source/regular-file.ts';
import { writeWhole } from '../source/write-whole.ts';
import type { AudioFormat, Speech } from './tts-adapter.ts';

/** Speech that was paid for, found again by what makes its sound (`clipKey`). */
export interface ClipCache {
  /** The stored speech, or undefined when there is none or what is there is damaged (then with a warning through `onWarning`). */
  read(key: string): Promise<Speech | undefined>;
  write(key: string, speech: Speech): Promise<void>;
}

interface Sidecar {
  readonly format: 'antenne-clip/2';
  readonly sha256: string;
  readonly bytes: number;
  readonly audio: AudioFormat;
  readonly marks?: Speech['marks'];
  readonly words?: Speech['words'];
}

/**
 * A cache in `folder` as `ab/<key>.clip` and `ab/<key>.json`. Each file is written beside, synced and renamed, the sidecar last: its
 * presence makes the entry. Entries are verified when read. A cache that cannot be read or written is told once, and done without.
 */
export function openClipCache(folder: string, onWarning: (warning: Warning) => void): ClipCache {
  let [usable, writable] = [true, true];
  /** One cause keeps many clips from being read and written, several at once. */
  const tellOnce = (warning: Warning): void => {
    if (usable) onWarning(warning);
    usable = false;
  };
  const place = (key: string, extension: string): string => join(folder, key.slice(0, 2), `${key}.${extension}`);

  return {
    async read(key) {
      let described: string;
      try {
        described = (await readRegular(place(key, 'json'))).toString('utf8');
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        if (code === undefined) onWarning(damaged(key, message));
        else if (code !== 'ENOENT' && code !== 'ENOTDIR')
          tellOnce({
            code: 'cache/not-readable',
            message: `clips of the cache cannot be read (${message}); speaking them anew`,
          });
        return undefined;
      }
      try {
        const sidecar = readSidecar(described);
        if (!sidecar) return undefined;
        const bytes = await readRegular(place(key, 'clip'));
        if (bytes.length !== sidecar.bytes || sha256(bytes) !== sidecar.sha256)
          throw new Error('its bytes are not those that were stored');
        return {
          bytes,
          format: sidecar.audio,
          ...(sidecar.marks && { marks: sidecar.marks }),
          ...(sidecar.words && { words: sidecar.words }),
          warnings: [],
        };
      } catch (error) {
        onWarning(damaged(key, (error as Error).message));
        return undefined;
      }
    },

    async write(key, speech) {
      if (!writable) return;
      const sidecar: Sidecar = {
        format: 'antenne-clip/2',
        sha256: sha256(speech.bytes),
        bytes: speech.bytes.length,
        audio: speech.format,
        ...(speech.marks && { marks: speech.marks }),
        ...(speech.words && { words: speech.words }),
      };
      try {
        await makeFolder(dirname(place(key, 'clip')), 0o700);
        await writeWhole(place(key, 'clip'), speech.bytes);
        await writeWhole(place(key, 'json'), Buffer.from(JSON.stringify(sidecar)));
      } catch (error) {
        writable = false;
        tellOnce({
          code: 'cache/not-writable',
          message: `the clip cache cannot be written (${(error as Error).message}); going on without it`,
        });
      }
    },
  };
}

/** Undefined for what another version has written. */
function readSidecar(text: string): Sidecar | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const { format, sha256: hash, bytes, audio, marks = [], words = [] } = (value ?? {}) as Partial<Sidecar>;
  if (typeof format === 'string' && format !== 'antenne-clip/2') return undefined;
  const whole =
    typeof format === 'string' &&
    typeof hash === 'string' &&
    typeof bytes === 'number' &&
    typeof audio?.container === 'string' &&
    typeof audio.sampleRate === 'number' &&
    typeof audio.channels === 'number' &&
    Array.isArray(marks) &&
    Array.isArray(words);
  if (!whole) throw new Error('its description is damaged');
  return value as Sidecar;
}

function damaged(key: string, why: string): Warning {
  return {
    code: 'cache/damaged',
    message: `cached clip ${key.slice(0, 12)}… is not usable (${why}); speaking it anew`,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
