import { ID3Writer } from 'browser-id3-writer';
import type { Chapter } from '../model/episode.ts';

/** What an MP3 says of itself. */
export interface TagFacts {
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly genre: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601, as precise as known. */
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  readonly comment: string | null;
  readonly cover: { readonly bytes: Uint8Array; readonly mimeType: string };
  readonly chapters: readonly Chapter[];
  readonly transcript: string;
}

const FRONT_COVER = 3;

/** The ID3v2.3 tag that stands before the sound: the version that every player reads. */
export function id3Tag(facts: TagFacts): Uint8Array {
  const language = languageCode(facts.language);
  const writer = new ID3Writer(new ArrayBuffer(0));
  writer
    .setFrame('TIT2', tagText(facts.title))
    .setFrame('TPE1', [tagText(facts.artist)])
    .setFrame('TALB', tagText(facts.album))
    .setFrame('TCON', [tagText(facts.genre)])
    .setFrame('TLAN', language);
  setDate(writer, facts.publishedOn);
  const address = asciiAddress(facts.sourceUrl);
  if (address !== null) writer.setFrame('WOAS', address);
  if (facts.comment !== null) writer.setFrame('COMM', { description: '', text: tagText(facts.comment), language });
  if (facts.transcript !== '') {
    writer.setFrame('USLT', {
      description: '',
      lyrics: facts.transcript.split('\n').map(tagText).join('\n'),
      language,
    });
  }
  setChapters(writer, facts.chapters);
  // A copy, because a Buffer may be a window on a larger one.
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the library's enum exists in its types only
  writer.setFrame('APIC', { type: FRONT_COVER, data: new Uint8Array(facts.cover.bytes).buffer, description: '' });
  return new Uint8Array(writer.addTag());
}

/** Year and day are two frames in ID3v2.3, the second written day first. */
function setDate(writer: ID3Writer, publishedOn: string | null): void {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(publishedOn ?? '') ?? [];
  if (year === undefined) return;
  writer.setFrame('TYER', Number(year));
  if (month !== undefined && day !== undefined) writer.setFrame('TDAT', `${day}${month}`);
}

function setChapters(writer: ID3Writer, chapters: readonly Chapter[]): void {
  // The table of contents counts in one byte.
  const listed = chapters.slice(0, 255).map((chapter, index) => ({ ...chapter, id: `chp${index}` }));
  if (listed.length === 0) return;
  writer.setFrame('CTOC', { id: 'toc', topLevel: true, ordered: true, childElementIds: listed.map(({ id }) => id) });
  for (const { id, startMs, endMs, title } of listed) {
    writer.setFrame('CHAP', {
      id,
      startTime: Math.round(startMs),
      endTime: Math.round(endMs),
      subFrames: { TIT2: tagText(title) },
    });
  }
}

/** A NUL would end the text for every reader, and half a surrogate pair spoil it. */
function tagText(text: string): string {
  return text
    .replace(/\p{Cs}+/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** Link frames hold Latin-1 alone; a URL is written in ASCII. */
function asciiAddress(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).href : null;
}

/** ISO 639-2 (terminology code) of a BCP 47 tag; `und` for a language that is not in the table. */
function languageCode(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return LANGUAGE_CODES.get(primary) ?? (/^[a-z]{3}$/.test(primary) ? primary : 'und');
}

const LANGUAGE_CODES: ReadonlyMap<string, string> = new Map(
  (
    'af:afr am:amh ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces cy:cym da:dan de:deu el:ell en:eng eo:epo es:spa et:est eu:eus ' +
    'fa:fas fi:fin fr:fra ga:gle gl:glg gu:guj ha:hau he:heb hi:hin hr:hrv hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm ' +
    'kn:kan ko:kor ku:kur ky:kir la:lat lb:ltz ln:lin lo:lao lt:lit lv:lav mg:mlg mk:mkd ml:mal mn:mon mr:mar ms:msa mt:mlt my:mya nb:nob ' +
    'ne:nep nl:nld nn:nno no:nor pa:pan pl:pol ps:pus pt:por rn:run ro:ron ru:rus rw:kin sd:snd si:sin sk:slk sl:slv sn:sna so:som sq:sqi ' +
    'sr:srp sv:swe sw:swa ta:tam te:tel tg:tgk th:tha ti:tir tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie wo:wol xh:xho yi:yid yo:yor zh:zho zu:zul'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
