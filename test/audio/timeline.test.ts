import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readWav } from '../../src/audio/read-wav.ts';
import { timeClip } from '../../src/audio/time-clip.ts';
import { cueTimes, planTimeline, segmentTimes, timelineMs } from '../../src/audio/timeline.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Script } from '../../src/model/script.ts';
import { speakLines } from '../../src/speech/speak-lines.ts';
import { renderSegments } from '../../src/ssml/render-segments.ts';
import { createMockAdapter } from '../../src/tts/adapters/mock.ts';
import { clipOf, lineOf, segmentOf, tone } from './sample-segment.ts';

const RATE = 1_000; // a sample a millisecond
const PAUSES = { sentenceMs: 250, paragraphMs: 500, speakerMs: 500, headingMs: 800 };

describe('planTimeline', () => {
  const clip = (seconds: number, pauseAfterMs: number) =>
    clipOf(tone(seconds, RATE, 0.5), RATE, segmentOf('Oui.', [0], { pauseAfterMs }));
  const timeline = planTimeline([clip(1, 250), clip(2, 0), clip(0.5, 700)], RATE);

  it('lays clips one after the other with their pauses, a breath before and a rest after', () => {
    expect(timeline.parts.map(({ startSample }) => startSample)).toEqual([150, 1_400, 3_400]);
    expect(timelineMs(timeline)).toBe(3_400 + 500 + 600);
  });

  it('has as many samples as all its parts', () => {
    const sum = timeline.parts.reduce((all, part) => all + part.clip.samples + part.pauseAfterSamples, 0);
    expect(timeline.samples).toBe(timeline.leadInSamples + sum);
  });

  it('tells when each segment sounds, without the pause', () => {
    expect(segmentTimes(timeline).map(({ startMs, endMs }) => [startMs, endMs])).toEqual([
      [150, 1_150],
      [1_400, 3_400],
      [3_400, 3_900],
    ]);
  });
});

describe('cueTimes', () => {
  it('shows the source’s wording on one line, each cue until the next one starts', () => {
    const text = 'Oui,\n\u00a0dit-il,   et non.';
    const clip = { ...clipOf(tone(2, RATE, 0.5), RATE, segmentOf(text, [0, 16])), cueStarts: [0, 1_200] };
    expect(cueTimes(planTimeline([clip], RATE), [lineOf(text)], 'fr')).toEqual([
      { startMs: 150, endMs: 1_350, line: 'l1', speaker: 'narrator', text: 'Oui, dit-il,' },
      { startMs: 1_350, endMs: 2_150, line: 'l1', speaker: 'narrator', text: 'et non.' },
    ]);
  });

  it('names a language that is not the episode’s, and marks times that were shared out', () => {
    const clip = {
      ...clipOf(tone(2, RATE, 0.5), RATE, segmentOf('Yes, no.', [0, 5])),
      cueStarts: [0, 900],
      estimated: true,
    };
    const cues = cueTimes(planTimeline([clip], RATE), [lineOf('Yes, no.', { language: 'en' })], 'fr');
    expect(cues.map(({ language, estimated }) => [language, estimated])).toEqual([
      ['en', undefined],
      ['en', true],
    ]);
  });

  it('gives each written word its place and time, from the engine to the cue, however many are said for it', async () => {
    const lines = [
      lineOf('Tôt.  Ce\u00a0matin,\u0007 l’homme a payé 1 200 euros à M. Brun le 13.03.23.'),
      lineOf('« Ouf ! » dit-il.', { id: 'l2' }),
    ];
    const { cues, durationMs } = await speakWithWords(lines);
    const shown = cues.map(({ text, words = [] }) => words.map((word) => text.slice(word.text.start, word.text.end)));
    expect(cues.map(({ text }) => text)).toEqual([
      'Tôt.',
      'Ce matin, l’homme a payé 1 200 euros à M. Brun le 13.03.23.',
      '« Ouf ! » dit-il.',
    ]);
    expect(shown).toEqual([
      ['Tôt.'],
      ['Ce', 'matin,', 'l’', 'homme', 'a', 'payé', '1 200', 'euros', 'à', 'M.', 'Brun', 'le', '13.03.23.'],
      ['«', 'Ouf', '!', '»', 'dit-', 'il.'],
    ]);
    const times = cues.flatMap(({ words = [] }) => words.flatMap(({ startMs, endMs }) => [startMs, endMs]));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThanOrEqual(durationMs);
    for (const { words = [], startMs, endMs } of cues)
      for (const word of words) expect(word.startMs >= startMs && word.endMs <= endMs).toBe(true);
  });
});

/** What the mock says, cut as vendors cut words, on its way into the transcript. */
async function speakWithWords(lines: Script['lines']) {
  const draft: Script = {
    format: 'antenne-script/1',
    articles: [],
    speakers: [],
    lines,
    omitted: [],
    warnings: [],
  };
  const script = speakLines(draft, languageOf);
  const adapter = await createMockAdapter({ timing: 'word' }, { fetch, env: {}, now: () => new Date(), spawn });
  const options = { abilitiesOf: () => adapter.abilities, pauses: PAUSES, languageOf };
  const { segments } = renderSegments(script, { narrator: { fr: { engine: 'mock', voice: 'mock-1' } } }, options);
  const clips = segments.map(async (segment) => {
    const speech = await adapter.synthesize(segment);
    return timeClip(segment, speech, readWav(speech.bytes)).timed;
  });
  const timeline = planTimeline(await Promise.all(clips), adapter.abilities.format.sampleRate);
  return { cues: cueTimes(timeline, script.lines, 'fr'), durationMs: timelineMs(timeline) };
}
