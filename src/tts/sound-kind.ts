/** What kind of sound file bytes are by their first ones; undefined for raw samples and for what is no sound. */
export function soundKind(bytes: Uint8Array): 'wav' | 'mp3' | 'ogg' | 'flac' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('RIFF') && start.slice(8) === 'WAVE') return 'wav';
  if (start.startsWith('ID3')) return 'mp3';
  if (start.startsWith('OggS')) return 'ogg';
  if (start.startsWith('fLaC')) return 'flac';
  return isMp3Frame(bytes) ? 'mp3' : undefined;
}

/** Eleven set bits, then a version, layer, bit rate and sampling rate that exist. */
function isMp3Frame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const [version, layer] = [(second >> 3) & 3, (second >> 1) & 3];
  const [bitRate, sampleRate] = [third >> 4, (third >> 2) & 3];
  return first === 0xff && second >= 0xe0 && version !== 1 && layer === 1 && bitRate % 15 !== 0 && sampleRate !== 3;
}
