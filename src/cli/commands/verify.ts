import { resolve } from 'node:path';
import { AntenneError } from '../../errors/antenne-error.ts';
import { verifyEpisode } from '../../episode/verify-episode.ts';
import { settle } from '../settings.ts';
import { showChecks } from '../show-checks.ts';
import type { Surroundings } from '../surroundings.ts';

/** `antenne verify`: one line a check; exit 9 when one fails. */
export async function verify(episode: string, flags: { readonly json?: boolean; readonly config?: string }, surroundings: Surroundings): Promise<void> {
  const { audio } = await settle(flags, surroundings);
  const checks = await verifyEpisode(resolve(surroundings.folder, episode), surroundings, { signal: surroundings.signal, loudnessLufs: audio.loudnessLufs });
  process.stdout.write(flags.json ? `${JSON.stringify(checks, null, 2)}\n` : showChecks(checks));
  const failed = checks.filter(({ ok }) => !ok).length;
  if (failed > 0) throw new AntenneError('verify/failed', `${failed} of ${checks.length} checks failed`, { where: episode, hint: 'build the episode again' });
}
