import { loadLexicon } from '../config/load-lexicon.ts';
import { prepareInterruptibly } from '../episode/prepare-interruptibly.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Script } from '../model/script.ts';
import { readFeed, readSource, type Source } from '../source/read-source.ts';
import type { LexiconEntries } from '../speech/lexicon/lexicon-entry.ts';
import { itemWishes, refuseIdleItems, type ItemFlags } from './items-flags.ts';
import { readPlace, type LinkFlags } from './read-place.ts';
import { secondOpinionFor } from './second-opinion-for.ts';
import { languageTag, lexiconFlag, type SettingFlags, type Settings } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Flags of the commands that read sources. */
export interface SourceFlags extends SettingFlags, LinkFlags, ItemFlags {
  readonly language?: string;
  readonly title?: string;
  readonly captions?: boolean;
  /** Links of feeds, fetched by the rules for programs. */
  readonly feed?: readonly string[];
  readonly lexicon?: readonly string[];
}

/** What was read: the script, the first source’s file, whether it is a saved script, and the lexicon that an article was read with. */
export interface ReadScript {
  readonly script: Script;
  readonly path: string | null;
  readonly isSaved: boolean;
  readonly lexicon: LexiconEntries;
}

/** Reads the sources a person named and makes the script of them, with little memory where `sparing`. */
export async function readScript(
  names: readonly string[],
  flags: SourceFlags,
  settings: Settings,
  surroundings: Surroundings,
  sparing = false,
): Promise<ReadScript> {
  const language = flags.language === undefined ? undefined : languageTag(flags.language);
  const items = itemWishes(flags);
  const { feed: feeds = [] } = flags;
  const sources: Source[] = [];
  const place = readPlace(flags, surroundings);
  for (const name of names) {
    if (name === '-') await sayWhereToType(flags, surroundings);
    sources.push(await readSource(name, place));
  }
  for (const link of feeds) sources.push(await readFeed(link, place));
  refuseIdleFlags(sources, flags);
  refuseIdleItems(sources, flags);
  const { captions = false } = flags;
  // Of several articles it is the episode's title, not theirs.
  const title = sources.length === 1 ? flags.title : undefined;
  const { disclosure, cast, attribution, asWritten } = settings;
  const isSaved = sources.some(({ kind }) => kind === 'script');
  const files = lexiconFlag(flags.lexicon, surroundings.folder);
  const lexicon = isSaved ? { entries: [], warnings: [] } : await loadLexicon(settings.lexicon, files);
  const { leastConfidence, nameSpeakers } = attribution;
  const options = {
    ...{ language, title, items, captions, disclosure, leastConfidence, nameSpeakers, asWritten },
    people: cast.people ?? {},
    lexicon,
    secondOpinion: secondOpinionFor(attribution, surroundings),
  };
  const script = await prepareInterruptibly(sources, options, surroundings.signal, sparing);
  return { script, path: sources[0]?.path ?? null, isSaved, lexicon };
}

async function sayWhereToType({ quiet }: SourceFlags, { standardInput, notes }: Surroundings): Promise<void> {
  if (standardInput.isTTY && !quiet)
    await notes.write('paste the article here, then press Ctrl-D on a line of its own\n');
}

/** A script is spoken as it is, so flags on how to read an article would do nothing. */
function refuseIdleFlags(sources: readonly Source[], { language, title, captions, lexicon }: SourceFlags): void {
  if (!sources.some(({ kind }) => kind === 'script')) return;
  const idle = [
    language !== undefined && '--language',
    title !== undefined && '--title',
    captions && '--captions',
    lexicon !== undefined && '--lexicon',
  ].find((flag) => typeof flag === 'string');
  if (idle)
    throw new AntenneError('usage/idle-option', `${idle} says how to read an article, and this is a saved script`, {
      hint: `edit the script instead${idle === '--lexicon' ? ': `spoken` is what is said' : ''}`,
    });
}
