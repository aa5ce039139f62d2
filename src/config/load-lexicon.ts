import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, sep } from 'node:path';
import { AntenneError } from '../errors/antenne-error.ts';
import { parseJson } from '../source/parse-json.ts';
import { readRegular } from '../source/regular-file.ts';
import { cut, entryFault } from '../speech/lexicon/entry-fault.ts';
import type { LexiconEntries, LexiconEntry } from '../speech/lexicon/lexicon-entry.ts';
import { entriesOf, type LexiconWords } from '../speech/lexicon/lexicon-words.ts';
import { checkFields } from './check-fields.ts';
import { lexiconWordsShape } from './config-shape.ts';
import type { LexiconConfig, LexiconFile } from './config.ts';

const LARGEST_BYTES = 5_000_000;

/** The entries of the config's lexicon and of more files, which beat it; later ones beat earlier ones. Throws family `config`, with the file and the entry. */
export async function loadLexicon(config: LexiconConfig, more: readonly LexiconFile[] = []): Promise<LexiconEntries> {
  const files = await Promise.all(config.files.map(loadFile));
  const words = { entries: checked(config.words, config.from), warnings: [] };
  const lists = [...files, words, ...(await Promise.all(more.map(loadFile)))];
  return {
    entries: lists.flatMap(({ entries }) => entries),
    warnings: lists.flatMap(({ warnings }) => warnings),
  };
}

async function loadFile(file: LexiconFile): Promise<LexiconEntries> {
  const { given } = file;
  switch (extname(file.path).toLowerCase()) {
    case '.json': {
      const value = parseJson(await readText(file), given, 'config/invalid');
      checkFields(value, lexiconWordsShape, given);
      return { entries: checked(value as LexiconWords, given), warnings: [] };
    }
    case '.pls':
    case '.xml': {
      const text = await readText(file);
      const { readPls } = await import('../speech/lexicon/read-pls.ts');
      return readPls(text, given);
    }
    default:
      throw new AntenneError('config/lexicon', 'this is no lexicon by its name', {
        where: given,
        hint: 'a lexicon is a PLS 1.0 document (.pls or .xml) or JSON such as { "EUTM": "E U T M" } (.json)',
      });
  }
}

function checked(words: LexiconWords, from: string): readonly LexiconEntry[] {
  const entries = entriesOf(words);
  for (const entry of entries) {
    const fault = entryFault(entry);
    const where = `${from}: “${cut(entry.graphemes[0] ?? '')}”`;
    if (fault) throw new AntenneError('config/lexicon', fault.message, { where, hint: fault.hint });
  }
  return entries;
}

async function readText(file: LexiconFile): Promise<string> {
  const { path, given } = file;
  const bytes = await readBytes(file).catch((cause: NodeJS.ErrnoException | AntenneError) => {
    if (cause instanceof AntenneError) throw cause;
    const isMissing = cause.code === 'ENOENT' || cause.code === 'ENOTDIR';
    throw new AntenneError(
      isMissing ? 'config/not-found' : 'config/unreadable',
      isMissing ? 'there is no such lexicon' : `the lexicon cannot be read: ${cause.message}`,
      { where: given, hint: `is the path right? It stands for ${path}`, cause },
    );
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AntenneError('config/lexicon', 'the lexicon is not UTF-8', {
      where: given,
      hint: 'save it as UTF-8 in a text editor',
      cause,
    });
  }
}

async function readBytes({ path, given, within }: LexiconFile): Promise<Buffer> {
  if (within !== undefined) await refuseOutside(path, given, within);
  const { size } = await stat(path);
  if (size > LARGEST_BYTES)
    throw new AntenneError('config/lexicon', `the lexicon has ${(size / 1e6).toFixed(1)} MB`, {
      where: given,
      hint: `at most ${LARGEST_BYTES / 1e6} MB are read: some fifty thousand words`,
    });
  return readRegular(path);
}

/** What a config that was only found names must not be somebody's other files: their words could be heard in an episode. */
async function refuseOutside(path: string, given: string, within: string): Promise<void> {
  const inside = relative(await realpath(within), await realpath(path));
  if (!inside.startsWith(`..${sep}`) && !isAbsolute(inside)) return;
  throw new AntenneError(
    'config/untrusted',
    'lexicon.files names a file outside the folder of the config, and that was only found in the working folder',
    { where: given, hint: 'read it, and if you trust it, name the config: --config antenne.config.json' },
  );
}
