import { canonicalTag } from '../../languages/canonical-tag.ts';
import type { PublishedEpisode, PublishedFile } from '../../model/show.ts';
import { episodeNotes } from './episode-notes.ts';
import { SOUNDBITE_MS, VALUE_CHARACTERS } from './feed-limits.ts';
import { findingList, type Finding, type FindingList } from './finding.ts';
import { isAmount, isCount, isPlainPath, isText, isTime } from './lint-values.ts';

/** What directories and apps would refuse of an episode, and what they would show otherwise than it is meant. */
export function lintEpisode(episode: PublishedEpisode): readonly Finding[] {
  const list = findingList(episode);
  lintWords(episode, list);
  lintAudio(episode, list);
  lintTranscripts(episode, list);
  lintChapters(episode, list);
  lintSoundbite(episode, list);
  // Notes are made of what was found sound.
  if (!list.found.some(({ severity }) => severity === 'error')) lintNotes(episode, list);
  return list.found;
}

function lintWords(episode: PublishedEpisode, { error, warning }: FindingList): void {
  const { guid, title, season, number } = episode;
  error(!isText(guid), 'psp-1/guid', 'guid', 'there is none: apps would take the episode for a new one every time');
  error(isText(guid) && guid !== guid.trim(), 'psp-1/guid', 'guid', 'there are blanks around it');
  error(isText(guid) && guid.length > VALUE_CHARACTERS, 'psp-1/guid', 'guid', 'it is longer than 255 characters');
  error(!isText(title), 'psp-1/title', 'title', 'there is none');
  if (isText(title)) {
    warning(title.length > VALUE_CHARACTERS, 'psp-1/title', 'title', `it is cut to ${VALUE_CHARACTERS} characters`);
    warning(NUMBERED.test(title), 'apple/title', 'title', 'it carries a number: apps show the episode’s own number');
  }
  for (const field of ['publishedAt', 'addedAt'] as const)
    error(!isTime(episode[field]), 'rss/date', field, `${shown(episode[field])} is no time of ISO 8601 with a zone`);
  error(!isPlainPath(episode.page), 'apple/address', 'page', `${shown(episode.page)} is no plain path in ASCII`);
  for (const [field, value] of Object.entries({ season, number }))
    error(value !== null && !isCount(value), 'apple/number', field, `${shown(value)} is no number from 1 on`);
}

function lintAudio({ audio }: PublishedEpisode, { error }: FindingList): void {
  const { path, mimeType, bytes, durationMs }: Partial<PublishedEpisode['audio']> = audio ?? {};
  error(!isPlainPath(path), 'rss/enclosure', 'audio.path', `${shown(path)} is no plain path in ASCII`);
  error(mimeType !== 'audio/mpeg', 'rss/enclosure', 'audio.mimeType', `${shown(mimeType)} is not audio/mpeg`);
  error(!isCount(bytes), 'rss/enclosure', 'audio.bytes', `${shown(bytes)} is no count of bytes`);
  const isDuration = isAmount(durationMs) && durationMs > 0;
  error(!isDuration, 'psp-1/duration', 'audio.durationMs', `${shown(durationMs)} is no duration in milliseconds`);
}

function lintTranscripts({ transcripts, language }: PublishedEpisode, { error, warning }: FindingList): void {
  const files: readonly PublishedFile[] = Array.isArray(transcripts) ? transcripts : [];
  files.forEach(({ path, mimeType }, index) => {
    const field = `transcripts[${index}]`;
    error(!isPlainPath(path), 'podcast/transcript', `${field}.path`, `${shown(path)} is no plain path in ASCII`);
    const isKnown = TRANSCRIPT_TYPES.has(mimeType);
    error(!isKnown, 'podcast/transcript', `${field}.mimeType`, `${shown(mimeType)} is no type of a transcript`);
  });
  const hasVtt = files.some(({ mimeType }) => mimeType === 'text/vtt');
  warning(!hasVtt, 'apple/transcript', 'transcripts', 'none is WebVTT, the only one whose speakers apps show');
  const hasLanguage = language === 'und' || (typeof language === 'string' && canonicalTag(language) !== null);
  error(!hasLanguage, 'podcast/transcript', 'language', `${shown(language)} is not the tag of a language`);
}

function lintChapters({ chaptersFile: file, chapters }: PublishedEpisode, { error, warning }: FindingList): void {
  warning(file === null, 'podcast/chapters', 'chaptersFile', 'there is none');
  if (file !== null) {
    error(!isPlainPath(file?.path), 'podcast/chapters', 'chaptersFile.path', `${shown(file?.path)} is no plain path`);
    const isKnown = file?.mimeType === 'application/json+chapters';
    error(!isKnown, 'podcast/chapters', 'chaptersFile.mimeType', `${shown(file?.mimeType)} is no type of chapters`);
  }
  const all = Array.isArray(chapters) ? chapters : [];
  const isRising = all.every(({ startMs }, index) => isAmount(startMs) && startMs > (all[index - 1]?.startMs ?? -1));
  error(!isRising || (all[0]?.startMs ?? 0) !== 0, 'podcast/chapters', 'chapters', 'they do not rise from 0');
  error(!all.every(({ title }) => isText(title)), 'podcast/chapters', 'chapters', 'one has no title');
}

function lintSoundbite({ soundbite, audio }: PublishedEpisode, { error, warning }: FindingList): void {
  if (soundbite === null) return;
  const { startMs, durationMs }: Partial<NonNullable<PublishedEpisode['soundbite']>> = soundbite ?? {};
  if (!isAmount(startMs) || !isAmount(durationMs) || durationMs === 0) {
    error(true, 'podcast/soundbite', 'soundbite', 'its start and duration are no times in milliseconds');
    return;
  }
  const isOutside = isAmount(audio?.durationMs) && startMs + durationMs > audio.durationMs;
  error(isOutside, 'podcast/soundbite', 'soundbite', 'it ends after the episode');
  const isAdvised = durationMs >= SOUNDBITE_MS.least && durationMs <= SOUNDBITE_MS.most;
  warning(!isAdvised, 'podcast/soundbite', 'soundbite', `${durationMs / 1000} s: 15 to 120 are advised`);
}

function lintNotes(episode: PublishedEpisode, { error, warning }: FindingList): void {
  const { sources, quoted, disclosure, summary } = episode;
  const isWhole =
    typeof summary === 'string' &&
    Array.isArray(quoted) &&
    quoted.every((name) => typeof name === 'string') &&
    Array.isArray(sources) &&
    sources.every((source) => typeof source?.title === 'string') &&
    (disclosure === null || typeof disclosure === 'string');
  error(!isWhole, 'psp-1/description', 'summary', 'what the description is made of is damaged');
  if (!isWhole) return;
  for (const part of episodeNotes(episode).cut)
    warning(true, 'psp-1/description', part, 'it is shortened: a description has 4000 bytes');
  const isCredited = sources.length > 0 && sources.every(({ title, url }) => isText(title) || isText(url));
  warning(!isCredited, 'apple/source', 'sources', 'an article that is read out has neither title nor address');
  warning(disclosure === null, 'apple/ai-disclosure', 'disclosure', 'it is not said that the voices are synthetic');
}

/** An episode's number before its title, such as `Episode 12: …`, `#12`, `12. …`. */
const NUMBERED = /^(?:(?:épisode|episode|ep\.?|s\d{1,4}e|#)\s{0,9}\d|\d{1,9}\s{0,9}[.:–-])/i;
const TRANSCRIPT_TYPES: ReadonlySet<unknown> = new Set([
  'text/vtt',
  'application/x-subrip',
  'application/json',
  'text/html',
]);

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
}
