import { loadConfig } from '../config/load-config.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishOutside, ShowPlace } from '../publish/show-place.ts';
import type { Surroundings } from './surroundings.ts';

/** Flags that say which show, and how it is published. */
export interface PlaceFlags {
  readonly config?: string;
  readonly keep?: string;
}

/** The show of the config, with the flags over it, and the place it is published at. */
export async function publishPlace(flags: PlaceFlags, surroundings: Surroundings): Promise<ShowPlace> {
  const { folder, folders, signal } = surroundings;
  const { show, disclosure, publish } = await loadConfig(folder, flags.config);
  const keep = flags.keep === undefined ? show.keep : keepFlag(flags.keep);
  const { target, options } = publish ?? { target: 'folder', options: {} };
  return { show: { ...show, keep }, disclosure, target, options, stateDirectory: folders.state, signal };
}

/** The outside of a publisher: now is SOURCE_DATE_EPOCH where it is set, so that the same is published the same again. */
export function publishOutside({ env, spawn, now }: Surroundings): PublishOutside {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const isSet = epoch !== undefined && /^\d{1,12}$/.test(epoch);
  return { env, spawn, now: isSet ? () => new Date(Number(epoch) * 1000) : now };
}

function keepFlag(text: string): number {
  const count = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= 1_000_000) return count;
  throw new AntenneError('usage/bad-option', `--keep takes a number from 1 to 1000000, not "${text}"`, {
    hint: 'such as --keep 50 for the fifty newest in the main feed',
  });
}
