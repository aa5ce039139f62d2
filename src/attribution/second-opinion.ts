import type { Line, Script, Speaker } from '../model/script.ts';
import type { Warning } from '../model/warning.ts';
import { doubtfulLines } from '../script/doubtful-lines.ts';
import type { WrittenScript } from '../script/write-script.ts';
import { chooseByChat, type ChatEndpoint } from './choose-by-chat.ts';
import { NoAnswer } from './no-answer.ts';

/** Quotations below this confidence are asked about, 0 to 1. */
const ASK_BELOW = 0.7;
/** What a choice counts for: as much as the rules' own in the middle of their range, never as sure. */
const CONFIDENCE = 0.7;

/**
 * Asks a chat-completions endpoint who speaks the doubtful quotations. It can only choose among the people of the article: the text stays as
 * it is, and where it gives any other answer, or none, that of the rules stands, with a warning.
 */
export async function askSecondOpinion(
  { script, people }: WrittenScript,
  endpoint: ChatEndpoint,
  signal?: AbortSignal,
): Promise<Script> {
  const speakers = [...script.speakers];
  const chosen = new Map<string, string>();
  const warnings: Warning[] = [];
  for (const lines of quotationsOf(doubtfulLines(script, ASK_BELOW))) {
    const first = lines[0];
    const candidates = people.get(first?.article ?? '') ?? [];
    if (!first || candidates.length === 0) continue;
    try {
      const choice = await chooseByChat(questionOf(lines, script), candidates, endpoint, signal);
      if (choice === null) continue;
      const id = idOf(choice, speakers);
      for (const line of lines) chosen.set(line.id, id);
    } catch (error) {
      if (signal?.aborted || !(error instanceof NoAnswer)) throw error;
      warnings.push(notGiven(first, error));
      if (error.final) break;
    }
  }
  const lines = script.lines.map((line) => withSpeaker(line, chosen.get(line.id)));
  const heard = new Set(lines.map(({ speaker }) => speaker));
  return {
    ...script,
    speakers: speakers.filter(({ id, kind }) => kind === 'narrator' || heard.has(id)),
    lines,
    warnings: [...script.warnings.filter((warning) => !isSettled(warning, script, chosen)), ...warnings],
  };
}

/** Lines of one quotation share their attribution and follow each other. */
function quotationsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const quotations: Line[][] = [];
  for (const line of lines) {
    const before = quotations.at(-1);
    if (before && before[0]?.attribution === line.attribution && before[0]?.article === line.article) before.push(line);
    else quotations.push([line]);
  }
  return quotations;
}

const CONTEXT_CHARACTERS = 2_500;

/** The source around a quotation, with the quotation in double brackets. */
function questionOf(lines: readonly Line[], { articles }: Script): string {
  const text = articles.find(({ id }) => id === lines[0]?.article)?.source.text ?? '';
  const start = lines[0]?.span?.start ?? 0;
  const end = lines.at(-1)?.span?.end ?? start;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT_CHARACTERS)}`;
}

/** The id of a speaker who is heard already, or a new one. */
function idOf(choice: Speaker, speakers: Speaker[]): string {
  const known = speakers.find(({ id, name, description }) =>
    choice.id === '' ? (name ?? description) === (choice.name ?? choice.description) : id === choice.id,
  );
  if (known) return known.id;
  let number = 1;
  while (speakers.some(({ id }) => id === `s${number}`)) number++;
  speakers.push({ ...choice, id: `s${number}` });
  return `s${number}`;
}

function withSpeaker(line: Line, speaker: string | undefined): Line {
  if (speaker === undefined) return line;
  return { ...line, speaker, attribution: { basis: 'second-opinion', evidence: null, confidence: CONFIDENCE } };
}

/** The rules' doubt about a quotation that was settled is no news any more. */
function isSettled({ code, span, article }: Warning, { lines }: Script, chosen: ReadonlyMap<string, string>): boolean {
  return (
    code === 'script/unknown-speaker' &&
    lines.some((line) => chosen.has(line.id) && line.article === article && line.span?.start === span?.start)
  );
}

function notGiven({ article, span }: Line, error: NoAnswer): Warning {
  return {
    code: 'attribution/no-second-opinion',
    message: `nobody else was found to say who speaks here: ${error.message}; the rules' answer stands`,
    ...(article !== undefined && { article }),
    ...(span && { span }),
  };
}
