import type { Attribution, Line, Script } from '../model/script.ts';

/** Why a line has its speaker, and what is said for what is written: a sentence each. */
export function explainLine(line: Line, script: Script): readonly string[] {
  const said = (line.alignment ?? []).flatMap(({ text, spoken, phonemes }) => {
    const [from, to] = [line.text.slice(text.start, text.end), line.spoken.slice(spoken.start, spoken.end)];
    const sounds = phonemes === undefined ? '' : ` /${phonemes}/`;
    if (from.trim() !== to.trim()) return [`“${from}” is said “${to}”${sounds}`];
    return sounds === '' ? [] : [`“${from}” sounds${sounds}`];
  });
  return [
    ...(line.attribution ? [explainSpeaker(line, line.attribution, script)] : []),
    ...(said.length > 0 ? [said.join('; ')] : []),
  ];
}

function explainSpeaker(
  line: Line,
  { basis, evidence, confidence }: Attribution,
  { articles, speakers }: Script,
): string {
  const source = articles.find(({ id }) => id === line.article)?.source.text ?? '';
  const speaker = speakers.find(({ id }) => id === line.speaker);
  const gender = speaker?.gender === 'unknown' ? undefined : speaker?.gender;
  const description = speaker?.name === undefined ? undefined : speaker.description;
  const who = [speaker?.kind, gender, description].filter((each) => each !== undefined).join(', ');
  const words = evidence ? `: “${source.slice(evidence.start, evidence.end)}”` : ', no words of the article say so';
  return `${who} (${basis}, ${Math.round(confidence * 100)} % sure${words})`;
}
