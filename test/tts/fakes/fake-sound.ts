/** What a fake vendor says for a text: a tone for each word, with silence at both ends, as long as speech. */
export interface FakeSound {
  readonly samples: Int16Array;
  readonly sampleRate: number;
}

const LETTERS_PER_SECOND = 13;

/** A tone in `pitchHz` for each word of a text. */
export function speakFake(text: string, sampleRate: number, pitchHz = 140): FakeSound {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const edge = Math.round(sampleRate * 0.05);
  const lengths = words.map((word) => Math.round((word.length / LETTERS_PER_SECOND) * sampleRate));
  const samples = new Int16Array(lengths.reduce((sum, length) => sum + length, 2 * edge));
  let at = edge;
  for (const length of lengths) {
    for (let i = 0; i < length; i++, at++)
      samples[at] = Math.round(
        9_000 * Math.sin((Math.PI * i) / length) * Math.sin((2 * Math.PI * pitchHz * at) / sampleRate),
      );
  }
  return { samples, sampleRate };
}

/** 16-bit PCM with a header; `sizesUnknown` claims 0xFFFFFFFF bytes, as servers do that stream. */
export function fakeWav({ samples, sampleRate }: FakeSound, sizesUnknown = false): Buffer {
  const data = fakePcm({ samples, sampleRate });
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(sizesUnknown ? 0xffff_ffff : 36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(sizesUnknown ? 0xffff_ffff : data.length, 40);
  return Buffer.concat([head, data]);
}

/** The samples alone, little-endian. */
export function fakePcm({ samples }: FakeSound): Buffer {
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}

/** A second of MP3: frames of silence, 64 kbit/s at 44.1 kHz. */
export function fakeMp3(): Buffer {
  const frame = Buffer.alloc(208);
  frame.set([0xff, 0xfb, 0x50, 0xc4]);
  return Buffer.concat(Array.from({ length: 38 }, () => frame));
}
