import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/registry.ts';
import type { Episode, EpisodeAudio, EpisodeSegment, EpisodeSpeaker } from '../model/episode.ts';
import type { Script, Speaker } from '../model/script.ts';
import type { Cast } from '../model/voice.ts';
import type { Warning } from '../model/warning.ts';
import { makeChapters } from '../show/make-chapters.ts';
import { EPISODE_SAMPLE_RATE } from '../audio/encode-mp3.ts';
import type { Measurement } from '../audio/measure.ts';
import { cueTimes, segmentTimes, timelineMs, type Timeline } from '../audio/timeline.ts';
import type { BuildSettings } from './build-settings.ts';
import type { RegisteredEpisode } from './episode-register.ts';
import { generator } from './generator.ts';
import type { Engines } from './open-engines.ts';

/** What an episode is described by. */
export interface EpisodeFacts {
  readonly script: Script;
  readonly title: string;
  readonly cast: Cast;
  readonly timeline: Timeline;
  readonly engines: Engines;
  readonly settings: BuildSettings;
  readonly entry: RegisteredEpisode;
  readonly madeFromSha256: string;
  readonly publishedAt?: Date | undefined;
  readonly warnings: readonly Warning[];
}

/** The manifest but for what is only known of the finished files. */
export function describeEpisode(facts: EpisodeFacts): Omit<Episode, 'audio' | 'files'> {
  const { script, timeline, cast, entry, engines } = facts;
  const first = script.articles[0];
  const language = first?.language ?? 'und';
  const cues = cueTimes(timeline, script.lines, language);
  const segments = segmentTimes(timeline);
  const used = new Set(timeline.parts.map(({ clip }) => clip.segment.engine));
  return {
    format: 'antenne-episode/1',
    generator: generator(),
    guid: entry.guid,
    name: entry.name,
    title: facts.title || entry.name,
    summary: episodeSummary(script),
    language,
    publishedOn: facts.publishedAt?.toISOString() ?? first?.publishedOn ?? entry.addedOn.slice(0, 10),
    madeFromSha256: facts.madeFromSha256,
    engines: [...used].map((id) => ({ name: id, identity: engines.of(id).cacheIdentity })),
    speakers: heardSpeakers(script, cast, segments, languageOf(language)),
    articles: script.articles.map(({ source, ...article }) => ({
      id: article.id,
      title: article.title,
      byline: article.byline,
      publishedOn: article.publishedOn,
      language: article.language,
      url: source.url,
      source: { name: source.name, sha256: source.sha256 },
      metadata: article.metadata,
    })),
    segments,
    cues,
    chapters: makeChapters(script, cues, timelineMs(timeline)),
    disclosure: script.lines.find(({ announces }) => announces === 'disclosure')?.text ?? null,
    warnings: facts.warnings,
  };
}

/** What the finished MP3 is and was measured to be. */
export function describeAudio(
  stored: Pick<EpisodeAudio, 'file' | 'bytes' | 'sha256'>,
  measured: Measurement,
  { timeline, settings }: EpisodeFacts,
): EpisodeAudio {
  return {
    ...stored,
    mimeType: 'audio/mpeg',
    durationMs: timelineMs(timeline),
    sampleRate: EPISODE_SAMPLE_RATE,
    channels: 1,
    bitrateKbps: settings.audio.bitrateKbps,
    targetLufs: settings.audio.loudnessLufs,
    loudnessLufs: measured.loudnessLufs,
    loudnessDualMonoLufs: Math.round((measured.loudnessLufs + 3.01) * 100) / 100,
    truePeakDbtp: measured.truePeakDbtp,
  };
}

/** Who is heard, in the order of first words, with voices and time. */
function heardSpeakers(
  script: Script,
  cast: Cast,
  segments: readonly EpisodeSegment[],
  language: Language,
): readonly EpisodeSpeaker[] {
  const spokenMs = new Map<string, number>();
  for (const { speaker, startMs, endMs } of segments)
    spokenMs.set(speaker, (spokenMs.get(speaker) ?? 0) + endMs - startMs);
  return [...spokenMs].flatMap(([id, ms]) => {
    const speaker = script.speakers.find((each) => each.id === id);
    if (!speaker) return [];
    // The narrator is cast in every language, and may be silent in some.
    const heardIn = new Set(script.lines.filter((line) => line.speaker === id).map((line) => line.language));
    const voices = Object.entries(cast[id] ?? {})
      .filter(([tag]) => heardIn.has(tag))
      .map(([tag, reference]) => ({ language: tag, ...reference }));
    const { kind, gender } = speaker;
    return [{ id, kind, label: speakerLabel(speaker, language), gender, voices, spokenMs: ms }];
  });
}

/** The title of an episode: its articles' titles. */
export function episodeTitle(script: Script): string {
  return script.articles
    .map(({ title }) => title.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' · ');
}

/** The lead, or the beginning of the first paragraph, at most 300 characters. */
export function episodeSummary(script: Script): string {
  const line =
    script.lines.find(({ kind }) => kind === 'lead') ?? script.lines.find(({ kind }) => kind === 'paragraph');
  const text = (line?.text ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= 300 ? text : `${text.slice(0, 299).replace(/\s+\S*$/, '')}…`;
}

function speakerLabel(speaker: Speaker, language: Language): string {
  if (speaker.kind === 'narrator') return speaker.name ?? language.wording.narrator;
  return speaker.name ?? speaker.description ?? language.wording.unknownSpeaker;
}
