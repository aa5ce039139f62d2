import type { ItemWishes } from '../article/input-format.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { lineAndColumn } from '../errors/line-and-column.ts';
import { languageOf } from '../languages/registry.ts';
import type { SpokenClass } from '../languages/spoken-forms.ts';
import type { Gender, Script } from '../model/script.ts';
import { accountForText, type TextFault } from '../script/account-for-text.ts';
import { checkScript } from '../script/check-script.ts';
import { announceSpeakers } from '../script/announce-speakers.ts';
import { markPassages } from '../script/mark-passages.ts';
import { restoreUnseen } from '../script/restore-unseen.ts';
import { writeScriptAndPeople, type WrittenScript } from '../script/write-script.ts';
import type { LexiconEntries } from '../speech/lexicon/lexicon-entry.ts';
import { alignLines } from '../speech/speak-lines.ts';
import { findInJson } from '../source/find-in-json.ts';
import type { Source } from '../source/read-source.ts';
import { readArticles, withWarnings } from './read-articles.ts';
import { speakByLexicon } from './speak-by-lexicon.ts';

/** What a script depends on beside its sources. */
export interface PrepareOptions {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  /** Which articles of a feed. */
  readonly items?: ItemWishes | undefined;
  readonly captions: boolean;
  readonly disclosure: boolean | string;
  /** Whether a name is announced before its speaker is heard for the first time, where nothing has named it. Yes, if not said. */
  readonly nameSpeakers?: boolean;
  /** Below this confidence, 0 to 1, a quotation belongs to the speaker `unknown`. */
  readonly leastConfidence?: number;
  /** Somebody else who may choose a speaker where the rules are in doubt. */
  readonly secondOpinion?: ((written: WrittenScript) => Promise<Script>) | undefined;
  /** Called when all documents are read, before anything is found in them. */
  readonly onRead?: () => void;
  /** How words are said; it beats antenne's own lexicons and all rules. A saved script keeps what it says. */
  readonly lexicon?: LexiconEntries;
  /** Classes of written forms that are left as they are written. */
  readonly asWritten?: ReadonlySet<SpokenClass>;
  readonly people: Readonly<Record<string, { readonly gender?: Gender; readonly aliases?: readonly string[] }>>;
}

/** From sources to a script that is checked, accounted for, and ready to be spoken. Throws family `input`, or `verify/text-lost`. */
export async function prepareScript(sources: readonly Source[], options: PrepareOptions): Promise<Script> {
  const [first, ...more] = sources;
  if (!first)
    throw new AntenneError('usage/no-source', 'there is nothing to read', {
      hint: 'name a file, or - for standard input',
    });
  if (more.length > 0 && sources.some(({ kind }) => kind === 'script')) {
    throw new AntenneError('usage/too-many-sources', 'a saved script is an episode of its own', {
      hint: 'name one script, or one or more articles',
    });
  }
  const script =
    first.kind === 'script'
      ? alignLines(withWarnings(checkedScript(first), first))
      : await speakByLexicon(await writeFrom(sources, options), options.lexicon, options.asWritten);
  refuseLoss(script);
  return script;
}

const FAULTS: Readonly<Record<TextFault['kind'], string>> = {
  lost: 'is neither spoken nor listed as left out',
  twice: 'is in two places',
  changed: 'is not worded as in the source',
};

function refuseLoss(script: Script): void {
  const [fault, ...more] = accountForText(script);
  if (!fault) return;
  const source = script.articles.find(({ id }) => id === fault.article)?.source;
  const { line, column } = lineAndColumn(source?.text ?? '', fault.span.start);
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new AntenneError(
    'verify/text-lost',
    `a part of the article ${FAULTS[fault.kind]}: “${fault.text.slice(0, 80)}”${others}`,
    {
      where: `${source?.name ?? fault.article}:${line}:${column}`,
      hint: 'this is a fault of antenne, not of the article: please report it, with the text',
    },
  );
}

async function writeFrom(sources: readonly Source[], options: PrepareOptions): Promise<Script> {
  const { articles, originals } = await readArticles(sources, options);
  const written = writeScriptAndPeople(articles, {
    captions: options.captions,
    disclosure: options.disclosure,
    people: options.people,
    ...(options.leastConfidence !== undefined && { leastConfidence: options.leastConfidence }),
  });
  const script = options.secondOpinion ? await options.secondOpinion(written) : written.script;
  const named = options.nameSpeakers === false ? script : announceSpeakers(script, (tag) => languageOf(tag).wording);
  return restoreUnseen(await markPassages(named), originals);
}

function checkedScript(source: Extract<Source, { kind: 'script' }>): Script {
  const checked = checkScript(source.value);
  if ('script' in checked) return checked.script;
  const file = source.given;
  const shown = checked.problems.slice(0, 5).map(({ path, message }) => {
    const line = findInJson(source.text, path);
    return { line, text: `${line === undefined ? '' : `line ${line}, `}${path || 'the whole file'}: ${message}` };
  });
  const more = checked.problems.length - shown.length;
  const message = [
    'the script cannot be used',
    ...shown.map(({ text }) => text),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('\n');
  throw new AntenneError('input/script', message, {
    where: shown[0]?.line === undefined ? file : `${file}:${shown[0].line}`,
    hint: 'mend the places named, or make the script anew from the article',
  });
}
