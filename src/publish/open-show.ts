import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { whileLocked } from '../episode/lock-folder.ts';
import { readCover, type Cover } from '../episode/read-cover.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Show } from '../model/show.ts';
import { feedPath } from '../show/feed/feed-pages.ts';
import { podcastGuid } from '../show/feed/podcast-guid.ts';
import { showOf } from '../show/show-of.ts';
import { makeFolder } from '../source/make-folder.ts';
import { baseUrlOf } from './base-url.ts';
import type { PublishTarget } from './publish-target.ts';
import { putBytes, sha256Of, type Put } from './puts.ts';
import { openTarget } from './registry.ts';
import type { PublishOutside, ShowPlace } from './show-place.ts';
import { emptyRecord, parseRecord, RECORD_FILE, type OpenRecord } from './show-record.ts';
import { showToken, shownToken } from './show-token.ts';
import { targetBelow } from './target-below.ts';
import { parseUnfinished, UNFINISHED_FILE, type Unfinished } from './unfinished.ts';

/** A show as it stands at its place, open for changes. */
export interface OpenShow {
  /** Of a private show, its secret folder. */
  readonly target: PublishTarget;
  readonly baseUrl: string;
  readonly isPrivate: boolean;
  /** What this machine keeps of the show. */
  readonly stateFolder: string;
  readonly record: OpenRecord;
  /** The record's bytes as they were read; null where there is none, or none that can be read. */
  readonly recordBytes: Uint8Array | null;
  /** Why there is no record that can be read, though there is one. */
  readonly recordFault: AntenneError | null;
  /** The main feed as it stands. */
  readonly feed: Uint8Array | null;
  /** What a publishing that was interrupted has left to do; null when the last one came to its end. */
  readonly unfinished: Unfinished | null;
  readonly coverPut: Put;
  /** The show as the config has it; `language` is that of its episodes, where the config has none. */
  describe(language: string): Show;
  /** An address as it may be shown: without the secret of a private show. */
  shown(address: string): string;
  readonly signal: AbortSignal | undefined;
}

/** Does something with a show. While `isChange`, no other publisher of this machine does; without it nothing is kept. */
export async function withShow<Value>(
  place: ShowPlace,
  outside: PublishOutside,
  isChange: boolean,
  work: (open: OpenShow) => Promise<Value>,
): Promise<Value> {
  const base = baseUrlOf(place.options);
  const cover = await readCover(place.show.cover);
  const target = await openTarget(place.target, place.options, outside);
  const key = createHash('sha256').update(`${target.id}\n${target.describes}`).digest('hex').slice(0, 24);
  const stateFolder = join(place.stateDirectory, 'shows', key);
  const open = async (): Promise<Value> =>
    work(await readShow(place, outside, { target, base, stateFolder, cover, isChange }));
  try {
    if (!isChange) return await open();
    await makeFolder(stateFolder, 0o700);
    return await whileLocked(stateFolder, place, open).catch((error: unknown) => {
      if (!(error instanceof AntenneError) || error.code !== 'audio/locked') throw error;
      throw new AntenneError('publish/locked', 'another run of antenne is publishing to this place', {
        where: target.describes,
        hint: error.hint,
        retryable: true,
      });
    });
  } finally {
    await target.dispose?.();
  }
}

interface Opening {
  readonly target: PublishTarget;
  readonly base: string;
  readonly stateFolder: string;
  readonly cover: Cover;
  readonly isChange: boolean;
}

async function readShow(place: ShowPlace, outside: PublishOutside, opening: Opening): Promise<OpenShow> {
  const { stateFolder, isChange, cover } = opening;
  const { signal, show: settings } = place;
  const secret = settings.private ? await showToken(stateFolder, outside.env, isChange) : undefined;
  const target = secret === undefined ? opening.target : targetBelow(opening.target, secret);
  const baseUrl = secret === undefined ? opening.base : `${opening.base}${secret}/`;
  const [recordBytes, feed, left] = await Promise.all(
    [RECORD_FILE, feedPath(null), UNFINISHED_FILE].map((path) => target.read(path, { signal })),
  );
  const guid = settings.guid ?? podcastGuid(`${baseUrl}${feedPath(null)}`, sha1);
  const { record, fault } = readRecord(recordBytes ?? null, `${target.describes}: ${RECORD_FILE}`, guid);
  const extension = cover.mimeType === 'image/png' ? 'png' : 'jpg';
  const coverPut = putBytes(`cover-${sha256Of(cover.bytes).slice(0, 12)}.${extension}`, cover.bytes, settings.private);
  const { mimeType, widthPixels, heightPixels, isRgb } = cover;
  const picture = { path: coverPut.path, mimeType, widthPixels, heightPixels, isRgb, bytes: cover.bytes.length };
  return {
    ...{ target, baseUrl, stateFolder, record, coverPut, signal, isPrivate: settings.private },
    recordBytes: fault ? null : (recordBytes ?? null),
    recordFault: fault,
    feed: feed ?? null,
    unfinished: left ? parseUnfinished(left) : null,
    describe: (language) =>
      showOf(settings, {
        ...{ baseUrl, cover: picture, disclosure: place.disclosure },
        guid: settings.guid ?? record.guid,
        language: record.language === 'und' ? language : record.language,
      }),
    shown: (address) => (secret === undefined ? address : address.replaceAll(secret, shownToken(secret))),
  };
}

/** A damaged record is a fault to be judged later; in its place stands an empty one. */
function readRecord(
  bytes: Uint8Array | null,
  where: string,
  guid: string,
): { readonly record: OpenRecord; readonly fault: AntenneError | null } {
  try {
    return { record: bytes === null ? emptyRecord(guid, 'und') : parseRecord(bytes, where), fault: null };
  } catch (error) {
    if (!(error instanceof AntenneError)) throw error;
    return { record: emptyRecord(guid, 'und'), fault: error };
  }
}

function sha1(bytes: Uint8Array): Uint8Array {
  return createHash('sha1').update(bytes).digest();
}
