import { generator } from '../episode/generator.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishedEpisode, ShowRecord } from '../model/show.ts';
import { recordedEpisode, type RecordedEpisode } from './recorded-episode.ts';
import { faultOfEpisode, faultOfFacts } from './record-fault.ts';

export const RECORD_FILE = 'antenne.show.json';

/** A show's record with its episodes as they are written: it may have thousands, of which a change needs a few. */
export type OpenRecord = Omit<ShowRecord, 'episodes'> & { readonly episodes: readonly RecordedEpisode[] };

/** The record of a show that has none yet. */
export function emptyRecord(guid: string, language: string): OpenRecord {
  return {
    ...{ format: 'antenne-show/1', generator: generator(), guid, language },
    ...{ withdrawn: [], written: {}, madeFrom: {}, episodes: [] },
  };
}

/** The bytes of a record: JSON with one episode a line, in the order given; the same for the same record. */
export function recordBytes({ episodes, written, madeFrom, ...facts }: OpenRecord): Uint8Array {
  const head = JSON.stringify({ ...facts, written: sorted(written), madeFrom: sorted(madeFrom) }, null, 1);
  const lines = episodes.flatMap(({ line }, index) => [index === 0 ? FIRST : NEXT, line]);
  return Buffer.concat([Buffer.from(head.slice(0, -2)), START, ...lines, END]);
}

const START = Buffer.from(',\n "episodes": [');
const [FIRST, NEXT] = [Buffer.from('\n  '), Buffer.from(',\n  ')];
const END = Buffer.from('\n ]\n}\n');

/** Reads a record's bytes. Throws `publish/record` for what is none. */
export function parseRecord(bytes: Uint8Array, where: string): OpenRecord {
  try {
    const record = parseLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const guids = new Set(record.episodes.map(({ guid }) => guid));
    if (guids.size !== record.episodes.length) throw new Error('two episodes have one guid');
    return record;
  } catch (error) {
    throw new AntenneError('publish/record', `the record of the show is damaged: ${(error as Error).message}`, {
      where,
      hint: `put ${RECORD_FILE} back from a copy; --force begins a new one, and the feed loses what is not published again`,
    });
  }
}

/** Line by line: whole, it would be in memory several times. What somebody has written anew is read whole. */
function parseLines(bytes: Buffer): OpenRecord {
  const start = bytes.indexOf(START);
  const end = bytes.length - END.length;
  if (start === -1 || end < start || bytes.indexOf(END, end) !== end) return parseWhole(bytes);
  const { episodes: _, ...facts } = factsOf(JSON.parse(`${bytes.toString('utf8', 0, start)}}`));
  const episodes: RecordedEpisode[] = [];
  for (let at = start + START.length; at < end;) {
    const next = bytes.indexOf('\n', at + 1);
    const line = bytes.subarray(at + FIRST.length, next === end ? end : next - 1);
    episodes.push(checked(JSON.parse(line.toString('utf8')), episodes.length, line));
    at = next;
  }
  return { ...facts, episodes };
}

function parseWhole(bytes: Buffer): OpenRecord {
  const { episodes, ...facts } = factsOf(JSON.parse(bytes.toString('utf8')));
  if (!Array.isArray(episodes)) throw new Error('episodes is no list');
  return { ...facts, episodes: episodes.map((each: unknown, index) => checked(each, index)) };
}

function factsOf(value: unknown): Omit<ShowRecord, 'episodes'> & { readonly episodes?: unknown } {
  const fault = faultOfFacts(value);
  if (fault !== undefined) throw new Error(fault);
  return value as ShowRecord;
}

function checked(value: unknown, index: number, line?: Uint8Array): RecordedEpisode {
  const fault = faultOfEpisode(value);
  if (fault !== undefined) throw new Error(`episodes[${index}]: ${fault}`);
  return recordedEpisode(value as PublishedEpisode, line);
}

function sorted(entries: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(entries).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
