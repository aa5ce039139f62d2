import type { OmittedText } from '../model/article.ts';
import type { Line, Script } from '../model/script.ts';
import { displayWidth } from './display-width.ts';
import { explainLine } from './explain-line.ts';
import { inSourceOrder } from './in-source-order.ts';
import type { Paint } from './paint.ts';
import { showOmittedCount } from './show-omitted-count.ts';
import { oneLine, showRows, type RowStyle } from './show-rows.ts';

export interface ShowOptions {
  readonly explain: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

const WIDEST_NAME = 20;
/** Signs rather than words: only counted. */
const SIGNS: ReadonlySet<string> = new Set(['mark', 'markup']);
/** A newsreader's pace, in European languages. */
const CHARACTERS_PER_MINUTE = 900;

/** A script for reading: who speaks on the left, the words on the right, what is left out dimmed at its place with the reason. */
export function showScript(script: Script, { explain, columns, paint }: ShowOptions): string {
  const speakers = new Map(script.speakers.map((speaker, index) => [speaker.id, { ...speaker, index }]));
  const items = inSourceOrder(script).filter((item) => !('reason' in item) || !SIGNS.has(item.reason));
  const names = items.map((item) => {
    if ('reason' in item) return `(${item.reason})`;
    const speaker = speakers.get(item.speaker);
    return oneLine(speaker?.name ?? speaker?.description ?? item.speaker);
  });
  const widest = names.reduce((most, name) => Math.max(most, displayWidth(name)), 0);
  const layout = { columns, nameWidth: Math.min(WIDEST_NAME, widest) };
  const rows = items.flatMap((item, i): readonly string[] => {
    const before = items[i - 1];
    const gap = before === undefined || isCloseTo(before, item) ? [] : [''];
    const name = before !== undefined && isSameSpeaker(before, item) ? '' : (names[i] ?? '');
    if ('reason' in item) return [...gap, ...showRows(name, item.text, layout).map(paint.dim)];
    const style = lineStyle(item, speakers.get(item.speaker)?.index ?? 0, paint);
    const why = explain ? explainLine(item, script) : [];
    return [
      ...gap,
      ...showRows(name, item.text, layout, style),
      ...why.flatMap((text) => showRows('', text, layout, { bar: '  ' })).map(paint.dim),
    ];
  });
  return [...showHeader(script, paint), ...rows, '', paint.dim(showCounts(script))].join('\n');
}

function showHeader({ articles }: Script, paint: Paint): readonly string[] {
  return articles.flatMap(({ title, byline, publishedOn, language, source }) => [
    paint.bold(oneLine(title)),
    paint.dim(
      [byline, publishedOn, language, source.name].flatMap((each) => (each ? [oneLine(each)] : [])).join(' · '),
    ),
    '',
  ]);
}

function lineStyle({ kind, speaker }: Line, index: number, paint: Paint): RowStyle {
  return {
    name: speaker === 'narrator' ? paint.dim : (text) => paint.bold(paint.speaker(index, text)),
    ...(kind === 'quotation' && { bar: '│ ' }),
    ...((kind === 'title' || kind === 'heading') && { words: paint.bold }),
  };
}

/** Whether no blank row parts two items: pieces of one paragraph, and what is left out in a row. */
function isCloseTo(before: Line | OmittedText, item: Line | OmittedText): boolean {
  if ('reason' in before || 'reason' in item) return 'reason' in before && 'reason' in item;
  return item.paragraph !== undefined && before.article === item.article && before.paragraph === item.paragraph;
}

function isSameSpeaker(before: Line | OmittedText, item: Line | OmittedText): boolean {
  if ('reason' in before || 'reason' in item) {
    return 'reason' in before && 'reason' in item && before.reason === item.reason;
  }
  return before.speaker === item.speaker;
}

function showCounts({ lines, speakers, omitted }: Script): string {
  const characters = lines.reduce((sum, { spoken }) => sum + spoken.length, 0);
  const minutes = Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE));
  const people = speakers.length === 1 ? '1 speaker' : `${speakers.length} speakers`;
  return `${lines.length} lines, ${people}, about ${minutes} min; left out: ${showOmittedCount(omitted)}`;
}
