import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { AntenneError } from '../../errors/antenne-error.ts';
import { openEngines } from '../../episode/open-engines.ts';
import { isLink } from '../../source/is-link.ts';
import { guidFlag } from '../guid-flag.ts';
import { openProgress } from '../progress.ts';
import type { readScript as Read, SourceFlags } from '../read-script.ts';
import type { buildEpisode as Build } from '../../episode/build-episode.ts';
import { settle } from '../settings.ts';
import { showSummary } from '../show-summary.ts';
import type { Surroundings } from '../surroundings.ts';
import { timeFlag } from '../time-flag.ts';

export interface BuildFlags extends SourceFlags {
  readonly out: string;
  readonly guid?: string;
  readonly at?: string;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly cache: boolean;
}

/** `antenne build`: makes an episode, and prints the path of its MP3 or its manifest. */
export async function build(sources: readonly string[], flags: BuildFlags, surroundings: Surroundings): Promise<void> {
  const { folder, folders, signal, output, notes, calledAs } = surroundings;
  const { quiet = false, feed: feeds = [] } = flags;
  if (flags.out === '')
    throw new AntenneError('usage/no-folder', 'the name of the output folder is empty', {
      where: '--out',
      hint: 'name a folder, or . for the working folder',
    });
  const guid = flags.guid === undefined ? undefined : guidFlag(flags.guid);
  const publishedAt = flags.at === undefined ? undefined : timeFlag(flags.at, surroundings.now());
  const settings = await settle(flags, folder);
  // The engine starts while the rest of this program, with the words of all languages, is loaded.
  const engines = await openEngines(settings, surroundings, folder);
  const { buildEpisode, readScript } = await loadRest().catch(async (error: unknown) => {
    await engines.dispose();
    throw error;
  });
  const progress = openProgress(notes, quiet);
  const request = {
    script: readScript(sources, flags, settings, surroundings, true).then(({ script }) => script),
    sourcePath: feeds.length > 0 ? null : pathOf(sources, folder),
    // Of several articles it is the episode's; of one, both have it.
    title: flags.title,
    ...{ settings, engines, guid, publishedAt, signal },
    outDirectory: resolve(folder, flags.out),
    cacheDirectory: folders.cache,
    stateDirectory: folders.state,
    force: flags.force === true,
    useCache: flags.cache,
    onProgress: progress.show,
  };
  const result = await buildEpisode(request, surroundings).finally(progress.clear);
  await notes.write(showSummary(result, { folder, calledAs, quiet, paint: notes.paint }));
  await output.write(flags.json ? `${JSON.stringify(result.episode, null, 2)}\n` : `${result.mp3Path}\n`);
}

async function loadRest(): Promise<{ buildEpisode: typeof Build; readScript: typeof Read }> {
  const { buildEpisode } = await import('../../episode/build-episode.ts');
  const { readScript } = await import('../read-script.ts');
  return { buildEpisode, readScript };
}

/** The source's file, when there is one source and it is a file. */
function pathOf(sources: readonly string[], folder: string): string | null {
  const [only, ...more] = sources;
  if (only === undefined || more.length > 0 || only === '-' || isLink(only)) return null;
  const path = resolve(folder, only);
  // A pipe of the shell has a number for its name, and the next one may get the same.
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() ? null : path;
}
