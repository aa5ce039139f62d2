import type { Line, Script } from '../model/script.ts';
import { shortTime } from './clock-time.ts';
import { escapeMarkup } from './escape-markup.ts';
import { isoDuration } from './iso-duration.ts';
import { languageAttributes } from './language-attributes.ts';
import type { ShownCue } from './shown-cues.ts';

/** The transcript: a section for each turn of a speaker, a paragraph for each paragraph of the article, a span for each cue. */
export function pageTranscript(script: Script, cues: readonly ShownCue[], colors: ReadonlyMap<string, string>): string {
  const lines = new Map(script.lines.map((line) => [line.id, line] as const));
  const turns = groupBy(cues, (a, b) => a.speaker === b.speaker);
  return turns.map((turn) => turnSection(turn, lines, colors.get(turn[0]?.speaker ?? '') ?? 'voice-0')).join('\n');
}

type Lines = ReadonlyMap<string, Line>;

function turnSection(turn: readonly ShownCue[], lines: Lines, color: string): string {
  const first = turn[0];
  if (first === undefined) return '';
  const paragraphs = groupBy(turn, (a, b) => isSameParagraph(lines.get(a.line), lines.get(b.line)));
  return `<section class="turn ${color}">
<p class="who"><cite><bdi>${escapeMarkup(first.label)}</bdi></cite> <time datetime="${isoDuration(first.startMs)}">${shortTime(first.startMs)}</time></p>
${paragraphs.map((paragraph) => paragraphElement(paragraph, lines)).join('\n')}
</section>`;
}

function paragraphElement(cues: readonly ShownCue[], lines: Lines): string {
  const kind = lines.get(cues[0]?.line ?? '')?.kind ?? 'paragraph';
  const words = cues.map(cueElement).join(' ');
  return kind === 'heading' ? `<h3>${words}</h3>` : `<p class="${kind}">${words}</p>`;
}

function cueElement(cue: ShownCue): string {
  const language = cue.language === undefined ? '' : ` ${languageAttributes(cue.language)}`;
  return `<span class="cue" data-start="${cue.startMs}" data-end="${cue.endMs}"${language}>${escapeMarkup(cue.text)}</span>`;
}

function isSameParagraph(a: Line | undefined, b: Line | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.id === b.id) return true;
  return (
    a.article === b.article && a.paragraph !== undefined && a.paragraph === b.paragraph && isHeading(a) === isHeading(b)
  );
}

function isHeading({ kind }: Line): boolean {
  return kind === 'heading' || kind === 'title';
}

/** Runs of neighbours that belong together. */
function groupBy<Item>(
  items: readonly Item[],
  belong: (before: Item, item: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && belong(before, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
