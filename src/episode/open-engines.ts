import { AntenneError } from '../errors/antenne-error.ts';
import { parseVoiceId } from '../script/parse-voice-id.ts';
import { engineNames } from '../tts/engine-names.ts';
import { createAdapter } from '../tts/registry.ts';
import type { Outside, TtsAdapter } from '../tts/tts-adapter.ts';
import type { BuildSettings } from './build-settings.ts';

/** The speech engines of one episode: the one that was chosen first, then those that wished voices name (`mock:mock-2`). */
export interface Engines {
  readonly all: readonly [TtsAdapter, ...TtsAdapter[]];
  /** The engine with this id. */
  readonly of: (id: string) => TtsAdapter;
  readonly dispose: () => Promise<void>;
}

/** Opens the engines that the settings name, and has the first begin what takes time to start. Paths of adapter modules count from `folder`. Throws `usage/unknown-engine`. */
export async function openEngines(
  { engine, cast }: Pick<BuildSettings, 'engine' | 'cast'>,
  outside: Outside,
  folder?: string,
): Promise<Engines> {
  const first = await createAdapter(engine.name, engine.options, outside, folder);
  first.warmUp?.({ characters: 0 });
  const wished = [cast.narrator, ...Object.values(cast.people ?? {}).map(({ voice }) => voice)];
  const names = new Set(wished.flatMap((voice) => parseVoiceId(voice ?? '', engineNames).engine ?? []));
  names.delete(first.id);
  const others: TtsAdapter[] = [];
  for (const name of names) others.push(await createAdapter(name, {}, outside, folder));
  const all = [first, ...others] as const;
  return {
    all,
    of: (id) => {
      const found = all.find((adapter) => adapter.id === id);
      if (!found) throw new AntenneError('usage/unknown-engine', `the speech engine "${id}" was not opened`);
      return found;
    },
    dispose: async () => {
      for (const adapter of all) await adapter.dispose?.();
    },
  };
}
