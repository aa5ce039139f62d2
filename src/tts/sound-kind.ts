/** What kind of sound file bytes are by their first ones; undefined for raw samples and for what is no sound. */
export function soundKind(bytes: Uint8Array): 'wav' | 'mp3' | 'ogg' | 'flac' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('RIFF') && start.slice(8) === 'WAVE') return 'wav';
  if (start.startsWith('ID3')) return 'mp3';
  if (start.startsWith('OggS')) return 'ogg';
  if (start.startsWith('fLaC')) return 'flac';
  // Raw samples may begin like a frame, but hardly go on like one.
  const length = mp3FrameLength(bytes);
  return length !== undefined && mp3FrameLength(bytes.subarray(length)) !== undefined ? 'mp3' : undefined;
}

/** Of an MPEG layer III frame that begins here, in bytes: after eleven set bits come version, layer, bit rate and sampling rate. */
function mp3FrameLength([first = 0, second = 0, third = 0]: Uint8Array): number | undefined {
  const isFirstVersion = (second >> 3) % 4 === 3;
  const kbps = (isFirstVersion ? KBPS : KBPS_OF_LATER_VERSIONS)[(third >> 4) - 1];
  const rate = [44_100, 48_000, 32_000][(third >> 2) & 3];
  const divisor = [4, undefined, 2, 1][(second >> 3) & 3];
  const isLayerThree = ((second >> 1) & 3) === 1;
  if (first !== 0xff || second < 0xe0 || !isLayerThree || !kbps || !rate || !divisor) return undefined;
  return Math.floor(((isFirstVersion ? 144_000 : 72_000) * kbps) / (rate / divisor)) + ((third >> 1) & 1);
}

const KBPS = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBPS_OF_LATER_VERSIONS = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
