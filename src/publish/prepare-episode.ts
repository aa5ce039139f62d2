import { join } from 'node:path';
import type { PublishedEpisode, PublishedFile, Show } from '../model/show.ts';
import type { Warning } from '../model/warning.ts';
import { nextNumber } from '../show/next-number.ts';
import { publishedPage } from '../show/pages/published-page.ts';
import { publishedEpisode } from '../show/published-episode.ts';
import { publishedFiles } from '../show/published-files.ts';
import { audioWarnings } from './guard-episode.ts';
import type { LoadedEpisode } from './load-episode.ts';
import type { OpenShow } from './open-show.ts';
import { sha256Base64 } from './plan-change.ts';
import { publicationTime } from './publication-time.ts';
import type { ChosenEpisode } from './choose-episodes.ts';
import { wholeEpisode } from './recorded-episode.ts';
import { putBytes, putFile, sha256Of, type Put } from './puts.ts';

/** An episode with all that putting it on the air needs. */
export interface PreparedEpisode {
  readonly loaded: LoadedEpisode;
  readonly forced: boolean;
  readonly published: PublishedEpisode;
  /** The time it waits for. */
  readonly held: Date | null;
  /** Only what is not at the place yet. */
  readonly media: readonly Put[];
  readonly page: Put;
  readonly warnings: readonly Warning[];
}

/** What an episode is prepared for. */
export interface Preparation {
  readonly open: OpenShow;
  readonly show: Show;
  readonly now: Date;
  /** Prepared before it, in the same publishing. */
  readonly before: readonly PreparedEpisode[];
}

/** Draws from an episode what the show says of it, keeping name, dates and number of one that is there already. */
export async function prepareEpisode(
  { loaded, at, forced }: ChosenEpisode,
  preparation: Preparation,
): Promise<PreparedEpisode> {
  const { open, show, now, before } = preparation;
  const { episode, script } = loaded;
  const recorded = open.record.episodes.find(({ guid }) => guid === episode.guid);
  const old = recorded && wholeEpisode(recorded);
  const time = publicationTime(episode.publishedOn, now);
  const others = [...open.record.episodes, ...open.record.withdrawn, ...before.map(({ published }) => published)];
  const name = old?.name ?? freeName(episode.name, episode.guid, others);
  const facts = {
    name,
    publishedAt: at?.toISOString() ?? old?.publishedAt ?? time.publishedAt,
    addedAt: old?.addedAt ?? now.toISOString(),
    ...(old ? { season: old.season, number: old.number } : nextNumber(show, others)),
    replaced: [],
  };
  const drawn = publishedEpisode(episode, script, facts);
  const published = { ...drawn, replaced: replacedAudio(old, drawn, now) };
  const page = publishedPage(show, episode, script, published, { sha256Base64 });
  const isPassedOver = at === undefined && old === undefined && time.passedOver !== null;
  return {
    ...{ loaded, published, forced },
    held: at && at > now ? at : null,
    media: await missingMedia(loaded, old, published, open),
    page: putBytes(published.page, page, show.private),
    warnings: [
      ...(isPassedOver ? [futureDate(published, time.passedOver ?? '')] : []),
      ...audioWarnings(published, old),
    ],
  };
}

function futureDate({ title }: PublishedEpisode, date: string): Warning {
  const message = `“${title}” is dated ${date}, which is to come: it is published now; --at ${date} would hold it until then`;
  return { code: 'publish/future-date', message };
}

/** Sound that had another address stays for a while; what is on the air again is not replaced. */
function replacedAudio(
  old: PublishedEpisode | undefined,
  { audio }: PublishedEpisode,
  now: Date,
): PublishedEpisode['replaced'] {
  if (!old) return [];
  const isNew = old.audio.path !== audio.path;
  const all = [...old.replaced, ...(isNew ? [{ path: old.audio.path, replacedAt: now.toISOString() }] : [])];
  return all.filter(({ path }) => path !== audio.path);
}

/** What of an episode's files the place lacks, or has of another size; a name with a hash is never of other bytes. */
async function missingMedia(
  { episode, folder }: LoadedEpisode,
  old: PublishedEpisode | undefined,
  published: PublishedEpisode,
  { target, isPrivate, signal }: OpenShow,
): Promise<readonly Put[]> {
  const { audio, transcripts, chapters } = publishedFiles(episode, published.name);
  const known = new Map(oldFiles(old).map((file) => [file.path, file.sha256]));
  const missing = [audio, ...transcripts, ...(chapters ? [chapters] : [])].map(async (file) => {
    const mayStand = file === audio || known.get(file.path) === file.sha256;
    const found = mayStand ? await target.head(file.path, { signal }) : null;
    const isThere = found?.bytes === file.bytes;
    return isThere ? [] : [putFile(file.path, join(folder, file.from), file, isPrivate)];
  });
  return (await Promise.all(missing)).flat();
}

function oldFiles(old: PublishedEpisode | undefined): readonly PublishedFile[] {
  return old ? [old.audio, ...old.transcripts, ...(old.chaptersFile ? [old.chaptersFile] : [])] : [];
}

/** The episode's own name, with digits of its guid where another episode has it. */
function freeName(
  name: string,
  guid: string,
  others: readonly { readonly name: string; readonly guid: string }[],
): string {
  const plain = name.replace(/\./g, '-').slice(0, LONGEST_NAME);
  const isTaken = others.some((other) => other.guid !== guid && other.name.toLowerCase() === plain.toLowerCase());
  return isTaken ? `${plain.slice(0, LONGEST_NAME - 9)}-${sha256Of(guid).slice(0, 8)}` : plain;
}

const LONGEST_NAME = 80;
