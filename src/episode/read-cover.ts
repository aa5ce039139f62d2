import { AntenneError } from '../errors/antenne-error.ts';
import { readRegular } from '../source/regular-file.ts';

/** A picture for the MP3's tag and the feed. */
export interface Cover {
  readonly bytes: Uint8Array;
  readonly mimeType: 'image/png' | 'image/jpeg';
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** In colours of red, green and blue. */
  readonly isRgb: boolean;
}

/** What podcast directories take (Apple: a square of 1400 to 3000 pixels). */
const SMALLEST_PIXELS = 1400;
const LARGEST_PIXELS = 3000;
const LARGEST_BYTES = 8 << 20;

/** The cover at `path`, or antenne's own. Throws `config/cover` for what is no square PNG or JPEG of 1400 to 3000 pixels. */
export async function readCover(path: string | undefined): Promise<Cover> {
  const place = path ?? new URL('../../assets/cover.png', import.meta.url);
  const bytes = await readRegular(place).catch((cause: Error) => {
    throw refused(`the cover cannot be read: ${cause.message}`, path, cause);
  });
  const size = pngSize(bytes) ?? jpegSize(bytes);
  if (!size) throw refused('the cover is no PNG or JPEG', path);
  const { widthPixels, heightPixels } = size;
  const fits = widthPixels === heightPixels && widthPixels >= SMALLEST_PIXELS && widthPixels <= LARGEST_PIXELS;
  if (!fits) throw refused(`the cover has ${widthPixels} by ${heightPixels} pixels`, path);
  if (bytes.length > LARGEST_BYTES) throw refused(`the cover has ${(bytes.length / 1e6).toFixed(1)} MB`, path);
  return { bytes, ...size };
}

function refused(message: string, path: string | undefined, cause?: Error): AntenneError {
  return new AntenneError('config/cover', message, {
    where: `show.cover: ${path}`,
    hint: 'a PNG or JPEG, square, 1400 to 3000 pixels, at most 8 MB',
    cause,
  });
}

type Size = Omit<Cover, 'bytes'>;

/** The header chunk comes first (PNG specification, section 11.2.1). */
function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 26 || bytes.toString('latin1', 0, 8) !== '\u0089PNG\r\n\u001a\n') return undefined;
  return {
    mimeType: 'image/png',
    widthPixels: bytes.readUInt32BE(16),
    heightPixels: bytes.readUInt32BE(20),
    // The colour types 0 and 4 are grey.
    isRgb: [2, 3, 6].includes(bytes[25] ?? 0),
  };
}

/** The first frame header (SOF) among the marker segments (ITU-T T.81, annex B). */
function jpegSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return undefined;
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return {
        mimeType: 'image/jpeg',
        heightPixels: bytes.readUInt16BE(at + 5),
        widthPixels: bytes.readUInt16BE(at + 7),
        // One component is grey, four are those of print.
        isRgb: bytes[at + 9] === 3,
      };
  }
  return undefined;
}
