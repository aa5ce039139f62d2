import { AntenneError } from '../../errors/antenne-error.ts';
import { findDoctype } from '../../markup/find-doctype.ts';
import { parseXml, type XmlElement } from '../../markup/parse-xml.ts';
import type { Warning } from '../../model/warning.ts';
import { cut, entryFault } from './entry-fault.ts';
import type { LexiconEntries, LexiconEntry } from './lexicon-entry.ts';
import { PLS_NAMESPACE } from './pls-namespace.ts';
import { keysOf } from './word-index.ts';

const LIMITS = { maxBytes: 5_000_000, maxDepth: 20 };

/** The entries of a W3C Pronunciation Lexicon (PLS 1.0). Throws `config/lexicon`, with the lexeme. */
export function readPls(text: string, file: string): LexiconEntries {
  const root = readRoot(text, file);
  const lexemes = root.elements.filter(({ name }) => name === 'lexeme');
  const read = lexemes.map((lexeme, index) => readLexeme(lexeme, { ...root, file, number: index + 1 }));
  const { entries, repeated } = withoutRepeated(read.flatMap(({ entry }) => entry ?? []));
  const foreign = read.flatMap(({ foreign: alphabet }) => alphabet ?? []);
  const roles = read.filter(({ hasRole }) => hasRole).map(({ grapheme }) => grapheme);
  return {
    entries,
    warnings: [
      ...warn(
        'lexicon/alphabet',
        foreign.map(({ grapheme, alphabet }) => `${grapheme} (${alphabet})`),
        file,
        'no pronunciation in an alphabet that is read (ipa): left out',
      ),
      ...warn('lexicon/role', roles, file, 'a role, which is not looked at: it holds wherever it is written'),
      ...warn('lexicon/repeated', repeated, file, 'an earlier lexeme of the same written form, which holds'),
    ],
  };
}

/** An element without its prefix, its elements alike; `text` is null where elements stand in it. */
interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly elements: readonly Plain[];
  readonly text: string;
}

interface Root {
  readonly elements: readonly Plain[];
  readonly alphabet: string;
  readonly language: string;
}

function readRoot(text: string, file: string): Root {
  if (findDoctype(text) !== undefined)
    throw refused(file, 'a lexicon with a DOCTYPE is not read', 'take the DOCTYPE line out: PLS 1.0 needs none');
  const root = parse(text, file);
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '';
  const namespace = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
  if (root.name !== `${prefix}lexicon` || namespace !== PLS_NAMESPACE)
    throw refused(
      file,
      `this is no PLS lexicon: its root is <${cut(root.name)}>${namespace === undefined ? '' : ` of the namespace ${cut(namespace)}`}`,
      `a lexicon begins with <lexicon version="1.0" xmlns="${PLS_NAMESPACE}" alphabet="ipa" xml:lang="fr">`,
    );
  const { alphabet, version, 'xml:lang': language } = root.attributes;
  if (version !== undefined && version !== '1.0')
    throw refused(file, `this is PLS ${cut(version)}, and only 1.0 is read`, 'save it as PLS 1.0');
  if (alphabet === undefined)
    throw refused(file, 'the lexicon does not say its alphabet', 'add alphabet="ipa" to <lexicon>');
  if (language === undefined || language.trim() === '')
    throw refused(file, 'the lexicon does not say its language', 'add xml:lang, such as xml:lang="fr", to <lexicon>');
  return { elements: plain(root, prefix).elements, alphabet: alphabet.trim(), language: language.trim() };
}

function parse(text: string, file: string): XmlElement {
  try {
    return parseXml(text, LIMITS);
  } catch (cause) {
    if (!(cause instanceof AntenneError)) throw cause;
    const { message, where, hint } = cause;
    throw new AntenneError('config/lexicon', message, {
      where: where === undefined ? file : `${file}: ${where}`,
      hint,
      cause,
    });
  }
}

function plain({ name, attributes, children }: XmlElement, prefix: string): Plain {
  const elements = children.flatMap((child) => (typeof child === 'string' ? [] : [plain(child, prefix)]));
  const text = children.filter((child) => typeof child === 'string').join('');
  const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return { name: own, attributes, elements, text: text.replace(/\s+/gu, ' ').trim() };
}

interface LexemePlace {
  readonly file: string;
  /** From 1. */
  readonly number: number;
  readonly alphabet: string;
  readonly language: string;
}

/** A lexeme without an entry has no pronunciation that can be used. */
interface ReadLexeme {
  readonly grapheme: string;
  readonly hasRole: boolean;
  readonly entry?: LexiconEntry;
  readonly foreign?: { readonly grapheme: string; readonly alphabet: string };
}

function readLexeme(lexeme: Plain, place: LexemePlace): ReadLexeme {
  const wordsOf = (name: string): readonly Plain[] => lexeme.elements.filter((element) => element.name === name);
  const graphemes = wordsOf('grapheme').map(({ text }) => text);
  const where = `${place.file}: lexeme ${place.number}${graphemes[0] ? ` (“${cut(graphemes[0])}”)` : ''}`;
  const marked = lexeme.elements.find(({ name, elements }) => WORDS.has(name) && elements.length > 0);
  if (marked)
    throw refused(
      where,
      `there is markup in <${marked.name}>: <${cut(marked.elements[0]?.name ?? '')}>`,
      'write plain text in it',
    );
  if (graphemes.length === 0)
    throw refused(where, 'it has no written form', 'give it a <grapheme>, or take the lexeme out');
  const said = lexeme.elements.filter(({ name }) => name === 'alias' || name === 'phoneme');
  if (said.length === 0)
    throw refused(where, 'it does not say how it is said', 'give it an <alias> (words) or a <phoneme> (IPA)');

  const alphabetOf = ({ attributes }: Plain): string => attributes['alphabet']?.trim() ?? place.alphabet;
  const usable = said.filter((each) => each.name === 'alias' || alphabetOf(each).toLowerCase() === 'ipa');
  const grapheme = graphemes[0] ?? '';
  const hasRole = (lexeme.attributes['role'] ?? '').trim() !== '';
  const chosen = usable.find(({ attributes }) => TRUE.has(attributes['prefer'] ?? '')) ?? usable[0];
  if (!chosen)
    return {
      grapheme,
      hasRole,
      foreign: { grapheme, alphabet: said.map(alphabetOf).find((each) => each !== 'ipa') ?? '' },
    };

  // Engines without phonemes say the alias.
  const alias = chosen.name === 'alias' ? chosen : usable.find(({ name }) => name === 'alias');
  const entry: LexiconEntry = {
    graphemes,
    ...(alias && { alias: alias.text }),
    ...(chosen.name === 'phoneme' && { phonemes: chosen.text }),
    language: place.language,
  };
  const fault = entryFault(entry);
  if (fault) throw refused(where, fault.message, fault.hint);
  return { grapheme, hasRole, entry };
}

const WORDS: ReadonlySet<string> = new Set(['grapheme', 'alias', 'phoneme']);
const TRUE: ReadonlySet<string> = new Set(['true', '1']);

/** Of several lexemes for one written form the first holds. */
function withoutRepeated(entries: readonly LexiconEntry[]): {
  readonly entries: readonly LexiconEntry[];
  readonly repeated: readonly string[];
} {
  const seen = new Set<string>();
  const repeated: string[] = [];
  const kept = entries.flatMap((entry) => {
    const graphemes = entry.graphemes.filter((grapheme) => {
      const form = keysOf(grapheme).join('\n');
      if (seen.has(form)) repeated.push(grapheme);
      return !seen.has(form) && seen.add(form);
    });
    return graphemes.length === 0 ? [] : [{ ...entry, graphemes }];
  });
  return { entries: kept, repeated };
}

/** One warning for all lexemes of a file with the same trouble. */
function warn(code: string, names: readonly string[], file: string, trouble: string): readonly Warning[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).map((name) => `“${cut(name)}”`);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return [{ code, message: `${file}: ${shown.join(', ')}${more} ${names.length === 1 ? 'has' : 'have'} ${trouble}` }];
}

function refused(where: string, message: string, hint: string): AntenneError {
  return new AntenneError('config/lexicon', message, { where, hint });
}
