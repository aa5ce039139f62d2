import { AntenneError } from '../../errors/antenne-error.ts';
import { withdrawEpisode, type WithdrawResult } from '../../publish/withdraw-episode.ts';
import { publishOutside, publishPlace, type PlaceFlags } from '../publish-place.ts';
import { planEntries, showPlan } from '../show-plan.ts';
import { oneLine } from '../show-rows.ts';
import { showWarnings } from '../show-warnings.ts';
import type { Surroundings } from '../surroundings.ts';

export interface WithdrawFlags extends PlaceFlags {
  readonly reason?: string;
  readonly undo?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `antenne withdraw`: takes an episode off the air, or with `--undo` brings it back; prints the address of its page. */
export async function withdraw(guid: string, flags: WithdrawFlags, surroundings: Surroundings): Promise<void> {
  const { output, notes } = surroundings;
  const { dryRun = false, undo = false } = flags;
  const place = await publishPlace(flags, surroundings);
  const reason = undo ? undefined : reasonFlag(flags.reason);
  if (undo && flags.reason !== undefined)
    throw new AntenneError('usage/conflicting-option', '--undo and --reason exclude each other', {
      hint: 'an episode that comes back needs no reason',
    });
  const result = await withdrawEpisode({ ...place, guid, reason, dryRun }, publishOutside(surroundings));
  for (const line of showWarnings(result.warnings, [], notes.paint)) await notes.write(`${line}\n`);
  const { plan, ...facts } = result;
  if (flags.json)
    return output.write(`${JSON.stringify({ dryRun, ...facts, plan: plan ? planEntries(plan) : [] }, null, 2)}\n`);
  if (!flags.quiet) await notes.write(summary(result, dryRun));
  if (dryRun) return output.write(plan ? showPlan(plan, output.paint) : '');
  await output.write(result.url === null ? '' : `${result.url}\n`);
}

function reasonFlag(reason: string | undefined): string {
  const text = reason?.replace(/\s+/gu, ' ').trim();
  if (text) return text;
  throw new AntenneError('usage/no-reason', 'nobody would know why the episode is gone', {
    where: '--reason',
    hint: 'say it in a sentence, which its page will show: --reason "A quotation was given to the wrong person."',
  });
}

function summary({ title, status }: WithdrawResult, dryRun: boolean): string {
  const words: Readonly<Record<WithdrawResult['status'], string>> = {
    withdrawn: 'withdrawn; a copy is kept here, and --undo brings it back',
    back: 'on the air again',
    dropped: 'was held and is dropped; it never was on the air',
  };
  return `${oneLine(title)}: ${dryRun ? 'dry run, nothing is changed' : words[status]}\n`;
}
