import { join } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Show } from '../model/show.ts';
import type { Warning } from '../model/warning.ts';
import { feedAddress } from '../show/feed/feed-address.ts';
import { feedPath } from '../show/feed/feed-pages.ts';
import { writeWhole } from '../source/write-whole.ts';
import { carryOut } from './carry-out.ts';
import { prepareEpisode, type PreparedEpisode } from './prepare-episode.ts';
import { chooseEpisodes } from './choose-episodes.ts';
import { guardEpisode } from './guard-episode.ts';
import { guardShow } from './guard-show.ts';
import { dropHeld, holdEpisode } from './held-episodes.ts';
import { leftRemovals } from './left-removals.ts';
import { lintPublishing } from './lint-publishing.ts';
import { withShow, type OpenShow } from './open-show.ts';
import { planChange, type Plan } from './plan-change.ts';
import type { PublishStage } from './publish-target.ts';
import { sha256Of } from './puts.ts';
import { recordedEpisode } from './recorded-episode.ts';
import { retireAudio } from './retire-audio.ts';
import type { PublishOutside, ShowPlace } from './show-place.ts';

/** What is published, and where. */
export interface PublishRequest extends ShowPlace {
  /** Manifests, the MP3s beside them, or folders with exactly one episode. Without one, what is due is published, and what the settings changed. */
  readonly episodes: readonly string[];
  /** What paths count from; the working folder otherwise. */
  readonly folder?: string;
  /** The time of publication; one to come holds the episodes until then. */
  readonly at?: Date | undefined;
  /** Go on where a guard stops. */
  readonly force?: boolean;
  /** Change nothing, only tell what would be done. */
  readonly dryRun?: boolean;
  readonly onStage?: (stage: PublishStage, files: number) => void;
}

export interface PublishResult {
  /** Addresses of a private show are shortened: `addressFile` has them whole. */
  readonly feedUrl: string;
  readonly pageUrl: string;
  /** A file for this user alone with the address of a private show's feed; null for a public one. */
  readonly addressFile: string | null;
  readonly episodes: readonly PublishedResult[];
  readonly warnings: readonly Warning[];
  /** What was done; of a dry run, what would be. */
  readonly plan: Plan;
}

export interface PublishedResult {
  readonly guid: string;
  readonly title: string;
  readonly status: 'added' | 'updated' | 'unchanged' | 'held';
  /** Of its page. */
  readonly url: string;
  /** ISO 8601. */
  readonly publishedAt: string;
}

/** Puts episodes into a show, media first and checked, the feed last, and releases those that are due. Throws AntenneError; the show is as it was then, or whole. */
export async function publishShow(request: PublishRequest, outside: PublishOutside): Promise<PublishResult> {
  const { force = false, dryRun = false } = request;
  return withShow(request, outside, !dryRun, async (open) => {
    await guardShow(open, force);
    const now = outside.now();
    const chosen = await chooseEpisodes(request, open, now);
    const { record, signal } = open;
    if (chosen.all.length === 0 && open.recordBytes === null)
      throw new AntenneError('publish/nothing', 'there is nothing to publish yet', {
        where: open.target.describes,
        hint: 'name an episode: the .episode.json, the MP3 beside it, or a folder with exactly one',
      });
    const show = open.describe(chosen.all[0]?.loaded.episode.language ?? 'und');
    const prepared: PreparedEpisode[] = [];
    for (const each of chosen.all) {
      const next = await prepareEpisode(each, { open, show, now, before: prepared });
      guardEpisode(next.published, record, force || each.forced);
      prepared.push(next);
    }
    const news = prepared.map(({ published }) => published);
    const warnings = [...prepared.flatMap((each) => each.warnings), ...lintPublishing(show, news, open)];
    const onAir = prepared.filter(({ held }) => held === null);
    // A show begins with its first episode on the air, not with one that waits.
    const isEmpty = open.recordBytes === null && onAir.length === 0;
    const plan = isEmpty ? NOTHING : planPublishing(open, show, onAir, now);
    const result = describeResult(open, show, prepared, warnings, plan);
    if (dryRun) return result;
    const enclosures = onAir.map(({ published }) => published.audio);
    await carryOut(plan, open, { enclosures, feedFirst: false, onStage: request.onStage });
    signal?.throwIfAborted();
    for (const { held, loaded, forced } of prepared)
      if (held) await holdEpisode(open.stateFolder, loaded, held, force || forced);
    for (const each of chosen.released) await dropHeld(each);
    if (result.addressFile) await writeWhole(result.addressFile, Buffer.from(`${show.baseUrl}${feedPath(null)}\n`));
    return result;
  });
}

const NOTHING: Plan = { media: [], pages: [], record: null, feeds: [], removals: [] };

function planPublishing(open: OpenShow, show: Show, onAir: readonly PreparedEpisode[], now: Date): Plan {
  const { record, feed, unfinished } = open;
  const byGuid = new Map(record.episodes.map((episode) => [episode.guid, episode]));
  for (const { published } of onAir) byGuid.set(published.guid, recordedEpisode(published));
  const { episodes, removals } = retireAudio([...byGuid.values()], now);
  return planChange({
    ...{ show, episodes, before: record, bytesBefore: open.recordBytes, cover: open.coverPut },
    isIntact: unfinished === null && feed !== null && sha256Of(feed) === record.written[feedPath(null)],
    withdrawn: record.withdrawn.filter(({ guid }) => !onAir.some(({ published }) => published.guid === guid)),
    media: onAir.flatMap((each) => each.media),
    pages: onAir.map((each) => each.page),
    removals: [...removals, ...leftRemovals(open, episodes)],
  });
}

function describeResult(
  { shown, isPrivate, stateFolder, record }: OpenShow,
  show: Show,
  prepared: readonly PreparedEpisode[],
  warnings: readonly Warning[],
  plan: Plan,
): PublishResult {
  const before = new Map(record.episodes.map((episode) => [episode.guid, episode.line]));
  const statusOf = ({ held, published }: PreparedEpisode): PublishedResult['status'] => {
    const old = before.get(published.guid);
    if (held) return 'held';
    if (old === undefined) return 'added';
    return Buffer.compare(old, recordedEpisode(published).line) === 0 ? 'unchanged' : 'updated';
  };
  return {
    feedUrl: shown(feedAddress(show, feedPath(null))),
    pageUrl: shown(show.baseUrl),
    addressFile: isPrivate ? join(stateFolder, 'feed-address.txt') : null,
    episodes: prepared.map((each) => ({
      guid: each.published.guid,
      title: each.published.title,
      status: statusOf(each),
      url: shown(feedAddress(show, each.published.page)),
      publishedAt: each.published.publishedAt,
    })),
    warnings,
    plan,
  };
}
