import { printable } from '../errors/printable.ts';
import type { OmittedText } from '../model/article.ts';
import type { Line, Script } from '../model/script.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

export interface ShowOptions {
  readonly explain: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

const NAME_COLUMNS = 18;

/** A script for reading: who speaks on the left, the words on the right, what is left out dimmed at its place with the reason. */
export function showScript(script: Script, options: ShowOptions): string {
  const { paint } = options;
  const order = new Map(script.speakers.map(({ id }, index) => [id, index] as const));
  const name = (id: string): string => {
    const speaker = script.speakers.find((each) => each.id === id);
    return speaker?.kind === 'narrator' ? 'narrator' : (speaker?.name ?? speaker?.description ?? id);
  };
  const out: string[] = [];
  let said = '';
  for (const item of inOrder(script)) {
    if ('reason' in item) {
      if (item.reason !== 'mark' && item.reason !== 'label') out.push(...block(`— ${item.reason}`, clean(item.text), options).map(paint.dim));
      continue;
    }
    const quoted = item.kind === 'quotation';
    const label = said === item.speaker ? '' : name(item.speaker);
    said = item.speaker;
    const words = quoted ? `“${clean(item.text)}”` : clean(item.text);
    const rows = block(clean(label), words, options);
    const colour = (text: string): string => (item.speaker === 'narrator' ? text : paint.speaker(order.get(item.speaker) ?? 0, text));
    const strong = item.kind === 'title' || item.kind === 'heading' ? paint.bold : (text: string): string => text;
    out.push(...rows.map((row) => colour(strong(row))));
    if (options.explain && quoted) out.push(...block('', explain(item, script), options).map(paint.dim));
  }
  const warnings = script.warnings.map(({ code, message }) => paint.red(`warning: ${clean(message)} (${code})`));
  const words = script.lines.reduce((sum, { spoken }) => sum + spoken.split(/\s+/).length, 0);
  const count = `${script.lines.length} lines, ${script.speakers.length} speakers, about ${Math.max(1, Math.round(words / 160))} min`;
  return [...head(script, paint), ...out, ...warnings, paint.dim(count)].join('\n');
}

function head(script: Script, paint: Paint): readonly string[] {
  return script.articles.flatMap(({ title, byline, publishedOn, language }) => [
    paint.bold(clean(title)),
    paint.dim([byline, publishedOn, language].filter((each) => each !== null).map((each) => clean(String(each))).join(' · ')),
    '',
  ]);
}

/** Lines and omissions as they stand in the source; announcements where the script has them. */
function inOrder(script: Script): readonly (Line | OmittedText)[] {
  const omitted = [...script.omitted];
  return [
    ...script.lines.flatMap((line) => {
      const before: OmittedText[] = [];
      while (line.span && omitted[0] && (omitted[0].article === line.article ? omitted[0].span.start < line.span.start : isEarlier(script, omitted[0].article, line.article))) {
        before.push(omitted.shift() as OmittedText);
      }
      return [...before, line];
    }),
    ...omitted,
  ];
}

function isEarlier(script: Script, article: string, other: string): boolean {
  const at = (id: string): number => script.articles.findIndex((each) => each.id === id);
  return at(article) < at(other);
}

function explain(line: Line, script: Script): string {
  const { attribution } = line;
  if (!attribution) return 'no attribution';
  const source = script.articles.find(({ id }) => id === line.article)?.source.text ?? '';
  const evidence = attribution.evidence ? `: ${clean(source.slice(attribution.evidence.start, attribution.evidence.end))}` : '';
  return `↳ ${attribution.basis}, ${Math.round(attribution.confidence * 100)} % sure${evidence}`;
}

function block(label: string, words: string, { columns }: ShowOptions): string[] {
  const rows = wrap(words, Math.max(20, columns - NAME_COLUMNS - 2));
  const names = wrap(label, NAME_COLUMNS);
  return Array.from({ length: Math.max(rows.length, names.length) }, (_, i) => `${(names[i] ?? '').padEnd(NAME_COLUMNS)}  ${rows[i] ?? ''}`.trimEnd());
}

function clean(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
