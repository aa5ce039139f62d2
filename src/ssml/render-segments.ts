import type { Line, Script } from '../model/script.ts';
import type { Segment, SegmentCue } from '../model/segment.ts';
import type { Span } from '../model/span.ts';
import type { Cast, VoiceReference } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Language } from '../languages/language.ts';
import { cutLine, type LinePiece } from './cut-line.ts';
import { mapToText } from './map-to-text.ts';
import { pauseAfter, type Pauses, type Place } from './pause-after.ts';
import { buildSpeech, cleanText } from './speech-builder.ts';
import { hasMarks, type SsmlAbilities } from './ssml-abilities.ts';
import { textRoom } from './text-room.ts';

/** The engines' abilities, the silences, and where languages come from. */
export interface RenderOptions {
  /** By the engine's id. */
  readonly abilitiesOf: (engine: string) => SsmlAbilities;
  readonly pauses: Pauses;
  readonly languageOf: (tag: string) => Language;
}

/** What is sent to the speech engine, in the order it is heard: one segment a sentence, each with its voice, its document and its pause. */
export function renderSegments(
  script: Script,
  cast: Cast,
  options: RenderOptions,
): { segments: readonly Segment[]; warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const drafts = script.lines.flatMap((line) => renderLine(line, cast, options, warnings));
  const segments = drafts.map((draft, i) => ({
    ...draft.segment,
    pauseAfterMs: pauseAfter(draft, drafts[i + 1], options.pauses),
  }));
  return { segments, warnings };
}

/** A segment before its pause is known. */
interface Draft extends Place {
  readonly segment: Omit<Segment, 'pauseAfterMs'>;
}

function renderLine(
  line: Line,
  cast: Cast,
  { abilitiesOf, languageOf }: RenderOptions,
  warnings: Warning[],
): readonly Draft[] {
  const { engine, voice } = voiceOf(line, cast);
  const abilities = abilitiesOf(engine);
  const { pieces, tooLong } = cutLine(line, languageOf(line.language).spoken, textRoom(abilities, line.language));
  if (pieces.length === 0)
    warnings.push(warn(line, 'speech/nothing-to-say', `line ${line.id} has no word to speak: it is left out`));
  if (tooLong.length > 0) {
    const { value, unit } = abilities.limit;
    const message = `line ${line.id} has ${tooLong.length} sentence(s) over the engine's limit of ${value} (${unit}): cut inside the sentence`;
    warnings.push(warn(line, 'speech/sentence-too-long', message));
  }
  const written = writtenCues(line, pieces);
  return pieces.map((piece, i) => {
    const { text, spokenStart, cues } = sayPiece(line, piece, written[i] ?? [], hasMarks(abilities));
    const spoken = cues.map((cue) => ({ text: text.slice(cue.spoken.start, cue.spoken.end), ...markOf(cue) }));
    const ssml = buildSpeech(spoken, { language: line.language, elements: abilities.ssml });
    const { id, speaker, language } = line;
    return {
      line,
      sentence: piece.sentence,
      segment: { id: `${id}.${i + 1}`, line: id, speaker, engine, voice, language, text, spokenStart, ssml, cues },
    };
  });
}

/** The words of a piece without the blanks around them, and its cues in their places. */
function sayPiece(
  line: Line,
  piece: LinePiece,
  written: readonly Span[],
  marks: boolean,
): Pick<Segment, 'text' | 'spokenStart' | 'cues'> {
  const { start, end } = trimmed(line.spoken, piece.span);
  const cues = piece.cues.map((cue, i) => ({
    text: written[i] ?? { start: 0, end: 0 },
    spoken: { start: Math.max(cue.start, start) - start, end: Math.min(cue.end, end) - start },
    ...(marks && i > 0 ? { mark: `c${i}` } : {}),
  }));
  return { text: cleanText(line.spoken.slice(start, end)), spokenStart: start, cues };
}

/** For each piece the spans of its cues in `Line.text`: every cue reaches to the next one's start, so that they leave no word out. */
function writtenCues(line: Line, pieces: readonly LinePiece[]): readonly (readonly Span[])[] {
  const starts = mapToText(
    line,
    pieces.flatMap(({ cues }) => cues.map(({ start }) => start)),
  );
  let cue = 0;
  return pieces.map(({ cues }) =>
    cues.map(() => {
      const span = { start: cue === 0 ? 0 : (starts[cue] ?? 0), end: starts[cue + 1] ?? line.text.length };
      cue++;
      return trimmed(line.text, span);
    }),
  );
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function markOf({ mark }: SegmentCue): { mark?: string } {
  return mark === undefined ? {} : { mark };
}

function voiceOf({ id, speaker, language }: Line, cast: Cast): VoiceReference {
  const voice = Object.hasOwn(cast, speaker) ? cast[speaker]?.[language] : undefined;
  if (voice === undefined)
    throw new AntenneError('voice/not-cast', `line ${id} is spoken by "${speaker}", who has no voice`);
  return voice;
}

function warn({ article, span }: Line, code: string, message: string): Warning {
  return { code, message, ...(article !== undefined && { article }), ...(span && { span }) };
}
