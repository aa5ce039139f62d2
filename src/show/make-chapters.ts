import { languageOf } from '../languages/registry.ts';
import type { Chapter, Cue } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import { paragraphStarts, splitAtParagraphs } from './paragraph-chapters.ts';
import { plainText } from './plain-text.ts';
import { wrapLines } from './wrap-lines.ts';

/** Shorter chapters are of no use to jump to. */
const SHORTEST_MS = 10_000;
const TITLE_CHARACTERS = 120;
/** Players that read chapters want this many, or show none. */
const FEWEST = 3;
/** A table of contents in an MP3 counts its entries in one byte. */
const MOST = 255;

/** Chapters from 0 to the end without a gap: at articles and headings; where those are few, also where somebody is first quoted, then at paragraphs. */
export function makeChapters(script: Script, cues: readonly Cue[], durationMs: number): readonly Chapter[] {
  const language = script.articles[0]?.language ?? 'und';
  const opening: Mark = { startMs: 0, title: languageOf(language).wording.start, weight: 0 };
  if (cues.length === 0) return [];
  const marks = findMarks(script, cues);
  const strong = spaceOut(
    opening,
    marks.filter(({ weight }) => weight > QUOTATION),
    durationMs,
  );
  const quoted = strong.length >= FEWEST ? strong : spaceOut(opening, marks, durationMs);
  const chosen = splitAtParagraphs(quoted, paragraphStarts(script, cues), {
    fewest: FEWEST,
    shortestMs: SHORTEST_MS,
    durationMs,
  });
  return chosen.slice(0, MOST).map(({ startMs, title }, index, all) => {
    return { startMs, endMs: all[index + 1]?.startMs ?? durationMs, title };
  });
}

/** Where a chapter could begin; of two that are too close the heavier stays. */
interface Mark {
  readonly startMs: number;
  readonly title: string;
  readonly weight: number;
}

const QUOTATION = 1;
const HEADING = 2;
const ARTICLE = 3;

function findMarks(script: Script, cues: readonly Cue[]): readonly Mark[] {
  const starts = new Map<string, number>();
  for (const { line, startMs } of cues) starts.set(line, Math.min(startMs, starts.get(line) ?? startMs));
  const titles = new Map(script.articles.map(({ id, title }) => [id, title] as const));
  const names = new Map(script.speakers.map(({ id, name, description }) => [id, name ?? description ?? ''] as const));
  const begun = new Set<string>();
  const marks: Mark[] = [];
  for (const line of script.lines) {
    const startMs = starts.get(line.id);
    if (startMs === undefined || line.kind === 'announcement') continue;
    const add = (title: string, weight: number): void => {
      if (plainText(title) !== '') marks.push({ startMs, title: shortTitle(title), weight });
    };
    if (!begun.has(`article ${line.article}`)) add(titles.get(line.article ?? '') || line.text, ARTICLE);
    else if (line.kind === 'heading') add(line.text, HEADING);
    else if (line.kind === 'quotation' && !begun.has(`speaker ${line.speaker}`))
      add(names.get(line.speaker) ?? '', QUOTATION);
    begun.add(`article ${line.article}`);
    if (line.kind === 'quotation') begun.add(`speaker ${line.speaker}`);
  }
  return marks.toSorted((one, other) => one.startMs - other.startMs);
}

/** Keeps marks that leave every chapter long enough; the first chapter begins at 0 whatever its mark's time. */
function spaceOut(opening: Mark, marks: readonly Mark[], durationMs: number): readonly Mark[] {
  const kept: Mark[] = [opening];
  for (const mark of marks) {
    const last = kept.at(-1) ?? opening;
    if (mark.startMs - last.startMs >= SHORTEST_MS) {
      if (durationMs - mark.startMs >= SHORTEST_MS) kept.push(mark);
    } else if (mark.weight > last.weight) {
      kept[kept.length - 1] = kept.length === 1 ? { ...mark, startMs: 0 } : mark;
    }
  }
  // A heavier mark may have taken the last place too close to the end.
  return kept.filter(({ startMs }) => startMs === 0 || durationMs - startMs >= SHORTEST_MS);
}

function shortTitle(title: string): string {
  const text = plainText(title);
  const first = wrapLines(text, TITLE_CHARACTERS - 1)[0] ?? '';
  return first === text ? text : `${first}…`;
}
