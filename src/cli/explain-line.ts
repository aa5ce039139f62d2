import { languageOf } from '../languages/registry.ts';
import type { Attribution, Line, Script } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { spokenTokens } from '../speech/spoken-form.ts';

/** Why a line has its speaker, and what is said for what is written: a sentence each. */
export function explainLine(line: Line, script: Script): readonly string[] {
  const classOf = classesOf(line);
  const said = (line.alignment ?? []).flatMap(({ text, spoken, phonemes, respelling }) => {
    const [from, to] = [line.text.slice(text.start, text.end), line.spoken.slice(spoken.start, spoken.end)];
    const sounds =
      (phonemes === undefined ? '' : ` /${phonemes}/`) + (respelling === undefined ? '' : ` like “${respelling}”`);
    // What is never heard is not seen either.
    if (to === '' && !/[^\p{C}\s]/u.test(from)) return [];
    if (from.trim() !== to.trim()) return [`“${from.trim()}” is said “${to.trim()}”${sounds}${classOf(text, to)}`];
    return sounds === '' ? [] : [`“${from}” sounds${sounds}`];
  });
  return [
    ...(line.attribution ? [explainSpeaker(line, line.attribution, script)] : []),
    ...(said.length > 0 ? [said.join('; ')] : []),
  ];
}

/** The class of a stretch in brackets, where a rule says the same there: a lexicon may know better, and a script may have been edited. */
function classesOf({ text, language }: Line): (span: Span, said: string) => string {
  const tokens = spokenTokens(text, languageOf(language).spoken, { transliterate: () => '' });
  const known = new Map(tokens.map((token) => [`${token.span.start} ${token.span.end}`, token]));
  return ({ start, end }, said) => {
    const token = known.get(`${start} ${end}`);
    const isSame = token?.words === said || token?.class === 'foreign-script';
    return token === undefined || !isSame || token.class === 'copied' ? '' : ` (${token.class})`;
  };
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
