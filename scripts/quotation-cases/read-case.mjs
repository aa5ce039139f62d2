import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * An article with what a right script makes of it. Spans are UTF-16 offsets into `text`.
 * @typedef {{ text: string, start: number, end: number }} Passage
 * @typedef {Passage & { speaker: string, speakerGender: string, speakerAliases: string[] }} Spoken
 * @typedef {{ id: string, lang: string, tags: string[], text: string, quotes: Spoken[], optional: Spoken[], notQuotes: Passage[], drop: Passage[], mayDrop: Passage[] }} Case
 */

const ANNOTATION = /\[\[([qondm])(?: ([\w-]+))?\|([^[\]]*(?:\[(?!\[)[^[\]]*\](?!\])[^[\]]*)*)\]\]/gu;

/**
 * Reads the cases of a folder, in the order of their names. The format is described in test/held-back/README.md.
 * @param {string} folder
 * @returns {Case[]}
 */
export function readCases(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => readCase(readFileSync(join(folder, name), 'utf8'), basename(name, '.txt')));
}

/**
 * @param {string} source
 * @param {string} id
 * @returns {Case}
 */
function readCase(source, id) {
  const end = source.indexOf('\n===\n');
  if (end < 0) throw new Error(`${id}: no line === between the people and the article`);
  const header = source.slice(0, end).split('\n');
  const people = new Map(header.flatMap((line) => readPerson(line)));
  const body = source.slice(end + 5);
  /** @type {Case} */
  const found = {
    id,
    lang: fieldOf(header, 'lang'),
    tags: fieldOf(header, 'tags').split(/,\s*/u),
    text: '',
    quotes: [],
    optional: [],
    notQuotes: [],
    drop: [],
    mayDrop: [],
  };
  const lists = { n: found.notQuotes, d: found.drop, m: found.mayDrop };
  let at = 0;
  for (const match of body.matchAll(ANNOTATION)) {
    const [whole, kind, key, text] = match;
    found.text += body.slice(at, match.index);
    at = match.index + whole.length;
    const passage = { text, start: found.text.length, end: found.text.length + text.length };
    found.text += text;
    if (kind === 'q' || kind === 'o') {
      const person = people.get(key ?? '');
      if (!person) throw new Error(`${id}: nobody is declared as “${key}”`);
      (kind === 'q' ? found.quotes : found.optional).push({ ...passage, ...person });
    } else {
      lists[/** @type {'n' | 'd' | 'm'} */ (kind)].push(passage);
    }
  }
  found.text += body.slice(at);
  if (/\[\[\w|\]\]/u.test(found.text)) throw new Error(`${id}: an annotation is not well-formed`);
  return found;
}

/** @param {string[]} header @param {string} name */
function fieldOf(header, name) {
  return (
    header
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? ''
  );
}

/**
 * `person nora = Nora Bellec | f | Bellec; the mayor`
 * @param {string} line
 * @returns {[string, { speaker: string, speakerGender: string, speakerAliases: string[] }][]}
 */
function readPerson(line) {
  const match = /^person (\S+) = (.+)$/u.exec(line);
  if (!match) return [];
  const [, key = '', facts = ''] = match;
  const [speaker = '', speakerGender = '', aliases = ''] = facts.split('|').map((fact) => fact.trim());
  return [
    [
      key,
      {
        speaker,
        speakerGender,
        speakerAliases: aliases
          .split(';')
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
      },
    ],
  ];
}
