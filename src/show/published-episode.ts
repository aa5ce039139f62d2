import type { Episode, EpisodeArticle } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import type { PublishedEpisode, PublishedFile, PublishedSource } from '../model/show.ts';
import { keyQuotation } from './key-quotation.ts';
import { plainText } from './plain-text.ts';
import { publishedFiles, publishedPagePath, type FileToPublish } from './published-files.ts';

/** What is decided when an episode is published, and stays. */
export type PublishingFacts = Pick<
  PublishedEpisode,
  'name' | 'publishedAt' | 'addedAt' | 'season' | 'number' | 'replaced'
>;

/** All that feed and index say of an episode, drawn from its manifest and script. */
export function publishedEpisode(episode: Episode, script: Script, facts: PublishingFacts): PublishedEpisode {
  const { audio, transcripts, chapters } = publishedFiles(episode, facts.name);
  const { mimeType, durationMs, bitrateKbps } = episode.audio;
  return {
    guid: episode.guid,
    name: facts.name,
    title: plainText(episode.title),
    summary: plainText(episode.summary),
    language: episode.language,
    publishedAt: facts.publishedAt,
    addedAt: facts.addedAt,
    season: facts.season,
    number: facts.number,
    page: publishedPagePath(facts.name),
    audio: { ...withoutOrigin(audio), mimeType, durationMs, bitrateKbps },
    replaced: facts.replaced,
    transcripts: transcripts.map(withoutOrigin),
    chaptersFile: chapters === null ? null : withoutOrigin(chapters),
    chapters: episode.chapters,
    soundbite: keyQuotation(episode, script),
    quoted: quotedLabels(episode, script),
    sources: episode.articles.map(sourceOf),
    disclosure: episode.disclosure,
  };
}

function withoutOrigin({ path, mimeType, bytes, sha256 }: FileToPublish): PublishedFile {
  return { path, mimeType, bytes, sha256 };
}

function quotedLabels({ speakers }: Episode, script: Script): readonly string[] {
  const quoted = new Set(script.lines.filter(({ kind }) => kind === 'quotation').map(({ speaker }) => speaker));
  const heard = speakers.filter(({ id, kind }) => kind !== 'narrator' && kind !== 'unknown' && quoted.has(id));
  return [...new Set(heard.map(({ label }) => plainText(label)))].filter(Boolean);
}

function sourceOf({ title, url, byline, metadata }: EpisodeArticle): PublishedSource {
  const publisher = metadata.find(({ field }) => field === 'publisher')?.text ?? null;
  return { title: plainText(title), url, byline, publisher };
}
