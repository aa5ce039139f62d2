import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishedAudio } from '../model/show.ts';
import { feedPath } from '../show/feed/feed-pages.ts';
import type { OpenShow } from './open-show.ts';
import type { Plan } from './plan-change.ts';
import type { PublishStage } from './publish-target.ts';
import { putBytes, type Put } from './puts.ts';
import { RECORD_FILE } from './show-record.ts';
import { UNFINISHED_FILE, unfinishedBytes } from './unfinished.ts';

/** How a plan is carried out. */
export interface Execution {
  /** Sound that the feed will name: must be there before it does. */
  readonly enclosures: readonly PublishedAudio[];
  /** For taking an episode off the air: the feed comes before the pages. */
  readonly feedFirst: boolean;
  readonly onStage?: ((stage: PublishStage, files: number) => void) | undefined;
}

/**
 * Puts media, looks whether they are there, then puts pages, record and feeds, the main feed last; removals come at the end. Whatever
 * stops it leaves a show that is whole, and a mark by which the next publishing mends what was left undone.
 */
export async function carryOut(plan: Plan, open: OpenShow, execution: Execution): Promise<void> {
  const { target, signal } = open;
  const { media, pages, feeds, record, removals } = plan;
  const call = { signal };
  const stage = async (name: PublishStage, files: number, work: () => Promise<void>): Promise<void> => {
    if (files > 0) execution.onStage?.(name, files);
    await work();
    await target.settle(name, call);
  };
  const put = ({ path, content }: Put): Promise<void> => target.put(path, content, call);

  await stage('media', media.length, () => eachOf(media, put));
  for (const audio of execution.enclosures) await checkStored(audio.path, audio.bytes, audio.mimeType, open);
  const isChange = pages.length + feeds.length + removals.length > 0 || record !== null;
  if (isChange) await put(putBytes(UNFINISHED_FILE, unfinishedBytes(removals), open.isPrivate));
  const putPages = (): Promise<void> => stage('pages', pages.length, () => eachOf(pages, put));
  if (!execution.feedFirst) await putPages();
  await stage('feed', feeds.length, async () => {
    if (record !== null) {
      await refuseConflict(open);
      await put(record);
    }
    const main = feeds.find(({ path }) => path === feedPath(null));
    await eachOf(
      feeds.filter((each) => each !== main),
      put,
    );
    if (main) await put(main);
  });
  for (const { path, content } of feeds)
    if (path === feedPath(null)) await checkStored(path, content.bytes, null, open);
  if (execution.feedFirst) await putPages();
  const isMarked = isChange || open.unfinished !== null;
  await stage('removals', removals.length, async () => {
    await eachOf(removals, (path) => target.remove(path, call));
    if (isMarked) await target.remove(UNFINISHED_FILE, call);
  });
}

/** A few at a time, which hides the way to a store; the first failure stops it. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const item of waiting) {
      if (failed) return;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

const AT_ONCE = 4;

async function checkStored(path: string, bytes: number, mimeType: string | null, open: OpenShow): Promise<void> {
  const found = await open.target.head(path, { signal: open.signal });
  const fault =
    found === null
      ? 'it is not there'
      : found.bytes !== bytes
        ? `it has ${found.bytes} bytes there, not ${bytes}`
        : mimeType !== null && (found.contentType ?? mimeType) !== mimeType
          ? `it is ${found.contentType} there, not ${mimeType}`
          : undefined;
  if (fault === undefined) return;
  throw new AntenneError('publish/not-stored', `the place has not kept what it was given: ${fault}`, {
    where: `${open.target.describes}: ${path}`,
    hint: 'the feed is as it was; look at the place, then publish again',
    retryable: true,
  });
}

/** A publisher of another machine has no lock of ours. Any change shows in the main feed, or in the size of the record. */
async function refuseConflict({ target, recordBytes, recordFault, feed, signal }: OpenShow): Promise<void> {
  if (recordFault) return;
  const main = feedPath(null);
  const [feedNow, recordNow] = await Promise.all([target.read(main, { signal }), target.head(RECORD_FILE, { signal })]);
  const isSame = Buffer.compare(feedNow ?? NOTHING, feed ?? NOTHING) === 0;
  if (isSame && recordNow?.bytes === recordBytes?.length) return;
  throw new AntenneError('publish/conflict', 'somebody else has published to this place in the meantime', {
    where: target.describes,
    hint: 'publish again: it adds to what is there now',
    retryable: true,
  });
}

const NOTHING = new Uint8Array();
