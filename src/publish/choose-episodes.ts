import { refuseSameGuid } from './guard-episode.ts';
import { listHeld, type HeldEpisode } from './held-episodes.ts';
import { loadEpisode, type LoadedEpisode } from './load-episode.ts';
import type { OpenShow } from './open-show.ts';
import type { PublishRequest } from './publish-show.ts';

/** An episode, and the time it was asked or held for. */
export interface ChosenEpisode {
  readonly loaded: LoadedEpisode;
  readonly at: Date | undefined;
  /** Whether a guard was overruled when it was held. */
  readonly forced: boolean;
}

/** Those that were named, and those that are due. One that is held stays so when it is named again without a time. */
export async function chooseEpisodes(
  { episodes, folder = '', at }: PublishRequest,
  { stateFolder }: OpenShow,
  now: Date,
): Promise<{ readonly all: readonly ChosenEpisode[]; readonly released: readonly HeldEpisode[] }> {
  const named = new Map<string, LoadedEpisode>();
  for (const path of episodes) {
    const loaded = await loadEpisode(path, folder);
    named.set(loaded.manifest, loaded);
  }
  const loaded = [...named.values()];
  refuseSameGuid(loaded);
  const held = await listHeld(stateFolder);
  const guids = new Set(loaded.map(({ episode }) => episode.guid));
  const chosen = loaded.map((each): ChosenEpisode => {
    const hold = held.find(({ guid }) => guid === each.episode.guid);
    return { loaded: each, at: at ?? (hold && new Date(hold.publishAt)), forced: hold?.forced ?? false };
  });
  const isOut = new Set(chosen.filter((each) => !(each.at && each.at > now)).map((each) => each.loaded.episode.guid));
  const due = held.filter(({ guid, publishAt }) => !guids.has(guid) && new Date(publishAt) <= now);
  const all = [...chosen];
  for (const { folder: place, publishAt, forced } of due)
    all.push({ loaded: await loadEpisode(place, ''), at: new Date(publishAt), forced });
  return { all, released: [...due, ...held.filter(({ guid }) => isOut.has(guid))] };
}
