import type { Cue } from '../model/episode.ts';
import type { Line, Script } from '../model/script.ts';
import { plainText } from './plain-text.ts';
import { wrapLines } from './wrap-lines.ts';

const TITLE_CHARACTERS = 50;

/** A place where a chapter begins. */
export interface ChapterStart {
  readonly startMs: number;
  readonly title: string;
}

/** Parts the longest chapters at the paragraph nearest to their middle until there are `fewest`, or until none is left that gives two of `shortestMs`. */
export function splitAtParagraphs(
  chapters: readonly ChapterStart[],
  paragraphs: readonly ChapterStart[],
  limits: { readonly fewest: number; readonly shortestMs: number; readonly durationMs: number },
): readonly ChapterStart[] {
  if (chapters.length >= limits.fewest) return chapters;
  const ranges = chapters
    .map(({ startMs }, index) => ({ startMs, endMs: chapters[index + 1]?.startMs ?? limits.durationMs }))
    .toSorted((one, other) => other.endMs - other.startMs - (one.endMs - one.startMs));
  for (const { startMs, endMs } of ranges) {
    const distance = (each: ChapterStart): number => Math.abs(each.startMs - (startMs + endMs) / 2);
    const middle = paragraphs
      .filter((each) => each.startMs - startMs >= limits.shortestMs && endMs - each.startMs >= limits.shortestMs)
      .toSorted((one, other) => distance(one) - distance(other))[0];
    if (middle === undefined) continue;
    const more = [...chapters, middle].toSorted((one, other) => one.startMs - other.startMs);
    return splitAtParagraphs(more, paragraphs, limits);
  }
  return chapters;
}

/** Where each paragraph starts to sound, titled by its first words. */
export function paragraphStarts(script: Script, cues: readonly Cue[]): readonly ChapterStart[] {
  const lines = new Map(script.lines.map((line) => [line.id, line] as const));
  return cues.flatMap(({ line, startMs, text }, index) => {
    const title = firstWords(text);
    const begins = beginsParagraph(lines.get(line), lines.get(cues[index - 1]?.line ?? ''));
    return begins && title !== '' ? [{ startMs: Math.round(startMs), title }] : [];
  });
}

function beginsParagraph(line: Line | undefined, before: Line | undefined): boolean {
  if (line === undefined || line.kind === 'announcement' || line.id === before?.id) return false;
  return line.paragraph === undefined || line.paragraph !== before?.paragraph || line.article !== before.article;
}

function firstWords(text: string): string {
  const words = plainText(text);
  const first = wrapLines(words, TITLE_CHARACTERS - 1)[0] ?? '';
  return first === words ? words : `${first.replace(/[\s,;:–—-]+$/u, '')}…`;
}
