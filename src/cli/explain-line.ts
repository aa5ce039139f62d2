import type { Line, Script } from '../model/script.ts';

/** Why a line has its speaker, and what is said for what is written: a sentence each. */
export function explainLine(line: Line, script: Script): readonly string[] {
  const { attribution, alignment = [] } = line;
  const spoken = alignment.map(
    ({ text, spoken: said }) =>
      `“${line.text.slice(text.start, text.end)}” is said “${line.spoken.slice(said.start, said.end)}”`,
  );
  return [
    ...(attribution ? [explainSpeaker(line, attribution, script)] : []),
    ...(spoken.length > 0 ? [spoken.join('; ')] : []),
  ];
}

function explainSpeaker(
  line: Line,
  { basis, evidence, confidence }: NonNullable<Line['attribution']>,
  script: Script,
): string {
  const source = script.articles.find(({ id }) => id === line.article)?.source.text ?? '';
  const speaker = script.speakers.find(({ id }) => id === line.speaker);
  const who = [
    speaker?.kind,
    speaker?.gender === 'unknown' ? undefined : speaker?.gender,
    speaker?.name === undefined ? undefined : speaker.description,
  ];
  const words = evidence ? `: “${source.slice(evidence.start, evidence.end)}”` : ', and no words say so';
  return `${who.filter((each) => each !== undefined).join(', ')}; ${basis}, ${Math.round(confidence * 100)} % sure${words}`;
}
