import { createHash } from 'node:crypto';
import type { Segment } from '../model/segment.ts';
import type { TtsAdapter } from './tts-adapter.ts';

/** The content address of a segment's sound: sha256 (hexadecimal) over everything that changes it, and nothing else. */
export function clipKey(segment: Segment, adapter: TtsAdapter): string {
  const parts = [
    'antenne clip 1',
    adapter.id,
    adapter.cacheIdentity,
    JSON.stringify(adapter.abilities.format),
    segment.voice,
    segment.language,
    segment.ssml,
    segment.text,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
