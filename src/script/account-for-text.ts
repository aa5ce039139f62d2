import type { OmittedText } from '../model/article.ts';
import type { Line, Script, ScriptArticle } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { piecesOutside, touching } from './mask-omitted.ts';

/** A place where a script is not faithful to its source. */
export interface TextFault {
  /** `lost`: nobody says it and nothing leaves it out; `twice`: it is in two places; `changed`: a line's words are not the source's. */
  readonly kind: 'lost' | 'twice' | 'changed';
  readonly article: string;
  readonly span: Span;
  readonly text: string;
  readonly line?: string;
}

/** Checks that every non-blank character of every source is in exactly one place, and that lines and omissions hold the source's own words. */
export function accountForText(script: Script): readonly TextFault[] {
  const lines = groupBy(script.lines, (line) => line.article ?? '');
  const omitted = groupBy(script.omitted, (entry) => entry.article);
  return script.articles.flatMap((article) =>
    accountForArticle(article, lines.get(article.id) ?? [], omitted.get(article.id) ?? []),
  );
}

function accountForArticle(
  article: ScriptArticle,
  lines: readonly Line[],
  omitted: readonly OmittedText[],
): readonly TextFault[] {
  const { text } = article.source;
  const faults: TextFault[] = [];
  const report = (kind: TextFault['kind'], span: Span, line?: string): void => {
    faults.push({
      kind,
      article: article.id,
      span,
      text: text.slice(span.start, span.end),
      ...(line === undefined ? {} : { line }),
    });
  };
  const counts = new Uint8Array(text.length);
  const count = (span: Span, by: (known: number) => number): void => {
    for (let at = span.start; at < span.end; at += 1) counts[at] = by(counts[at] ?? 0);
  };
  const within = (span: Span): boolean =>
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start <= span.end &&
    span.end <= text.length;
  const sound = omitted.filter((entry) => within(entry.span));
  for (const entry of omitted) {
    if (!within(entry.span) || text.slice(entry.span.start, entry.span.end) !== entry.text)
      report('changed', entry.span);
  }
  for (const entry of sound) count(entry.span, once);
  const inLine = touching(sound);
  for (const line of lines) {
    if (line.span === undefined) {
      if (line.kind !== 'announcement') report('changed', { start: 0, end: 0 }, line.id);
      continue;
    }
    if (!within(line.span)) {
      report('changed', line.span, line.id);
      continue;
    }
    const pieces = piecesOutside(line.span, inLine(line.span));
    if (pieces.map((piece) => text.slice(piece.start, piece.end)).join('') !== line.text)
      report('changed', line.span, line.id);
    for (const piece of pieces) count(piece, once);
  }
  for (const field of article.metadata) {
    if (field.span !== null && within(field.span)) count(field.span, (known) => (known === 0 ? 1 : known));
  }
  for (const { value, span } of runs(text, counts)) report(value === 0 ? 'lost' : 'twice', span);
  return faults;
}

/** Two is as much as many. */
function once(known: number): number {
  return Math.min(2, known + 1);
}

/** Stretches of non-blank characters that are in no place or in more than one. */
function runs(text: string, counts: Uint8Array): readonly { readonly value: number; readonly span: Span }[] {
  const found: { value: number; span: Span }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const value = counts[at] ?? 0;
    if (value === 1 || /[\s\u0085]/.test(text[at] ?? '')) continue;
    const last = found.at(-1);
    if (
      last !== undefined &&
      last.value === value &&
      text.slice(last.span.end, at).trim() === '' &&
      at - last.span.end < 80
    )
      last.span = { start: last.span.start, end: at + 1 };
    else found.push({ value, span: { start: at, end: at + 1 } });
  }
  return found;
}

function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
