import type { Language } from '../languages/language.ts';
import type { EpisodeSpeaker, EpisodeSegment } from '../model/episode.ts';
import type { Script, Speaker } from '../model/script.ts';
import type { Cast } from '../model/voice.ts';

/** Who is heard, in the order of first words, with voice and time. */
export function heardSpeakers(
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
    const voice = cast[id];
    if (!speaker || voice === undefined) return [];
    return [
      { id, kind: speaker.kind, label: speakerLabel(speaker, language), gender: speaker.gender, voice, spokenMs: ms },
    ];
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
