import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mixProgramme } from '../../src/audio/mix.ts';
import { pcmSamples } from '../../src/audio/pcm.ts';
import { openSpool, type Spool } from '../../src/audio/spool.ts';
import { planTimeline, type Timeline } from '../../src/audio/timeline.ts';
import { clipOf, segmentOf } from './sample-segment.ts';

const RATE = 1_000; // a sample a millisecond
const LEAD_IN = 150;
const REST = 600;

describe('mixProgramme', () => {
  let spool: Spool;
  beforeEach(async () => {
    spool = await openSpool();
  });
  afterEach(() => spool.dispose());

  async function mix(timeline: Timeline, byVoiceDb: ReadonlyMap<string, number>): Promise<Int16Array> {
    const pieces: Buffer[] = [];
    for await (const piece of mixProgramme(timeline, spool, { byVoiceDb, programmeDb: 9 })) pieces.push(piece);
    return pcmSamples(Buffer.concat(pieces));
  }

  /** Clips of constant samples, one a voice, as they come from the engine. */
  async function speak(
    clips: readonly (readonly [voice: string, value: number, samples: number])[],
  ): Promise<Timeline> {
    const timed = clips.map(([voice, value, length]) => {
      const samples = new Int16Array(length).fill(value);
      return { samples, clip: clipOf(samples, RATE, segmentOf('Oui.', [0], { voice, pauseAfterMs: 250 })) };
    });
    for (const { samples } of timed) await spool.append(samples);
    return planTimeline(
      timed.map(({ clip }) => clip),
      RATE,
    );
  }

  it('plays each clip where the timeline has it, at its voice’s level, with silence between', async () => {
    const timeline = await speak([
      ['anna', 1_000, 300],
      ['marc', 1_000, 200],
    ]);
    const heard = await mix(timeline, new Map([['anna', -20]]));
    expect(heard).toEqual(
      Int16Array.from([
        ...Array<number>(LEAD_IN).fill(0),
        ...Array<number>(300).fill(100),
        ...Array<number>(250).fill(0),
        ...Array<number>(200).fill(1_000),
        ...Array<number>(REST).fill(0),
      ]),
    );
    expect(heard).toHaveLength(timeline.samples);
  });

  it('plays clips that are longer than a piece of the spool whole', async () => {
    const timeline = await speak([
      ['anna', 7, 200_001],
      ['anna', -7, 65_536],
    ]);
    const heard = await mix(timeline, new Map());
    expect(heard).toHaveLength(timeline.samples);
    expect(heard.filter((sample) => sample === 7)).toHaveLength(200_001);
    expect(heard.filter((sample) => sample === -7)).toHaveLength(65_536);
  });

  it('can be played twice, the same each time', async () => {
    const timeline = await speak([['anna', 321, 500]]);
    const gains = new Map([['anna', -3]]);
    expect(await mix(timeline, gains)).toEqual(await mix(timeline, gains));
  });

  it('refuses a spool that is shorter than the timeline', async () => {
    const timeline = await speak([['anna', 1, 10]]);
    const longer = planTimeline([{ ...timeline.parts[0]!.clip, samples: 20 }], RATE);
    await expect(mix(longer, new Map())).rejects.toMatchObject({ code: 'audio/disk' });
  });
});
