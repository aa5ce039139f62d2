import { describe, expect, it } from 'vitest';
import type { Cue } from '../../src/model/episode.ts';
import { subRip } from '../../src/show/sub-rip.ts';
import { transcriptJson } from '../../src/show/transcript-json.ts';
import { webVtt } from '../../src/show/web-vtt.ts';
import { sampleEpisode } from './sample-episode.ts';

const LONG =
  'La lanterne restera éteinte jusqu’au mois de mai, le temps que les ruches prennent leurs quartiers et que les promeneurs apprennent à contourner le sentier.';

const { episode } = sampleEpisode([
  ['title', 'narrator', 'Le phare rallume sa lanterne'],
  ['quotation', 's1', LONG],
  ['quotation', 's1', 'On verra bien.'],
  ['paragraph', 'narrator', 'Rien n’est joué.'],
]);

function withCues(cues: readonly Partial<Cue>[], durationMs = 10_000) {
  const cue: Cue = { startMs: 0, endMs: 1000, line: 'l1', speaker: 's1', text: 'Oui.' };
  return { ...episode, audio: { ...episode.audio, durationMs }, cues: cues.map((each) => ({ ...cue, ...each })) };
}

describe('WebVTT', () => {
  it('gives each cue its time and its speaker', () => {
    expect(webVtt(episode)).toContain(
      '\n\n00:00:00.150 --> 00:00:04.950\n<v Narration>Le phare rallume sa lanterne\n\n',
    );
  });

  it('breaks lines at blanks, none longer than 65 characters as written, escapes and all', () => {
    const file = webVtt(withCues([{ text: `${LONG} ${'& '.repeat(60)}` }]));
    const lines = file.split('\n').map((line) => line.replace(/<[^>]*>/g, ''));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(65);
    expect(file.replace(/\s+/g, ' ')).toContain(LONG);
  });

  it.each([webVtt, subRip, transcriptJson])('lets no name turn the words round (%o)', (write) => {
    const label = 'A\u202E\u2067da\u202A Exam\u2066ple';
    const file = write({ ...episode, speakers: episode.speakers.map((speaker) => ({ ...speaker, label })) });
    expect(file).toContain('Ada Example');
    expect(file).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const nothing = episode.speakers.map((speaker) => ({ ...speaker, label: '\u202E' }));
    expect(write({ ...episode, speakers: nothing })).toContain('narrator');
  });

  it('lets neither text nor name end a tag or look like a time', () => {
    const speakers = episode.speakers.map((speaker) => ({ ...speaker, label: 'A > B & C' }));
    const file = webVtt({ ...withCues([{ text: 'a --> b </v> & c\n\nd\u0000' }]), speakers });
    expect(file).toContain('<v A B &amp; C>a --&gt; b &lt;/v&gt; &amp; c d\n');
  });

  it('makes overlapping, empty and late cues follow each other inside the sound', () => {
    const file = webVtt(
      withCues([
        { endMs: 5000 },
        { startMs: 2000, endMs: 2000 },
        { text: ' ' },
        { startMs: 9999, endMs: 20_000 },
        { startMs: 30_000, endMs: 30_001 },
      ]),
    );
    expect(file.match(/.* --> .*/g)).toEqual([
      '00:00:00.000 --> 00:00:02.000',
      '00:00:02.000 --> 00:00:02.001',
      '00:00:09.998 --> 00:00:09.999',
      '00:00:09.999 --> 00:00:10.000',
    ]);
  });
});

describe('SubRip', () => {
  it('shows cards of two lines of 32 characters that share the time of their cue', () => {
    const cards = subRip(withCues([{ startMs: 1000, endMs: 9000, text: LONG }]))
      .trim()
      .split('\n\n')
      .map((card) => card.split('\n'));
    expect(cards.length).toBeGreaterThan(2);
    for (const [, , ...lines] of cards) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(32);
    }
    const times = cards.map((card) => card[1]?.split(' --> ') ?? []);
    expect(times[0]?.[0]).toBe('00:00:01,000');
    expect(times.at(-1)?.[1]).toBe('00:00:09,000');
    for (let at = 1; at < times.length; at++) expect(times[at]?.[0]).toBe(times[at - 1]?.[1]);
  });

  it('names a speaker only where the speaker changes', () => {
    expect(subRip(episode).match(/^[^\n:]{3,}: /gm)).toEqual(['Narration: ', 'Maëlle Kervadec: ', 'Narration: ']);
  });

  it('keeps a mark that stands apart with its word', () => {
    expect(subRip(withCues([{ text: 'Elle aurait bien voulu savoir où donc ?' }]))).not.toMatch(/^\?/m);
  });

  it('holds no tags', () => {
    expect(subRip(withCues([{ text: '<i>Oui</i> {\\an8}' }]))).not.toMatch(/[<{]/);
  });
});

it('gives times in seconds and whole sentences in the JSON transcript', () => {
  const { version, segments } = JSON.parse(transcriptJson(episode));
  expect(version).toBe('1.0.0');
  expect(segments[1]).toEqual({ speaker: 'Maëlle Kervadec', startTime: 5.15, endTime: 9.95, body: LONG });
});

it('tells in the JSON when each word sounds, where it is known, inside its cue', () => {
  const words = [
    { text: { start: 0, end: 4 }, startMs: 90, endMs: 300 },
    { text: { start: 5, end: 7 }, startMs: 300, endMs: 1200 },
  ];
  const { segments } = JSON.parse(
    transcriptJson(
      withCues([
        { startMs: 100, text: 'Oui, là.', words },
        { startMs: 2000, endMs: 3000 },
      ]),
    ),
  );
  expect(segments[0].words).toEqual([
    { startTime: 0.1, endTime: 0.3, body: 'Oui,', text: { start: 0, end: 4 } },
    { startTime: 0.3, endTime: 1, body: 'là', text: { start: 5, end: 7 } },
  ]);
  expect(segments[1]).not.toHaveProperty('words');
});
