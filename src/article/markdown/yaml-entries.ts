import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../../model/span.ts';

/** A key at the top of a YAML text, with the texts of its value. */
export interface YamlEntry {
  /** In lower case, without `-`, `_` and blanks. */
  readonly key: string;
  /** Of the whole value, without quotation marks around it. */
  readonly span: Span;
  /** The value, the items of a list, or what stands under `name`. Anchors and aliases are not followed. */
  readonly values: readonly YamlValue[];
}

export interface YamlValue {
  readonly text: string;
  /** Where its characters stand; empty where the text is not written as it reads. */
  readonly pieces: readonly Span[];
}

/** The entries of a YAML text that begins at `offset`; of one that is not valid, those that stand on a line of their own. Never throws. */
export function yamlEntries(
  yaml: string,
  offset: number,
): { readonly entries: readonly YamlEntry[]; readonly isValid: boolean } {
  const parsed = parseOrNull(yaml);
  if (parsed === null || parsed.errors.length > 0) return { entries: entriesOfLines(yaml, offset), isValid: false };
  const { contents } = parsed;
  const entries = !isMap(contents)
    ? []
    : contents.items.flatMap(({ key, value }): YamlEntry[] => {
        const values = valuesOf(value, yaml, offset);
        const span = rangeOf(value, yaml, offset);
        return span === null || values.length === 0
          ? []
          : [{ key: comparable(isScalar(key) ? key.value : ''), span, values }];
      });
  return { entries, isValid: parsed.contents === null || isMap(contents) };
}

/** Texts alone: a date stays as it is written, and a key may come twice. */
function parseOrNull(yaml: string): ReturnType<typeof parseDocument> | null {
  try {
    return parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  } catch {
    return null; // nested so deep that the stack is at its end
  }
}

function comparable(key: unknown): string {
  return typeof key === 'string' ? key.toLowerCase().replace(/[-_\s]/gu, '') : '';
}

function valuesOf(node: unknown, yaml: string, offset: number): readonly YamlValue[] {
  if (isScalar(node)) {
    const [start, end] = node.range ?? [0, 0];
    const text = typeof node.value === 'string' ? node.value : '';
    return [{ text, pieces: piecesOf(yaml.slice(start, end), text, offset + start) }];
  }
  if (isSeq(node)) return node.items.flatMap((item) => (isSeq(item) ? [] : valuesOf(item, yaml, offset)));
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && comparable(key.value) === 'name' && isScalar(value) ? valuesOf(value, yaml, offset) : [],
  );
}

function rangeOf(node: unknown, yaml: string, offset: number): Span | null {
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return null;
  const [start, end] = node.range ?? [0, 0];
  return trimmed(yaml, start, end, offset);
}

function trimmed(yaml: string, from: number, to: number, offset: number): Span | null {
  const raw = yaml.slice(from, to);
  const quotes = /^(["'])[^]*\1\s*$/u.exec(raw.trim()) === null ? 0 : 1;
  const start = to - raw.trimStart().length + quotes;
  const end = from + raw.trimEnd().length - quotes;
  return start < end ? { start: offset + start, end: offset + end } : null;
}

/** The stretches of `raw` that together are `text`: without quotation marks, and the signs before or beside those inside. Empty where they are not. */
function piecesOf(raw: string, text: string, offset: number): readonly Span[] {
  const pieces: { start: number; end: number }[] = [];
  const words = text.trim();
  let read = 0;
  for (let at = /^["']/u.test(raw) ? 1 : 0; at < raw.length && read < words.length; at++) {
    const isBlank = /\s/u.test(raw.charAt(at));
    if (raw.charAt(at) === words.charAt(read) || (isBlank && /\s/u.test(words.charAt(read)))) {
      const last = pieces.at(-1);
      if (last?.end === offset + at) last.end++;
      else pieces.push({ start: offset + at, end: offset + at + 1 });
      read++;
    } else if (isBlank && pieces.length > 0) {
      const last = pieces.at(-1);
      if (last !== undefined && last.end === offset + at) last.end++;
    } else if (!isBlank && !/[\\']/u.test(raw.charAt(at))) return [];
  }
  return read === words.length ? pieces : [];
}

/** `key: value` on lines that begin with no blank. */
function entriesOfLines(yaml: string, offset: number): readonly YamlEntry[] {
  return [...yaml.matchAll(/^([\p{L}_][\p{L}\p{N}_-]{0,40})[ \t]*:[ \t]+(?=\S)(.*)$/gmu)].flatMap(
    ({ 0: line, 1: key, 2: value = '', index }) => {
      const start = index + line.length - value.length;
      const span = trimmed(yaml, start, start + value.length, offset);
      if (span === null || /^[[{|>&*!]/u.test(value)) return [];
      const text = yaml.slice(span.start - offset, span.end - offset);
      return [{ key: comparable(key), span, values: [{ text, pieces: [span] }] }];
    },
  );
}
