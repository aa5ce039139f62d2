import { loadLexicon } from '../../config/load-lexicon.ts';
import { loadStarterLexicon } from '../../episode/load-starter-lexicon.ts';
import { openLexicon } from '../../episode/open-lexicon.ts';
import { AntenneError } from '../../errors/antenne-error.ts';
import { languageOf } from '../../languages/registry.ts';
import type { Warning } from '../../model/warning.ts';
import { findCandidates } from '../../speech/lexicon/find-candidates.ts';
import { holdsIn, type LexiconEntry } from '../../speech/lexicon/lexicon-entry.ts';
import { wordsOf } from '../../speech/lexicon/lexicon-words.ts';
import { writePls } from '../../speech/lexicon/write-pls.ts';
import type { ItemFlags } from '../items-flags.ts';
import type { LinkFlags } from '../read-place.ts';
import { readScript } from '../read-script.ts';
import { languageTag, lexiconFlag, settle, type SettingFlags } from '../settings.ts';
import { showCandidates } from '../show-candidates.ts';
import { showTable } from '../show-table.ts';
import { showWarnings } from '../show-warnings.ts';
import type { Surroundings } from '../surroundings.ts';

export interface LexiconFlags extends Pick<SettingFlags, 'config'>, LinkFlags, ItemFlags {
  readonly language?: string;
  readonly lexicon?: readonly string[];
  readonly json?: boolean;
  readonly pls?: boolean;
}

/** `antenne lexicon`: the words of articles that no lexicon knows yet; without sources, the lexicon as it is. */
export async function lexicon(
  sources: readonly string[],
  flags: LexiconFlags,
  surroundings: Surroundings,
): Promise<void> {
  if (flags.json && flags.pls)
    throw new AntenneError('usage/conflicting-option', '--json and --pls are two forms of the same', {
      hint: 'take one of them',
    });
  await (sources.length > 0 ? showMissing(sources, flags, surroundings) : showEntries(flags, surroundings));
}

async function showMissing(sources: readonly string[], flags: LexiconFlags, surroundings: Surroundings): Promise<void> {
  const { output, notes, folder, calledAs } = surroundings;
  const settings = await settle(flags, folder);
  // Who speaks does not matter here, so nobody else is asked.
  const { method: _, ...attribution } = settings.attribution;
  const quick = { ...settings, attribution: { ...attribution, method: 'rules' as const } };
  const { script, isSaved, lexicon: known } = await readScript(sources, flags, quick, surroundings);
  if (isSaved)
    throw new AntenneError('usage/saved-script', 'a saved script keeps what is said: no lexicon changes it', {
      where: sources[0],
      hint: 'name the article it was made from, or edit `spoken` in the script',
    });
  const tags = [...new Set(script.lines.map(({ language }) => language))];
  const found = findCandidates(script, languageOf, await openLexicon(known.entries, tags));
  await warn(known.warnings, surroundings);
  if (found.length === 0 && !flags.quiet) await notes.write('no name and no acronym is left to look at\n');

  const languages = new Set(found.map(({ language }) => language));
  const entries = found.map(({ written, said, language }): LexiconEntry => ({
    graphemes: [written],
    alias: said,
    ...(languages.size > 1 && { language }),
  }));
  if (flags.pls) {
    const main = flags.language ?? mostFrequent(found.map(({ language }) => language)) ?? tags[0] ?? 'und';
    await output.write(await plsFor(entries, languageTag(main), surroundings));
  } else if (flags.json) {
    await output.write(json(wordsOf(entries)));
  } else if (found.length > 0) {
    await output.write(showCandidates(found, script.articles, output.paint));
    if (!flags.quiet)
      await notes.write(
        `to say some of them otherwise: ${calledAs} lexicon ${sources.join(' ')} --json > names.json, change it, then --lexicon names.json\n`,
      );
  }
}

async function showEntries(flags: LexiconFlags, surroundings: Surroundings): Promise<void> {
  const { output, notes, folder } = surroundings;
  const { lexicon: config } = await settle(flags, folder);
  const own = await loadLexicon(config, lexiconFlag(flags.lexicon, folder));
  await warn(own.warnings, surroundings);
  const language = flags.language === undefined ? undefined : languageTag(flags.language);
  const all = [...(language === undefined ? [] : await loadStarterLexicon(language)), ...own.entries];
  const entries = lastOfEach(language === undefined ? all : all.filter((entry) => holdsIn(entry, language)));
  if (flags.pls) {
    const common = new Set(entries.map((entry) => entry.language));
    const only = common.size === 1 ? [...common][0] : undefined;
    const tag = language ?? only;
    if (tag === undefined)
      throw new AntenneError('usage/no-language', 'a PLS document is for one language', {
        hint: 'say which: --language fr; antenne’s own entries for it are written too',
      });
    await output.write(await plsFor(entries, tag, surroundings));
  } else if (flags.json) {
    await output.write(json(wordsOf(entries)));
  } else if (entries.length > 0) {
    const rows = entries.map(({ graphemes, alias = '', phonemes, respelling, language: tag = '', source = '' }) => [
      graphemes.join(', '),
      ...[alias, [phonemes, respelling && `“${respelling}”`].filter(Boolean).join(' '), tag, source],
    ]);
    await output.write(showTable(['written', 'said', 'sounds', 'language', 'source'], rows, output.paint));
  } else if (!flags.quiet) {
    await notes.write('there is no lexicon here; --language fr shows antenne’s own, and a source what it lacks\n');
  }
}

/** One entry a written form: the last one, which beats the others. */
function lastOfEach(entries: readonly LexiconEntry[]): readonly LexiconEntry[] {
  const byForm = new Map<string, LexiconEntry>();
  for (const entry of entries)
    for (const grapheme of entry.graphemes)
      byForm.set(JSON.stringify([grapheme, entry.language]), { ...entry, graphemes: [grapheme] });
  return [...byForm.values()];
}

/** The entries that hold in one language; how many others there are is said. */
async function plsFor(entries: readonly LexiconEntry[], language: string, surroundings: Surroundings): Promise<string> {
  const own = entries.filter((entry) => holdsIn(entry, language));
  const others = entries.length - own.length;
  if (others > 0) {
    const message = `${others} entries are for other languages than ${language}, and a PLS document is for one: left out; --language names another`;
    await warn([{ code: 'lexicon/other-language', message }], surroundings);
  }
  return writePls(own, language);
}

function mostFrequent(tags: readonly string[]): string | undefined {
  const count = (tag: string): number => tags.filter((each) => each === tag).length;
  return [...new Set(tags)].toSorted((a, b) => count(b) - count(a))[0];
}

async function warn(warnings: readonly Warning[], { notes }: Surroundings): Promise<void> {
  await notes.write(
    showWarnings(warnings, [], notes.paint)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
