import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { writeWhole } from '../source/write-whole.ts';

const VARIABLE = 'ANTENNE_SHOW_TOKEN';
const TOKEN_FILE = 'token';

/** The secret folder of a private show: from the environment, else kept in the state folder, else minted (and kept if `keep`). Throws `config/token`. */
export async function showToken(
  stateFolder: string,
  env: Readonly<Record<string, string | undefined>>,
  keep: boolean,
): Promise<string> {
  const given = env[VARIABLE];
  if (given !== undefined && given !== '') return checked(given, VARIABLE);
  const path = join(stateFolder, TOKEN_FILE);
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept !== undefined) return checked(kept.trim(), path);
  const minted = base32(randomBytes(20));
  if (keep) await writeWhole(path, Buffer.from(`${minted}\n`));
  return minted;
}

/** Enough of a token to tell it from another. */
export function shownToken(token: string): string {
  return `${token.slice(0, 4)}…`;
}

/** 26 signs of base32 hold 128 bits. */
function checked(token: string, where: string): string {
  if (/^[A-Za-z0-9]{26,128}$/.test(token)) return token;
  throw new AntenneError(
    'config/token',
    'the token of a private show must be 26 to 128 letters and digits, drawn at random',
    {
      where,
      hint: 'make one with: openssl rand -hex 16',
    },
  );
}

function base32(bytes: Uint8Array): string {
  let [text, value, bits] = ['', 0, 0];
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += LETTERS[(value >> (bits - 5)) & 31];
  }
  return text;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
