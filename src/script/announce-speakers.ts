import type { Wording } from '../languages/wording.ts';
import type { Script } from '../model/script.ts';
import type { LineDraft } from './write-lines.ts';

/**
 * The script with an announcement of the name before the first quotation of each speaker whom no earlier word has named: a listener does
 * not hear `says Ann Lee` until the voice has spoken. The name is the source's; the wording adds a sign and nothing else.
 */
export function announceSpeakers(
  script: Script,
  wordingOf: (language: string) => Pick<Wording, 'speakerNamed'>,
): Script {
  const speakers = new Map(script.speakers.map((speaker) => [speaker.id, speaker]));
  const heard = new Set<string>();
  const begun = new Set<string>();
  const lines = script.lines.flatMap((line): readonly LineDraft[] => {
    const announced: LineDraft[] = [];
    const speaker = line.kind === 'quotation' && !begun.has(line.speaker) ? speakers.get(line.speaker) : undefined;
    begun.add(line.speaker);
    const name = speaker?.name ?? speaker?.description;
    if (speaker && name !== undefined && speaker.kind !== 'unknown' && !isKnown(name, line, heard))
      announced.push(announcement(name, line, wordingOf(line.language)));
    for (const word of wordsOf(line.text)) heard.add(word);
    return [...announced, line];
  });
  return { ...script, lines: lines.map((line, index) => ({ ...line, id: `l${index + 1}` })) };
}

/** Whether the words that say who speaks, or the last word of the name, were heard already. */
function isKnown(name: string, { span, attribution }: LineDraft, heard: ReadonlySet<string>): boolean {
  const evidence = attribution?.evidence;
  if (evidence && span && evidence.end <= span.start) return true;
  const last = wordsOf(name).at(-1);
  return last === undefined || heard.has(last);
}

function announcement(
  name: string,
  { article, language, paragraph }: LineDraft,
  { speakerNamed }: Pick<Wording, 'speakerNamed'>,
): LineDraft {
  const text = speakerNamed.replace('{name}', () => name.replace(/\s+/gu, ' ').trim());
  return {
    ...(article !== undefined && { article }),
    kind: 'announcement',
    announces: 'speaker',
    speaker: 'narrator',
    language,
    text,
    spoken: text,
    ...(paragraph !== undefined && { paragraph }),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
