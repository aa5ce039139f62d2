import { readArticle } from '../article/read-article.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import { loadLanguageDetector } from '../languages/detect-language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Gender, Script } from '../model/script.ts';
import { accountForText } from '../script/account-for-text.ts';
import { checkScript } from '../script/check-script.ts';
import { writeScript } from '../script/write-script.ts';
import { speakLines } from '../speech/speak-lines.ts';
import type { Source } from '../source/read-source.ts';
import { findInJson } from './find-in-json.ts';

export interface PrepareOptions {
  readonly language?: string | undefined;
  readonly title?: string | undefined;
  readonly captions: boolean;
  readonly disclosure: boolean | string;
  readonly people: Readonly<Record<string, { readonly gender?: Gender; readonly aliases?: readonly string[] }>>;
}

/** From sources to a script that is checked, accounted for, and ready to be spoken. Throws family `input`, or `verify/text-lost`. */
export async function prepareScript(sources: readonly Source[], options: PrepareOptions): Promise<Script> {
  const [first, ...more] = sources;
  if (!first) throw new AntenneError('usage/no-source', 'there is nothing to read', { hint: 'name a file, or - for standard input' });
  if (first.kind === 'script' && more.length > 0) throw new AntenneError('usage/too-many-sources', 'a saved script is built alone', { hint: 'name one script at a time' });
  const script = first.kind === 'script' ? readScript(first) : await writeFrom(sources, options);
  const spoken = speakLines(script, languageOf);
  const fault = accountForText(spoken)[0];
  if (fault) {
    throw new AntenneError('verify/text-lost', `a part of the article is ${fault.kind}: “${fault.text.slice(0, 80)}”`, {
      where: `${fault.article}, characters ${fault.span.start} to ${fault.span.end}`,
      hint: 'this is a bug in reading the article: please report it, with the text',
    });
  }
  return spoken;
}

async function writeFrom(sources: readonly Source[], options: PrepareOptions): Promise<Script> {
  const detectLanguage = await loadLanguageDetector();
  const articles = sources.flatMap((source, index) =>
    source.kind === 'article'
      ? [readArticle(source.input, { id: `a${index + 1}`, languageOf, detectLanguage, language: options.language, title: options.title })]
      : [],
  );
  return writeScript(articles, { languageOf, captions: options.captions, disclosure: options.disclosure, people: options.people });
}

function readScript(source: Extract<Source, { kind: 'script' }>): Script {
  const checked = checkScript(source.value);
  if ('script' in checked) return checked.script;
  const file = source.path ?? source.name;
  const shown = checked.problems.slice(0, 5).map(({ path, message }) => {
    const line = findInJson(source.text, path);
    return `${path || 'the file'}${line === undefined ? '' : ` (line ${line})`}: ${message}`;
  });
  const more = checked.problems.length - shown.length;
  throw new AntenneError('input/script', ['the script cannot be used:', ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'), {
    where: file,
    hint: 'mend the places named, or make the script anew from the article',
  });
}
