import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishedEpisode } from '../model/show.ts';
import type { Warning } from '../model/warning.ts';
import type { LoadedEpisode } from './load-episode.ts';
import { recordedEpisode, type RecordedEpisode } from './recorded-episode.ts';
import type { OpenRecord } from './show-record.ts';

/** Makes sure that no two of the episodes have one guid. Throws `publish/same-guid`. */
export function refuseSameGuid(loaded: readonly LoadedEpisode[]): void {
  const seen = new Map<string, LoadedEpisode>();
  for (const each of loaded) {
    const { guid } = each.episode;
    const other = seen.get(guid);
    if (other)
      throw new AntenneError('publish/same-guid', `two episodes have the guid ${guid}`, {
        where: `${other.given} and ${each.given}`,
        hint: 'apps would show one of them: publish the newer one, or build one of them with another --guid',
      });
    seen.set(guid, each);
  }
}

/** Stops before an episode that was withdrawn comes back by accident, or one that is on the air comes again under another guid. */
export function guardEpisode(episode: PublishedEpisode, record: OpenRecord, force: boolean): void {
  if (force) return;
  const withdrawal = record.withdrawn.find(({ guid }) => guid === episode.guid);
  if (withdrawal)
    throw new AntenneError('publish/withdrawn', `“${episode.title}” was withdrawn: ${withdrawal.reason}`, {
      where: episode.guid,
      hint: 'withdraw --undo brings it back as it was; --force publishes what you have now',
    });
  if (record.episodes.some(({ guid }) => guid === episode.guid)) return;
  const own = recordedEpisode(episode);
  const twin = record.episodes.find((other) => isSameArticle(own, other));
  if (twin)
    throw new AntenneError('publish/guid-changed', `“${episode.title}” is on the air already, under another guid`, {
      where: `${episode.guid}, on the air: ${twin.guid}`,
      hint: `apps would show both: build it with --guid ${twin.guid}; --force publishes it besides`,
    });
}

/** What listeners who have the episode already should know of. */
export function audioWarnings(episode: PublishedEpisode, before: PublishedEpisode | undefined): readonly Warning[] {
  if (before === undefined || before.audio.sha256 === episode.audio.sha256) return [];
  const message = `the sound of “${episode.title}” has changed: it gets a new address, and apps that have the old one keep it; that stays for 30 days`;
  return [{ code: 'publish/audio-replaced', message }];
}

/** The same sound, or read out from the same addresses. */
function isSameArticle(one: RecordedEpisode, other: RecordedEpisode): boolean {
  if (one.audioSha256 === other.audioSha256) return true;
  return one.sourceUrls !== '' && one.sourceUrls === other.sourceUrls;
}
