import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishShow } from '../../src/publish/publish-show.ts';
import type { FakeS3 } from './fake-s3.ts';
import { changesIn, guidsIn, samplePlace } from './sample-place.ts';
import { writeEpisode } from './write-episode.ts';

const foreign = `<?xml version="1.0"?><rss><channel><item><guid>theirs</guid></item></channel></rss>`;

function put(store: FakeS3, path: string, text: string): void {
  store.objects.set(path, { bytes: Buffer.from(text), contentType: 'text/plain', cacheControl: '' });
}

function change(store: FakeS3, path: string, from: string | RegExp, to: string): void {
  put(store, path, (store.objects.get(path)?.bytes.toString('utf8') ?? '').replace(from, to));
}

describe('the guard of a show', () => {
  it.each<[string, string, (store: FakeS3) => void]>([
    ['a feed of another program, and no record', 'publish/foreign', (store) => put(store, 'feed.xml', foreign)],
    ['a page of somebody, and no record', 'publish/foreign', (store) => put(store, 'index.html', '<p>Hello</p>')],
  ])('stops before %s', async (_what, code, prepare) => {
    const { store, folder, place, outside } = await samplePlace();
    prepare(store);
    const request = { ...place, episodes: [writeEpisode(folder)] };
    await expect(publishShow(request, outside)).rejects.toMatchObject({ code });
    expect(changesIn(store)).toEqual([]);
    await publishShow({ ...request, force: true }, outside);
    expect(guidsIn(store)).toEqual(['guid-1']);
  });

  it.each<[string, string, (store: FakeS3) => void, string[]]>([
    [
      'the feed is of another program now',
      'publish/foreign',
      (store) => put(store, 'feed.xml', foreign),
      ['guid-2', 'guid-1'],
    ],
    ['the record is gone', 'publish/foreign', (store) => void store.objects.delete('antenne.show.json'), ['guid-2']],
    [
      'the record is cut off',
      'publish/record',
      (store) => change(store, 'antenne.show.json', /"guid-1"[^]*$/, ''),
      ['guid-2'],
    ],
    [
      'an episode of the record is damaged',
      'publish/record',
      (store) => change(store, 'antenne.show.json', '"summary":', '"summery":'),
      ['guid-2'],
    ],
    ['the record is of another kind', 'publish/record', (store) => put(store, 'antenne.show.json', '[]'), ['guid-2']],
    [
      'an episode of the feed would vanish',
      'publish/guid-vanished',
      (store) => change(store, 'feed.xml', '>guid-1<', '>guid-0 &amp; more<'),
      ['guid-2', 'guid-1'],
    ],
  ])('stops when %s, and goes on when forced', async (_what, code, damage, guids) => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    damage(store);
    store.asked.length = 0;
    const fresh = { guid: 'guid-2', name: 'bac', sound: 'a bell', publishedOn: '2026-03-15' };
    const request = { ...place, episodes: [writeEpisode(join(folder, 'b'), fresh)] };
    const later = { ...outside, now: () => new Date('2026-03-16T08:00:00Z') };
    await expect(publishShow(request, later)).rejects.toMatchObject({ code, hint: expect.any(String) as string });
    expect(changesIn(store)).toEqual([]);
    await publishShow({ ...request, force: true }, later);
    expect(guidsIn(store)).toEqual(guids);
  });

  it('reads a record that somebody has written anew', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const before = store.objects.get('antenne.show.json')?.bytes.toString('utf8') ?? '';
    put(store, 'antenne.show.json', JSON.stringify(JSON.parse(before), null, 4));
    await publishShow({ ...place, episodes: [] }, outside);
    expect(store.objects.get('antenne.show.json')?.bytes.toString('utf8')).toBe(before);
  });

  it('stops before an episode that is on the air under another guid', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const url = 'https://valmoure.example/phare';
    await publishShow({ ...place, episodes: [writeEpisode(folder, { url })] }, outside);
    const twin = writeEpisode(join(folder, 'b'), { guid: 'guid-2', sound: 'another take', url });
    const request = { ...place, episodes: [twin] };
    await expect(publishShow(request, outside)).rejects.toMatchObject({
      code: 'publish/guid-changed',
      hint: expect.stringContaining('--guid guid-1') as string,
    });
    await publishShow({ ...request, force: true }, outside);
    expect(guidsIn(store).toSorted()).toEqual(['guid-1', 'guid-2']);
  });

  it('stops before another podcast:guid than the show has', async () => {
    const { folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const guid = '917393e3-1b1e-5cef-ace4-edaa54e1f810';
    const request = { ...place, show: { ...place.show, guid }, episodes: [] };
    await expect(publishShow(request, outside)).rejects.toMatchObject({ code: 'publish/guid-changed' });
    await publishShow({ ...request, force: true }, outside);
    await publishShow(request, outside);
  });
});
