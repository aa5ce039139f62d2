import { AntenneError } from '../errors/antenne-error.ts';
import { generator } from '../episode/generator.ts';
import type { PublishedEpisode, ShowRecord } from '../model/show.ts';

export const RECORD_FILE = 'antenne.show.json';

/** The record of a show that has none yet. */
export function emptyRecord(guid: string): ShowRecord {
  return {
    format: 'antenne-show/1',
    generator: generator(),
    guid,
    episodes: [],
    withdrawn: [],
    written: {},
    madeFrom: {},
  };
}

/** Reads a record's bytes. Throws `publish/record` for what is none. */
export function parseRecord(bytes: Uint8Array, where: string): ShowRecord {
  let fault: string | undefined;
  try {
    const value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')) as unknown;
    fault = faultOf(value);
    if (fault === undefined) return value as ShowRecord;
  } catch (error) {
    fault = (error as Error).message;
  }
  throw new AntenneError('publish/record', `the record of the show is damaged: ${fault}`, {
    where,
    hint: `put ${RECORD_FILE} back from a copy; --force begins a new one, and the feed loses what is not published again`,
  });
}

/** The bytes of a record: JSON with one episode a line; the same for the same record. */
export function recordBytes(record: ShowRecord, episodeLines: readonly Uint8Array[]): Uint8Array {
  const { episodes: _, written, madeFrom, ...facts } = record;
  const head = JSON.stringify({ ...facts, written: sorted(written), madeFrom: sorted(madeFrom) }, null, 1);
  const lines = episodeLines.flatMap((line, index) => [index === 0 ? FIRST : NEXT, line]);
  return Buffer.concat([Buffer.from(`${head.slice(0, -2)},\n "episodes": [`), ...lines, Buffer.from('\n ]\n}\n')]);
}

const [FIRST, NEXT] = [Buffer.from('\n  '), Buffer.from(',\n  ')];

/** An episode as a line of the record. */
export function episodeLine(episode: PublishedEpisode): Uint8Array {
  return Buffer.from(JSON.stringify(episode));
}

function sorted(entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function faultOf(value: unknown): string | undefined {
  if (!isFields(value)) return 'it is no object';
  if (value['format'] !== 'antenne-show/1') return 'format is not antenne-show/1';
  if (typeof value['guid'] !== 'string' || value['guid'] === '') return 'guid is missing';
  const { episodes, withdrawn, written, madeFrom } = value;
  if (!Array.isArray(episodes) || !Array.isArray(withdrawn)) return 'episodes or withdrawn is no list';
  if (!isFields(written) || !isFields(madeFrom)) return 'written or madeFrom is missing';
  const episode = episodes.findIndex((each) => !isEpisode(each));
  if (episode !== -1) return `episodes[${episode}] is damaged`;
  const withdrawal = withdrawn.findIndex((each) => !isFields(each) || !['guid', 'name', 'page'].every(textIn(each)));
  if (withdrawal !== -1) return `withdrawn[${withdrawal}] is damaged`;
  const guids = new Set(episodes.map((each: PublishedEpisode) => each.guid));
  return guids.size === episodes.length ? undefined : 'two episodes have one guid';
}

function isEpisode(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { audio } = value;
  return (
    ['guid', 'name', 'title', 'summary', 'page', 'language', 'publishedAt', 'addedAt'].every(textIn(value)) &&
    isFields(audio) &&
    ['path', 'sha256'].every(textIn(audio)) &&
    typeof audio['bytes'] === 'number' &&
    ['replaced', 'transcripts', 'chapters', 'quoted', 'sources'].every((key) => Array.isArray(value[key]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textIn(value: Fields): (key: string) => boolean {
  return (key) => typeof value[key] === 'string';
}
