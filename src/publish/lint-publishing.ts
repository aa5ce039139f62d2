import { AntenneError } from '../errors/antenne-error.ts';
import type { PublishedEpisode, Show } from '../model/show.ts';
import type { Warning } from '../model/warning.ts';
import { describeFinding, type Finding } from '../show/feed/finding.ts';
import { lintShow } from '../show/feed/lint-show.ts';
import type { OpenShow } from './open-show.ts';
import { wholeEpisode } from './recorded-episode.ts';

/** Throws `publish/invalid` for a show that directories would refuse; gives the doubts. */
export function lintPublishing(
  show: Show,
  news: readonly PublishedEpisode[],
  { record, shown }: OpenShow,
): readonly Warning[] {
  const found = lintShow(show, news.length > 0 ? news : record.episodes.slice(0, 1).map(wholeEpisode));
  const line = (finding: Finding): string => shown(describeFinding(finding));
  const errors = found.filter(({ severity }) => severity === 'error').map(line);
  if (errors.length === 0) return found.map((each) => ({ code: 'publish/doubtful', message: line(each) }));
  throw new AntenneError(
    'publish/invalid',
    [`directories would refuse the show, for ${errors.length} faults`, ...errors.slice(0, MOST_SHOWN)].join('\n'),
    { hint: 'mend them in the config (docs/config.md), or build the episode again; nothing was published' },
  );
}

const MOST_SHOWN = 10;
