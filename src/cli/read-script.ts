import { prepareInterruptibly } from '../episode/prepare-interruptibly.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Script } from '../model/script.ts';
import { readSource, type Source } from '../source/read-source.ts';
import { secondOpinionFor } from './second-opinion-for.ts';
import { languageTag, type SettingFlags, type Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Flags of the commands that read sources. */
export interface SourceFlags extends SettingFlags {
  readonly language?: string;
  readonly title?: string;
  readonly captions?: boolean;
  readonly quiet?: boolean;
}

/** Reads the sources a person named and makes the script of them, with little memory where `sparing`. `path` is the first one’s file. */
export async function readScript(
  names: readonly string[],
  flags: SourceFlags,
  settings: Settings,
  surroundings: Surroundings,
  sparing = false,
): Promise<{ readonly script: Script; readonly path: string | null }> {
  const language = flags.language === undefined ? undefined : languageTag(flags.language);
  const sources: Source[] = [];
  for (const name of names) {
    if (name === '-') await sayWhereToType(flags, surroundings);
    sources.push(await readSource(name, surroundings));
  }
  refuseIdleFlags(sources, flags);
  const { captions = false } = flags;
  // Of several articles it is the episode's title, not theirs.
  const title = names.length === 1 ? flags.title : undefined;
  const { disclosure, cast, attribution, asWritten } = settings;
  const { leastConfidence, nameSpeakers } = attribution;
  const options = {
    ...{ language, title, captions, disclosure, leastConfidence, nameSpeakers, asWritten },
    people: cast.people ?? {},
    secondOpinion: secondOpinionFor(attribution, surroundings),
  };
  const script = await prepareInterruptibly(sources, options, surroundings.signal, sparing);
  return { script, path: sources[0]?.path ?? null };
}

async function sayWhereToType({ quiet }: SourceFlags, { standardInput, notes }: Surroundings): Promise<void> {
  if (standardInput.isTTY && !quiet)
    await notes.write('paste the article here, then press Ctrl-D on a line of its own\n');
}

/** A script is spoken as it is, so flags on how to read an article would do nothing. */
function refuseIdleFlags(sources: readonly Source[], { language, title, captions }: SourceFlags): void {
  if (!sources.some(({ kind }) => kind === 'script')) return;
  const idle = [
    language !== undefined && '--language',
    title !== undefined && '--title',
    captions && '--captions',
  ].find((flag) => typeof flag === 'string');
  if (idle)
    throw new AntenneError('usage/idle-option', `${idle} says how to read an article, and this is a saved script`, {
      hint: 'edit the script instead',
    });
}
