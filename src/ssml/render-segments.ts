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
import type { Dialect } from './dialect.ts';
import { countLosses, warnOfLosses, type Losses } from './losses.ts';
import { renderDialect } from './render-dialect.ts';
import { soundsOf } from './sounds-of.ts';
import { speechNodes } from './speech-nodes.ts';
import type { SpeechNode } from './speech-node.ts';
import { dialectOf, hasMarks, type SsmlAbilities } from './ssml-abilities.ts';
import { textRooms } from './text-room.ts';

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
  const losses: Losses = new Map();
  const drafts = script.lines.flatMap((line) => renderLine(line, cast, options, warnings, losses));
  const segments = drafts.map((draft, i) => ({
    ...draft.segment,
    pauseAfterMs: pauseAfter(draft, drafts[i + 1], options.pauses),
  }));
  return { segments, warnings: [...warnings, ...warnOfLosses(losses)] };
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
  losses: Losses,
): readonly Draft[] {
  const { engine, voice } = voiceOf(line, cast);
  const abilities = abilitiesOf(engine);
  const dialect = dialectOf(abilities);
  const marks = hasMarks(dialect, abilities);
  const speech = { language: line.language, voice };
  const sounds = soundsOf(line, dialect);
  const rooms = textRooms(dialect, speech, sounds, marks);
  const { pieces, tooLong } = cutLine(line, languageOf(line.language).spoken, rooms);
  if (pieces.length === 0)
    warnings.push(warn(line, 'speech/nothing-to-say', `line ${line.id} has no word to speak: it is left out`));
  if (tooLong.length > 0) warnings.push(warnOfLength(line, tooLong.length, dialect));
  const written = writtenCues(line, pieces);
  return pieces.map((piece, i) => {
    const { id, speaker, language } = line;
    const { start: spokenStart, end } = trimmed(line.spoken, piece.span);
    const cues = placeCues(piece, { start: spokenStart, end }, written[i] ?? [], marks);
    const nodes = cues.flatMap(({ spoken, mark }): readonly SpeechNode[] => [
      ...(mark === undefined ? [] : [{ kind: 'mark', name: mark } as const]),
      ...speechNodes(line.spoken, sounds, { start: spokenStart + spoken.start, end: spokenStart + spoken.end }),
    ]);
    const { document: ssml, text, losses: lost } = renderDialect(nodes, dialect, speech);
    countLosses(losses, engine, dialect, lost);
    return {
      line,
      sentence: piece.sentence,
      segment: { id: `${id}.${i + 1}`, line: id, speaker, engine, voice, language, text, spokenStart, ssml, cues },
    };
  });
}

/** The cues of a piece in their places, without the blanks around it. */
function placeCues(
  piece: LinePiece,
  { start, end }: Span,
  written: readonly Span[],
  marks: boolean,
): readonly SegmentCue[] {
  return piece.cues.map((cue, i) => ({
    text: written[i] ?? { start: 0, end: 0 },
    spoken: { start: Math.max(cue.start, start) - start, end: Math.min(cue.end, end) - start },
    ...(marks && i > 0 ? { mark: `c${i}` } : {}),
  }));
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

function voiceOf({ id, speaker, language }: Line, cast: Cast): VoiceReference {
  const voice = Object.hasOwn(cast, speaker) ? cast[speaker]?.[language] : undefined;
  if (voice === undefined)
    throw new AntenneError('voice/not-cast', `line ${id} is spoken by "${speaker}", who has no voice`);
  return voice;
}

function warnOfLength(line: Line, count: number, { limits }: Dialect): Warning {
  const shown = limits
    .map(({ value, unit }) => `${value} ${unit === 'billed' ? 'billed characters' : unit}`)
    .join(', ');
  const message = `line ${line.id} has ${count} sentence(s) over the engine's limit of ${shown}: cut inside the sentence`;
  return warn(line, 'speech/sentence-too-long', message);
}

function warn({ article, span }: Line, code: string, message: string): Warning {
  return { code, message, ...(article !== undefined && { article }), ...(span && { span }) };
}
