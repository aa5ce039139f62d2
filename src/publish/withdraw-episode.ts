import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishedEpisode, Withdrawal } from '../model/show.ts';
import type { Warning } from '../model/warning.ts';
import { feedAddress } from '../show/feed/feed-address.ts';
import { feedPath } from '../show/feed/feed-pages.ts';
import { withdrawnPage } from '../show/pages/withdrawn-page.ts';
import { carryOut } from './carry-out.ts';
import { guardShow } from './guard-show.ts';
import { dropHeld, listHeld } from './held-episodes.ts';
import { withShow, type OpenShow } from './open-show.ts';
import { planChange, sha256Base64, type Plan, type ShowChange } from './plan-change.ts';
import { leftRemovals, pathsOf } from './left-removals.ts';
import type { PublishRequest } from './publish-show.ts';
import { putBytes, sha256Of } from './puts.ts';
import { recordedEpisode, wholeEpisode, type RecordedEpisode } from './recorded-episode.ts';
import type { OpenRecord } from './show-record.ts';
import type { PublishOutside, ShowPlace } from './show-place.ts';
import { dropCopy, keepCopy, readCopy } from './withdrawn-copies.ts';

/** Which episode goes, or comes back. */
export interface WithdrawRequest extends ShowPlace, Pick<PublishRequest, 'dryRun' | 'onStage'> {
  readonly guid: string;
  /** Stands on the page that takes the episode's place; undefined: the episode comes back. */
  readonly reason: string | undefined;
}

export interface WithdrawResult {
  readonly guid: string;
  readonly title: string;
  /** `dropped`: it was held, and never on the air. */
  readonly status: 'withdrawn' | 'back' | 'dropped';
  /** Of its page; of a private show shortened. */
  readonly url: string | null;
  readonly warnings: readonly Warning[];
  readonly plan: Plan | null;
}

/** Takes an episode off the air: out of the feed first, its page says so, its sound is removed last; or brings it back, with guid, dates and addresses as they were. */
export async function withdrawEpisode(request: WithdrawRequest, outside: PublishOutside): Promise<WithdrawResult> {
  const { guid, reason, dryRun = false } = request;
  return withShow(request, outside, !dryRun, async (open) => {
    await guardShow(open, false);
    if (reason === undefined) return bringBack(request, open);
    const held = (await listHeld(open.stateFolder)).find((each) => each.guid === guid);
    const recorded = open.record.episodes.find((each) => each.guid === guid);
    const episode = recorded && wholeEpisode(recorded);
    const before = open.record.withdrawn.find((each) => each.guid === guid);
    if (held && !dryRun) await dropHeld(held);
    if (held && !episode && !before)
      return { guid, title: held.title, status: 'dropped', url: null, warnings: [], plan: null };
    if (episode) return takeOff(request, open, episode, outside.now());
    if (before) return takeOffAgain(request, open, before);
    throw unknownGuid(guid, open.record);
  });
}

async function takeOff(
  { reason = '', dryRun, onStage }: WithdrawRequest,
  open: OpenShow,
  episode: PublishedEpisode,
  now: Date,
): Promise<WithdrawResult> {
  const { guid, name, title, page, season, number } = episode;
  const withdrawal = { guid, name, title, page, season, number, withdrawnAt: now.toISOString(), reason };
  const episodes = open.record.episodes.filter((each) => each.guid !== guid);
  const plan = planChange({
    ...changeOf(open, episodes, [...open.record.withdrawn, withdrawal]),
    pages: [withdrawnPut(open, withdrawal)],
    removals: [...pathsOf(episode), ...leftRemovals(open, episodes)],
  });
  const missing = dryRun ? [] : await keepCopy(open, episode);
  if (!dryRun) await carryOut(plan, open, { enclosures: [], feedFirst: true, onStage });
  const message = `not all files of the episode were at its place, so it cannot come back whole: ${missing.join(', ')}`;
  const warnings = missing.length === 0 ? [] : [{ code: 'publish/copy-incomplete', message }];
  return { guid, title, status: 'withdrawn', url: urlOf(open, page), warnings, plan };
}

/** The same once more: mends what was left undone, and changes nothing else. */
async function takeOffAgain(
  { dryRun, onStage }: WithdrawRequest,
  open: OpenShow,
  before: Withdrawal,
): Promise<WithdrawResult> {
  const { guid, title, page } = before;
  const { episodes, withdrawn } = open.record;
  const removals = leftRemovals(open, episodes);
  const plan = planChange({ ...changeOf(open, episodes, withdrawn), pages: [withdrawnPut(open, before)], removals });
  if (!dryRun) await carryOut(plan, open, { enclosures: [], feedFirst: true, onStage });
  const message = `it was withdrawn on ${before.withdrawnAt.slice(0, 10)} already, and the reason given then stays: ${before.reason}`;
  const warnings = [{ code: 'publish/withdrawn-before', message }];
  return { guid, title, status: 'withdrawn', url: urlOf(open, page), warnings, plan };
}

async function bringBack({ guid, dryRun, onStage }: WithdrawRequest, open: OpenShow): Promise<WithdrawResult> {
  const { record } = open;
  if (!record.withdrawn.some((each) => each.guid === guid))
    throw new AntenneError('publish/not-withdrawn', 'no episode with this guid was withdrawn', {
      where: guid,
      hint: listed(record.withdrawn, 'withdrawn are') ?? 'nothing of this show was withdrawn',
    });
  const { episode, media, page } = await readCopy(open, guid);
  const episodes = [...record.episodes.filter((each) => each.guid !== guid), recordedEpisode(episode)];
  const withdrawn = record.withdrawn.filter((each) => each.guid !== guid);
  const removals = leftRemovals(open, episodes);
  const plan = planChange({ ...changeOf(open, episodes, withdrawn), media, pages: [page], removals });
  const result = { guid, title: episode.title, status: 'back' as const, url: urlOf(open, episode.page) };
  if (!dryRun) {
    await carryOut(plan, open, { enclosures: [episode.audio], feedFirst: false, onStage });
    await dropCopy(open, guid);
  }
  return { ...result, warnings: [], plan };
}

function changeOf(open: OpenShow, episodes: readonly RecordedEpisode[], withdrawn: readonly Withdrawal[]): ShowChange {
  const { record, recordBytes, feed, unfinished, coverPut } = open;
  return {
    show: open.describe('und'),
    ...{ before: record, bytesBefore: recordBytes, episodes, withdrawn, cover: coverPut },
    isIntact: unfinished === null && feed !== null && sha256Of(feed) === record.written[feedPath(null)],
    ...{ media: [], pages: [], removals: [] },
  };
}

function withdrawnPut(open: OpenShow, withdrawal: Withdrawal): ShowChange['pages'][number] {
  const text = withdrawnPage(open.describe('und'), withdrawal, { sha256Base64 });
  return putBytes(withdrawal.page, text, open.isPrivate);
}

function urlOf(open: OpenShow, page: string): string {
  return open.shown(feedAddress(open, page));
}

function unknownGuid(guid: string, { episodes }: OpenRecord): AntenneError {
  return new AntenneError('publish/unknown-guid', 'no episode of the show has this guid', {
    where: guid,
    hint:
      listed(episodes.slice(0, 3).map(wholeEpisode), 'the newest are') ??
      'the show has no episode: is it the right config?',
  });
}

function listed(
  entries: readonly { readonly guid: string; readonly title: string }[],
  words: string,
): string | undefined {
  const names = entries.slice(0, 3).map(({ guid, title }) => `${guid} (${title.slice(0, 40)})`);
  return names.length === 0 ? undefined : `${words} ${names.join(', ')}`;
}
