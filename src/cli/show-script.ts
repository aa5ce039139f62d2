import { printable } from '../errors/printable.ts';
import type { OmittedText } from '../model/article.ts';
import type { Line, Script } from '../model/script.ts';
import { wrapLines } from '../show/wrap-lines.ts';
import { displayWidth, padTo } from './display-width.ts';
import { explainLine } from './explain-line.ts';
import { inSourceOrder } from './in-source-order.ts';
import type { Paint } from './paint.ts';
import { showOmittedCount } from './show-omitted-count.ts';
import { showWarnings } from './show-warnings.ts';

export interface ShowOptions {
  readonly explain: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

const WIDEST_NAME = 20;
/** Signs rather than words: only counted. */
const SIGNS: ReadonlySet<string> = new Set(['mark', 'markup']);

/** A script for reading: who speaks on the left, the words on the right, what is left out dimmed at its place with the reason. */
export function showScript(script: Script, options: ShowOptions): string {
  const { explain, paint } = options;
  const speakers = new Map(
    script.speakers.map((speaker, index) => [speaker.id, { name: nameOf(script, speaker.id), index }]),
  );
  const items = inSourceOrder(script).filter((item) => !('reason' in item) || !SIGNS.has(item.reason));
  const labels = items.map((item) =>
    'reason' in item ? `(${item.reason})` : (speakers.get(item.speaker)?.name ?? item.speaker),
  );
  const layout = {
    ...options,
    nameWidth: Math.min(
      WIDEST_NAME,
      labels.reduce((most, label) => Math.max(most, displayWidth(label)), 0),
    ),
  };
  const rows: string[] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    if (isSetApart(before, item)) rows.push('');
    if ('reason' in item) {
      rows.push(...showRows(labels[i] ?? '', item.text, '', layout).map(paint.dim));
      return;
    }
    const goesOn =
      before && !('reason' in before) && before.speaker === item.speaker && before.paragraph === item.paragraph;
    rows.push(...showLine(item, goesOn ? '' : (labels[i] ?? ''), speakers.get(item.speaker)?.index ?? 0, layout));
    if (explain)
      rows.push(
        ...explainLine(item, script)
          .flatMap((text) => showRows('', text, '  ', layout))
          .map(paint.dim),
      );
  });
  const end = [...showWarnings(script.warnings, script.articles, paint), paint.dim(summary(script))];
  return [...showHeader(script, paint), ...rows, '', ...end].join('\n');
}

function showHeader(script: Script, paint: Paint): readonly string[] {
  return script.articles.flatMap(({ title, byline, publishedOn, language, source }) => [
    paint.bold(clean(title)),
    paint.dim([byline, publishedOn, language, source.name].flatMap((each) => (each ? [clean(each)] : [])).join(' · ')),
    '',
  ]);
}

function nameOf({ speakers }: Script, id: string): string {
  const speaker = speakers.find((each) => each.id === id);
  return clean(speaker?.name ?? speaker?.description ?? id);
}

/** A blank row parts paragraphs, and what is spoken from what is not. */
function isSetApart(before: Line | OmittedText | undefined, item: Line | OmittedText): boolean {
  if (before === undefined) return false;
  if ('reason' in before || 'reason' in item) return 'reason' in before !== 'reason' in item;
  return before.paragraph === undefined || before.article !== item.article || before.paragraph !== item.paragraph;
}

interface Layout extends ShowOptions {
  readonly nameWidth: number;
}

function showLine(line: Line, label: string, index: number, layout: Layout): readonly string[] {
  const { paint } = layout;
  const isQuotation = line.kind === 'quotation';
  const colour = (text: string): string =>
    line.speaker === 'narrator' ? paint.dim(text) : paint.bold(paint.speaker(index, text));
  const strong = line.kind === 'title' || line.kind === 'heading' ? paint.bold : (text: string): string => text;
  return showRows(label, line.text, isQuotation ? '│ ' : '', layout, colour, strong);
}

const plain = (text: string): string => text;

/** The label in its column, the words in theirs, both wrapped. */
function showRows(
  label: string,
  words: string,
  bar: string,
  layout: Layout,
  colour = plain,
  strong = plain,
): readonly string[] {
  const names = wrapLines(clean(label), layout.nameWidth, displayWidth);
  const texts = wrapLines(clean(words), Math.max(20, layout.columns - layout.nameWidth - 2 - bar.length), displayWidth);
  return Array.from({ length: Math.max(names.length, texts.length) }, (_, i) => {
    const name = colour(padTo(names[i] ?? '', layout.nameWidth));
    const text = texts[i] === undefined ? '' : `  ${colour(bar)}${strong(texts[i] ?? '')}`;
    return `${name}${text}`.trimEnd();
  });
}

function summary({ lines, speakers, omitted }: Script): string {
  const characters = lines.reduce((sum, { spoken }) => sum + spoken.length, 0);
  const minutes = Math.max(1, Math.round(characters / CHARACTERS_PER_MINUTE));
  const out = showOmittedCount(omitted);
  return `${lines.length} lines, ${speakers.length} speakers, about ${minutes} min; left out: ${out === '' ? 'nothing' : out}`;
}

/** A newsreader's pace, in European languages. */
const CHARACTERS_PER_MINUTE = 900;

function clean(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}
