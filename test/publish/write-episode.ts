import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Episode } from '../../src/model/episode.ts';
import type { Line, Script } from '../../src/model/script.ts';
import { chaptersJson } from '../../src/show/chapters-json.ts';
import { subRip } from '../../src/show/sub-rip.ts';
import { transcriptJson } from '../../src/show/transcript-json.ts';
import { webVtt } from '../../src/show/web-vtt.ts';
import { sampleEpisode } from '../show/sample-episode.ts';

/** What of a sample episode a test wants otherwise. */
export interface Wishes {
  readonly guid?: string;
  readonly name?: string;
  readonly title?: string;
  readonly publishedOn?: string | null;
  /** Stands for the sound. */
  readonly sound?: string;
  /** Of the article. */
  readonly url?: string | null;
  readonly language?: string;
}

const PARAGRAPHS = ['La lanterne du phare tourne de nouveau.', 'On la voyait depuis la lande.'];

/** Writes the files of an invented episode into a folder, as a build would; gives the path of its manifest. */
export function writeEpisode(folder: string, wishes: Wishes = {}): string {
  const { guid = 'guid-1', name = 'phare', title = 'Le phare rallume sa lanterne', sound = 'the sound' } = wishes;
  const { publishedOn = '2026-03-14', url = `https://valmoure.example/${guid}`, language = 'fr' } = wishes;
  const { episode, script } = sampleEpisode([['title', 'narrator', title], ...PARAGRAPHS.map(paragraph)]);
  const mp3 = Buffer.from(sound.repeat(2_000));
  const spoken = withSource(script, title, url, language);
  const base: Episode = {
    ...episode,
    ...{ guid, name, title, publishedOn, language },
    audio: { ...episode.audio, file: `${name}.mp3`, bytes: mp3.length, sha256: sha256(mp3) },
    articles: episode.articles.map((article) => ({ ...article, title, url, language })),
    chapters: [{ startMs: 0, endMs: episode.audio.durationMs, title: 'Le phare' }],
  };
  const files = [
    ['vtt', 'text/vtt', webVtt(base)],
    ['srt', 'application/x-subrip', subRip(base)],
    ['transcript.json', 'application/json', transcriptJson(base)],
    ['chapters.json', 'application/json+chapters', chaptersJson(base)],
    ['script.json', 'application/json', JSON.stringify(spoken)],
  ] as const;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.mp3`), mp3);
  const described = files.map(([extension, mimeType, text]) => {
    writeFileSync(join(folder, `${name}.${extension}`), text);
    return { name: `${name}.${extension}`, mimeType, bytes: Buffer.byteLength(text), sha256: sha256(text) };
  });
  const manifest = join(folder, `${name}.episode.json`);
  writeFileSync(manifest, JSON.stringify({ ...base, files: described }));
  return manifest;
}

function paragraph(text: string): readonly ['paragraph', 'narrator', string] {
  return ['paragraph', 'narrator', text];
}

/** The same script, with its words in a source, so that every character is accounted for. */
function withSource(script: Script, title: string, url: string | null, language: string): Script {
  let at = 0;
  const lines = script.lines.map((line): Line => {
    const span = { start: at, end: at + line.text.length };
    at = span.end + 2;
    return { ...line, language, span };
  });
  const text = lines.map((line) => line.text).join('\n\n');
  const articles = script.articles.map((article) => ({
    ...article,
    ...{ title, language, source: { ...article.source, url, text } },
  }));
  return { ...script, articles, lines };
}

function sha256(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}
