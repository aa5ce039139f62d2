import type { Alignment, Line, Script } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import type { Language } from '../languages/language.ts';
import { alignBlanks } from './align-blanks.ts';
import { spokenForm, type SpokenOptions } from './spoken-form.ts';

/** A script that was just written, with what is said for each line; `optionsOf` tells what holds for lines of a language. */
export function speakLines(
  script: Script,
  languageOf: (tag: string) => Language,
  optionsOf: (tag: string) => SpokenOptions = () => ({}),
): Script {
  return { ...script, lines: script.lines.map((line) => speakLine(line, languageOf, optionsOf)) };
}

/** A saved script as it is, with alignments that fit: where a person has changed `spoken`, the old one says nothing any more. */
export function alignLines(script: Script): Script {
  return { ...script, lines: script.lines.map(alignLine) };
}

function alignLine(line: Line): Line {
  const { text, spoken } = line;
  if (text === spoken) return withAlignment(line, alignmentFits(line) ? soundsOf(line) : []);
  if (line.alignment && alignmentFits(line)) return line;
  return withAlignment(line, collapse(text) === collapse(spoken) ? alignBlanks(text, spoken) : [changedMiddle(line)]);
}

/** What says how words sound that are said as they are written. */
function soundsOf({ alignment = [] }: Line): readonly Alignment[] {
  return alignment.filter(({ phonemes, respelling }) => phonemes !== undefined || respelling !== undefined);
}

function speakLine(line: Line, languageOf: (tag: string) => Language, optionsOf: (tag: string) => SpokenOptions): Line {
  const { text, language } = line;
  const { spoken, alignment } = spokenForm(text, languageOf(language).spoken, optionsOf(language));
  return withAlignment({ ...line, spoken }, alignment);
}

/** Whether the pairs lie in order inside both texts, and all between them is worded the same. */
function alignmentFits({ text, spoken, alignment = [] }: Line): boolean {
  let [inText, inSpoken] = [0, 0];
  for (const pair of [...alignment, { text: endOf(text), spoken: endOf(spoken) }]) {
    if (pair.text.start < inText || pair.spoken.start < inSpoken) return false;
    if (pair.text.end > text.length || pair.spoken.end > spoken.length) return false;
    const between = collapse(text.slice(inText, pair.text.start));
    if (between !== collapse(spoken.slice(inSpoken, pair.spoken.start))) return false;
    [inText, inSpoken] = [pair.text.end, pair.spoken.end];
  }
  return true;
}

function endOf({ length }: string): Span {
  return { start: length, end: length };
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** An alignment that says nothing is left out. */
function withAlignment(line: Line, alignment: readonly Alignment[]): Line {
  const { alignment: _, ...rest } = line;
  return alignment.length === 0 ? rest : { ...rest, alignment };
}

/** All that lies between the equal beginning and the equal end. */
function changedMiddle({ text, spoken }: Line): Alignment {
  const most = Math.min(text.length, spoken.length);
  let start = 0;
  while (start < most && text[start] === spoken[start]) start++;
  let end = 0;
  while (end < most - start && text.at(-1 - end) === spoken.at(-1 - end)) end++;
  return { text: { start, end: text.length - end }, spoken: { start, end: spoken.length - end } };
}
