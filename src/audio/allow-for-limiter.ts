import { measureLimited } from './measure.ts';
import { mixProgramme } from './mix.ts';
import type { Spool } from './spool.ts';
import type { Timeline } from './timeline.ts';
import { programmeLoudness, type Gains } from './voice-gains.ts';

/** A limiter takes about as much of any stretch of speech, so a minute tells what it will take of hours. */
const EXCERPT_SECONDS = 60;
/** What is added to make up for the limiter is in part taken away again, and the more so the more it works (fitted to espeak and mock). */
const makeUp = (lostLu: number): number => Math.min(2.2, 1.4 + 0.6 * lostLu);
/** LAME scales its input by 0.95 (measured: the same sound is 0.4 LU quieter as MP3). */
const LAME_DB = 20 * Math.log10(1 / 0.95);

/** The gains, raised by what the encoder and the limiter take away; the limiter's part is measured on the first minute. */
export async function allowForLimiter(
  timeline: Timeline,
  spool: Spool,
  gains: Gains,
  ffmpeg: string,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Gains> {
  if (gains.programmeDb <= 0) return { ...gains, programmeDb: gains.programmeDb + LAME_DB };
  const excerpt = firstSeconds(timeline, EXCERPT_SECONDS);
  const expected = programmeLoudness(excerpt, gains.byVoiceDb) + gains.programmeDb;
  const measured = await measureLimited(
    mixProgramme(excerpt, spool, gains),
    timeline.sampleRate,
    gains.programmeDb,
    ffmpeg,
    timeoutMs,
    signal,
  );
  const lost = expected - measured;
  const taken = Number.isFinite(lost) && lost > 0 ? lost * makeUp(lost) : 0;
  return { ...gains, programmeDb: gains.programmeDb + taken + LAME_DB };
}

function firstSeconds(timeline: Timeline, seconds: number): Timeline {
  const samples = seconds * timeline.sampleRate;
  return {
    ...timeline,
    parts: timeline.parts.filter(({ startSample }, index) => index === 0 || startSample < samples),
  };
}
