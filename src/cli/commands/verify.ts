import { AntenneError } from '../../errors/antenne-error.ts';
import { verifyEpisode } from '../../episode/verify-episode.ts';
import { showChecks } from '../show-checks.ts';
import type { Surroundings } from '../surroundings.ts';

export interface VerifyFlags {
  readonly json?: boolean;
}

/** `antenne verify`: one line a check. Throws `verify/failed` when one fails. */
export async function verify(episode: string, flags: VerifyFlags, surroundings: Surroundings): Promise<void> {
  const { folder, signal, output } = surroundings;
  const checks = await verifyEpisode(episode, surroundings, { signal, folder });
  await output.write(flags.json ? `${JSON.stringify(checks, null, 2)}\n` : showChecks(checks, output.paint));
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.length === 0) return;
  throw new AntenneError(
    'verify/failed',
    `${failed.length} of ${checks.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`,
    {
      where: episode,
      hint: 'build the episode again with --force',
    },
  );
}
