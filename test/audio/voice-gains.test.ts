import { describe, expect, it } from 'vitest';
import { integratedLoudness } from '../../src/audio/loudness.ts';
import { planTimeline, type TimedClip } from '../../src/audio/timeline.ts';
import { findGains } from '../../src/audio/voice-gains.ts';
import { clipOf, segmentOf, tone } from './sample-segment.ts';

const RATE = 8_000;
/** LAME makes everything quieter by this much. */
const LAME_DB = 0.45;

/** Five seconds of a voice at a level; a tone peaks as high as its level. */
function voice(name: string, level: number, seconds = 5): TimedClip {
  return clipOf(tone(seconds, RATE, level), RATE, segmentOf('Oui.', [0], { voice: name }));
}

/** The same loudness, with short peaks that are higher by so much. */
function peaky(clip: TimedClip, factor: number): TimedClip {
  return { ...clip, peaks: clip.peaks.map((peak) => Math.min(1, peak * factor)) };
}

function gains(clips: readonly TimedClip[], targetLufs = -16): ReturnType<typeof findGains> {
  return findGains(planTimeline(clips, RATE), targetLufs);
}

describe('findGains', () => {
  it('lowers every voice to the level of the quietest, and lifts none', () => {
    const { byVoiceDb } = gains([voice('anna', 0.4), voice('marc', 0.1), voice('anna', 0.4)]);
    expect(byVoiceDb.get('marc')).toBe(0);
    expect(byVoiceDb.get('anna')).toBeCloseTo(-20 * Math.log10(4), 1);
  });

  it('lowers no voice by more than 15 dB: then the measurement is the suspect', () => {
    expect(gains([voice('anna', 0.5), voice('marc', 0.01)]).byVoiceDb.get('anna')).toBe(-15);
  });

  it('leaves a silent voice alone, and does not measure the others by it', () => {
    const { byVoiceDb } = gains([voice('anna', 0.4), voice('mute', 0), voice('marc', 0.2)]);
    expect(byVoiceDb.get('mute')).toBe(0);
    expect(byVoiceDb.get('anna')).toBeCloseTo(-20 * Math.log10(2), 1);
  });

  it('raises a flat programme by what it lacks, and by what the encoder takes', () => {
    const clip = voice('anna', 0.05, 60);
    expect(gains([clip]).programmeDb).toBeCloseTo(-16 - integratedLoudness(clip.energies) + LAME_DB, 1);
  });

  it('gives a peaky programme more gain than a flat one of the same loudness: the limiter will take some', () => {
    const clip = voice('anna', 0.1);
    const flat = gains([clip]).programmeDb;
    expect(gains([peaky(clip, 6)]).programmeDb).toBeGreaterThan(flat + 0.5);
  });

  it('makes up for no more than 6 dB of what the limiter takes', () => {
    const clip = voice('anna', 0.02);
    const plain = gains([clip]).programmeDb;
    const squeezed = gains([peaky(clip, 50)]).programmeDb;
    expect(squeezed).toBeGreaterThan(plain + 5);
    expect(squeezed).toBeLessThanOrEqual(plain + 6.01);
  });

  it('does not count pauses as quiet speech', () => {
    const clip = voice('anna', 0.1);
    const slow = Array.from({ length: 4 }, () => ({ ...clip, segment: { ...clip.segment, pauseAfterMs: 3_000 } }));
    expect(gains(slow).programmeDb).toBeCloseTo(gains([clip]).programmeDb, 0);
  });

  it('does not raise silence', () => {
    expect(gains([voice('anna', 0)])).toEqual({ byVoiceDb: new Map([['anna', 0]]), programmeDb: 0 });
  });
});
