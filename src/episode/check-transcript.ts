import { join } from 'node:path';
import type { Episode } from '../model/episode.ts';
import { subRip } from '../show/sub-rip.ts';
import { transcriptJson } from '../show/transcript-json.ts';
import { webVtt } from '../show/web-vtt.ts';
import { readRegular } from '../source/regular-file.ts';
import type { VerifyCheck } from './verify-episode.ts';

/** Cues and chapters are in order, inside the sound. */
export function checkTimes({ cues, chapters, audio }: Episode): readonly VerifyCheck[] {
  const cueFault = cues.find(
    (cue, index) =>
      cue.endMs < cue.startMs || cue.endMs > audio.durationMs || cue.startMs < (cues[index - 1]?.startMs ?? 0),
  );
  const chapterFault = chapters.find(
    (chapter, index) =>
      chapter.startMs !== (chapters[index - 1]?.endMs ?? 0) || chapter.endMs <= chapter.startMs || chapter.title === '',
  );
  const inside = chapters.at(-1)?.endMs === audio.durationMs;
  return [
    {
      name: 'transcript',
      ok: cues.length > 0 && !cueFault,
      detail: cueFault
        ? `the cue at ${cueFault.startMs} ms is out of order or outside the sound`
        : `${cues.length} cues, in order, inside the sound`,
    },
    {
      name: 'chapters',
      ok: chapters.length > 0 && !chapterFault && inside,
      detail:
        chapterFault || !inside
          ? 'they do not cover the sound in order'
          : `${chapters.length} chapters, from the start to the end`,
    },
  ];
}

/** The transcripts say what the manifest's cues say. */
export async function checkTranscriptFiles(episode: Episode, folder: string): Promise<readonly VerifyCheck[]> {
  const written = { vtt: webVtt(episode), srt: subRip(episode), 'transcript.json': transcriptJson(episode) };
  const differing: string[] = [];
  for (const [extension, content] of Object.entries(written)) {
    const found = await readRegular(join(folder, `${episode.name}.${extension}`)).catch(() => undefined);
    if (found?.toString('utf8') !== content) differing.push(extension);
  }
  const detail = differing.length > 0 ? `not what the cues say: ${differing.join(', ')}` : 'they say what the cues say';
  return [{ name: 'transcript files', ok: differing.length === 0, detail }];
}
