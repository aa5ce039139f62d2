import type { Alignment, Line, Script } from '../model/script.ts';
import type { Language } from '../languages/language.ts';
import { spokenForm } from './spoken-form.ts';

/** The script with what is said for each line. A line whose `spoken` a person has written is kept as it is. */
export function speakLines(script: Script, languageOf: (tag: string) => Language): Script {
  return { ...script, lines: script.lines.map((line) => speakLine(line, languageOf)) };
}

function speakLine(line: Line, languageOf: (tag: string) => Language): Line {
  if (collapse(line.spoken) !== collapse(line.text))
    return line.alignment ? line : withAlignment(line, [changedMiddle(line)]);
  const { spoken, alignment } = spokenForm(line.text, languageOf(line.language).spoken);
  return withAlignment({ ...line, spoken }, alignment);
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
