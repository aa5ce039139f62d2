import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishShow } from '../../src/publish/publish-show.ts';
import { validateShow } from '../../src/publish/validate-show.ts';
import { changesIn, samplePlace } from './sample-place.ts';
import { writeEpisode } from './write-episode.ts';

describe('validating a show', () => {
  it('finds nothing wrong with one that was just published, and changes nothing', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    store.asked.length = 0;
    const { episodes, findings } = await validateShow({ ...place, episodes: [] }, outside);
    expect(episodes).toBe(1);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(changesIn(store)).toEqual([]);
  });

  it('finds files that are gone, of another size or type, and a feed that somebody changed', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const paths = [...store.objects.keys()];
    const path = (ending: string): string => paths.find((each) => each.endsWith(ending)) ?? '';
    const replace = (at: string, bytes: Buffer, contentType: string): void =>
      void store.objects.set(at, { bytes, contentType, cacheControl: '' });
    store.objects.delete(path('.vtt'));
    replace(path('.mp3'), Buffer.from('short'), 'audio/mpeg');
    replace(path('.srt'), store.objects.get(path('.srt'))?.bytes ?? Buffer.of(), 'text/plain');
    const feed = store.objects.get('feed.xml')?.bytes.toString() ?? '';
    replace('feed.xml', Buffer.from(feed.replace('Le phare du matin', 'Le phare du soir')), 'application/rss+xml');
    const { findings } = await validateShow({ ...place, episodes: [] }, outside);
    const errors = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ where: { field }, message }) => [field, message]);
    expect(errors).toEqual([
      ['feed.xml', expect.stringContaining('published last')],
      [path('.mp3'), expect.stringContaining('5 bytes')],
      [path('.vtt'), 'it is not at the place'],
      [path('.srt'), expect.stringContaining('text/plain')],
    ]);
  });

  it('looks at episodes as if they were in the show already', async () => {
    const { folder, place, outside } = await samplePlace({ category: 'Neuigkeiten' });
    const episodes = [writeEpisode(join(folder, 'a'), { title: '12. Le phare' })];
    const { findings } = await validateShow({ ...place, episodes }, outside);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['apple/category', 'apple/title']));
  });
});
