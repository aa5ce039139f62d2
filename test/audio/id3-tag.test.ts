import { expect, it } from 'vitest';
import { id3Tag, type TagFacts } from '../../src/audio/id3-tag.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

const FACTS: TagFacts = {
  title: 'Été à Kerlouan 蜂 🐝',
  artist: 'Новости',
  album: 'antenne',
  genre: 'Podcast',
  language: 'fr-FR',
  publishedOn: '2026-03-14T08:00:00Z',
  sourceUrl: 'https://example.org/été',
  comment: 'Des voix de synthèse.',
  cover: { bytes: PNG, mimeType: 'image/png' },
  chapters: [
    { startMs: 0, endMs: 1500, title: 'Début' },
    { startMs: 1500, endMs: 70_000, title: '終わり' },
  ],
  transcript: 'Une ligne.\nUne autre.',
};

it('writes text of every script, the language, the date and the source', () => {
  const frames = readTag(id3Tag(FACTS));
  expect(textOf(frames, 'TIT2')).toBe(FACTS.title);
  expect(textOf(frames, 'TPE1')).toBe('Новости');
  expect(textOf(frames, 'TALB')).toBe('antenne');
  expect(textOf(frames, 'TCON')).toBe('Podcast');
  expect(textOf(frames, 'TLAN')).toBe('fra');
  expect([textOf(frames, 'TYER'), textOf(frames, 'TDAT')]).toEqual(['2026', '1403']);
  expect(latin(bodyOf(frames, 'WOAS'))).toBe('https://example.org/%C3%A9t%C3%A9');
});

it('writes the disclosure as a comment and the transcript as lyrics, both in their language', () => {
  const frames = readTag(id3Tag(FACTS));
  expect(describedText(bodyOf(frames, 'COMM'))).toEqual(['fra', 'Des voix de synthèse.']);
  expect(describedText(bodyOf(frames, 'USLT'))).toEqual(['fra', FACTS.transcript]);
});

it('writes the chapters in order and a table that lists them', () => {
  const frames = readTag(id3Tag(FACTS));
  const chapters = frames
    .filter(({ id }) => id === 'CHAP')
    .map(({ body }) => {
      const at = body.indexOf(0) + 1;
      const view = new DataView(body.buffer, body.byteOffset + at);
      return [
        latin(body.subarray(0, at - 1)),
        view.getUint32(0),
        view.getUint32(4),
        textOf(readFrames(body.subarray(at + 16)), 'TIT2'),
      ];
    });
  expect(chapters).toEqual([
    ['chp0', 0, 1500, 'Début'],
    ['chp1', 1500, 70_000, '終わり'],
  ]);
  expect(latin(bodyOf(frames, 'CTOC'))).toBe('toc\0\u0003\u0002chp0\0chp1\0');
});

it('holds the cover as it is, even when its bytes are a window on others', () => {
  const window = new Uint8Array([9, 9, ...PNG, 9]).subarray(2, 2 + PNG.length);
  const body = bodyOf(readTag(id3Tag({ ...FACTS, cover: { bytes: window, mimeType: 'image/png' } })), 'APIC');
  expect(latin(body.subarray(0, 13))).toBe('\0image/png\0\u0003\0');
  expect(body.subarray(13)).toEqual(PNG);
});

it('leaves out what is not known', () => {
  const ids = readTag(
    id3Tag({ ...FACTS, publishedOn: null, sourceUrl: null, comment: null, chapters: [], transcript: '' }),
  ).map(({ id }) => id);
  expect(ids).toEqual(['TIT2', 'TPE1', 'TALB', 'TCON', 'TLAN', 'APIC']);
  expect(readTag(id3Tag({ ...FACTS, sourceUrl: 'no address' })).map(({ id }) => id)).not.toContain('WOAS');
});

it('calls a language that it does not know undetermined', () => {
  expect(
    ['x-klingon', '', 'und', 'pt-BR', 'haw'].map((language) => textOf(readTag(id3Tag({ ...FACTS, language })), 'TLAN')),
  ).toEqual(['und', 'und', 'und', 'por', 'haw']);
});

it('drops what would break a reader: control characters and halves of surrogate pairs', () => {
  expect(textOf(readTag(id3Tag({ ...FACTS, title: 'Un\u0000 titre\ud800\n' })), 'TIT2')).toBe('Un  titre');
});

interface Frame {
  readonly id: string;
  readonly body: Uint8Array;
}

function readTag(tag: Uint8Array): readonly Frame[] {
  expect(latin(tag.subarray(0, 6))).toBe('ID3\u0003\0\0');
  const size = tag.subarray(6, 10).reduce((sum, byte) => sum * 128 + byte, 0);
  expect(tag.length).toBe(size + 10);
  return readFrames(tag.subarray(10));
}

/** Frames up to the padding, whose every byte must be zero: a wrong size would leave something there. */
function readFrames(bytes: Uint8Array): readonly Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  while (at < bytes.length && bytes[at] !== 0) {
    const size = new DataView(bytes.buffer, bytes.byteOffset + at + 4).getUint32(0);
    frames.push({ id: latin(bytes.subarray(at, at + 4)), body: bytes.slice(at + 10, at + 10 + size) });
    at += 10 + size;
  }
  expect(bytes.subarray(at).every((byte) => byte === 0)).toBe(true);
  return frames;
}

function bodyOf(frames: readonly Frame[], id: string): Uint8Array {
  return frames.find((frame) => frame.id === id)?.body ?? new Uint8Array();
}

function textOf(frames: readonly Frame[], id: string): string {
  const body = bodyOf(frames, id);
  return body[0] === 1 ? utf16(body.subarray(1)) : latin(body.subarray(1));
}

/** Language, an empty description, the text: each of the last two UTF-16 with its mark. */
function describedText(body: Uint8Array): readonly [language: string, text: string] {
  expect([...body.subarray(4, 8)]).toEqual([0xff, 0xfe, 0, 0]);
  return [latin(body.subarray(1, 4)), utf16(body.subarray(8))];
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
