import { describe, expect, it } from 'vitest';
import { readWav } from '../../src/audio/read-wav.ts';

function wav(samples: readonly number[], { channels = 1, size = samples.length * 2, bits = 16 } = {}): Uint8Array {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(22_050, 24);
  file.writeUInt16LE(bits, 34);
  file.write('data', 36);
  file.writeUInt32LE(size, 40);
  samples.forEach((sample, i) => file.writeInt16LE(sample, 44 + i * 2));
  return file;
}

describe('readWav', () => {
  it('reads mono samples and mixes two channels to one', () => {
    expect([...readWav(wav([1, -2, 3])).samples]).toEqual([1, -2, 3]);
    expect([...readWav(wav([10, 20, -4, -8], { channels: 2 })).samples]).toEqual([15, -6]);
  });

  it.each([0xffff_ffff, 0x7fff_f000])('takes the size %i of a streaming server as “to the end”', (size) => {
    expect(readWav(wav([1, 2, 3], { size })).samples).toHaveLength(3);
  });

  it.each([
    ['a file cut in the middle', wav([1, 2, 3], { size: 4_000 })],
    ['a web page', Buffer.from('<!doctype html><p>busy</p>')],
    ['nothing', new Uint8Array()],
    ['eight-bit sound', wav([1, 2], { bits: 8 })],
  ])('refuses %s as bad audio that may be asked for again', (_what, bytes) => {
    expect(() => readWav(bytes)).toThrow(expect.objectContaining({ code: 'tts/bad-audio', retryable: true }) as Error);
  });
});
