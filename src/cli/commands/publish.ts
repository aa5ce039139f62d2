import { AntenneError } from '../../errors/antenne-error.ts';
import { publishShow, type PublishedResult, type PublishResult } from '../../publish/publish-show.ts';
import { publishOutside, publishPlace, type PlaceFlags } from '../publish-place.ts';
import { planEntries, showPlan } from '../show-plan.ts';
import { oneLine } from '../show-rows.ts';
import { showWarnings } from '../show-warnings.ts';
import type { Surroundings } from '../surroundings.ts';
import { timeFlag } from '../time-flag.ts';

export interface PublishFlags extends PlaceFlags {
  readonly at?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `antenne publish`: puts episodes into the show of the config, and prints the addresses of their pages. */
export async function publish(
  episodes: readonly string[],
  flags: PublishFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, output, notes } = surroundings;
  const { quiet = false, force = false, dryRun = false } = flags;
  if (flags.at !== undefined && episodes.length === 0)
    throw new AntenneError('usage/idle-option', '--at says when an episode is published, and none is named', {
      hint: 'name one; without one, what is due is published',
    });
  const outside = publishOutside(surroundings);
  const at = flags.at === undefined ? undefined : timeFlag(flags.at, outside.now());
  const place = await publishPlace(flags, surroundings);
  const onStage = (stage: string, files: number): void => {
    if (!quiet && notes.isTerminal) void notes.write(notes.paint.dim(`  ${stage}: ${files}\n`));
  };
  const result = await publishShow({ ...place, episodes, folder, at, force, dryRun, onStage }, outside);
  for (const line of showWarnings(result.warnings, [], notes.paint)) await notes.write(`${line}\n`);
  if (flags.json) return output.write(`${JSON.stringify(resultJson(result, dryRun), null, 2)}\n`);
  if (!quiet) await notes.write(summary(result, dryRun));
  if (dryRun) return output.write(showPlan(result.plan, output.paint));
  const onAir = result.episodes.filter(({ status }) => status !== 'held');
  await output.write(onAir.map(({ url }) => `${url}\n`).join(''));
}

function resultJson({ plan, ...result }: PublishResult, dryRun: boolean): object {
  return { dryRun, ...result, plan: planEntries(plan) };
}

function summary({ episodes, feedUrl, addressFile, plan }: PublishResult, dryRun: boolean): string {
  const lines = episodes.map(({ title, status, publishedAt }) => `${oneLine(title)}: ${WORDS[status](publishedAt)}`);
  const entries = planEntries(plan);
  const puts = entries.filter(({ action }) => action === 'put').length;
  const counts = `${puts} files put, ${entries.length - puts} removed`;
  const what = dryRun
    ? `dry run, nothing is changed: ${counts}`
    : entries.length === 0
      ? 'nothing has changed'
      : counts;
  const secret = addressFile === null ? [] : [`its whole address is in ${addressFile}`];
  return [...lines, what, `feed: ${feedUrl}`, ...(dryRun ? [] : secret)].map((line) => `${line}\n`).join('');
}

const WORDS: Readonly<Record<PublishedResult['status'], (at: string) => string>> = {
  added: () => 'added',
  updated: () => 'published again',
  unchanged: () => 'on the air already, as it is',
  held: (at) => `held until ${at}: antenne publish, run then or later, releases it`,
};
