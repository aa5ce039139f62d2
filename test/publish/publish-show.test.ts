import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ShowRecord } from '../../src/model/show.ts';
import { publishShow } from '../../src/publish/publish-show.ts';
import { fail, type FakeS3 } from './fake-s3.ts';
import {
  BASE_URL,
  brokenLinksIn,
  changesIn,
  guidsIn,
  inFolder,
  NOON,
  outsideAt,
  samplePlace,
  textsIn,
} from './sample-place.ts';
import { writeEpisode } from './write-episode.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function recordIn(store: FakeS3): ShowRecord {
  return JSON.parse(store.objects.get('antenne.show.json')?.bytes.toString('utf8') ?? 'null') as ShowRecord;
}

function audioPathIn(store: FakeS3, guid: string): string {
  return recordIn(store).episodes.find((each) => each.guid === guid)?.audio.path ?? '';
}

describe('publishing a show', () => {
  it('puts media first, looks whether they are there, then pages, record and last the feed', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const result = await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const kinds = changesIn(store).map((each) => each.replace(/^PUT .*(\.[a-z0-9]+)$/, '$1'));
    const [feed, page, audio] = [
      store.asked.indexOf('PUT feed.xml'),
      kinds.lastIndexOf('.html'),
      kinds.lastIndexOf('.mp3'),
    ];
    expect(audio).toBeLessThan(kinds.indexOf('.html'));
    expect(page).toBeLessThan(changesIn(store).indexOf('PUT antenne.show.json'));
    expect(changesIn(store).slice(-3)).toEqual([
      'PUT antenne.show.json',
      'PUT feed.xml',
      'DELETE antenne.unfinished.json',
    ]);
    const path = audioPathIn(store, 'guid-1');
    expect(store.asked.slice(store.asked.indexOf(`PUT ${path}`), feed)).toContain(`HEAD ${path}`);
    expect(path).toMatch(/^episodes\/phare\/phare-[0-9a-f]{12}\.mp3$/);
    expect(result).toMatchObject({
      feedUrl: `${BASE_URL}feed.xml`,
      addressFile: null,
      episodes: [{ guid: 'guid-1', status: 'added', url: `${BASE_URL}episodes/phare/index.html` }],
    });
    expect(brokenLinksIn(store)).toEqual([]);
    expect(store.objects.get(path)).toMatchObject({
      contentType: 'audio/mpeg',
      cacheControl: 'public, max-age=31536000, immutable',
    });
    expect(store.objects.get('feed.xml')).toMatchObject({ contentType: 'application/rss+xml; charset=utf-8' });
  });

  it('puts nothing when nothing has changed, days later too', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const episodes = [writeEpisode(folder), writeEpisode(join(folder, 'b'), { guid: 'guid-2', name: 'bac' })];
    await publishShow({ ...place, episodes }, outside);
    const before = textsIn(store);
    store.asked.length = 0;
    const again = await publishShow({ ...place, episodes }, outsideAt(new Date(NOON.getTime() + 3 * DAY_MS)));
    expect(changesIn(store)).toEqual([]);
    expect(textsIn(store)).toEqual(before);
    expect(again.episodes.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  });

  it('gives the same bytes in whatever place it is published', async () => {
    const one = await samplePlace();
    const other = await samplePlace();
    await publishShow({ ...one.place, episodes: [writeEpisode(one.folder)] }, one.outside);
    await publishShow({ ...other.place, episodes: [writeEpisode(other.folder)] }, other.outside);
    expect(textsIn(one.store)).toEqual(textsIn(other.store));
  });

  it('leaves a whole show wherever it is cut off, and the next publishing makes it what it was to be', async () => {
    const later = outsideAt(new Date(NOON.getTime() + HOUR_MS));
    const { store, folder, place, outside } = await samplePlace({ keep: 1 });
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const start = new Map(store.objects);
    const changed = writeEpisode(folder, { sound: 'other sound' });
    const fresh = { guid: 'guid-2', name: 'bac', title: 'Le bac', sound: 'a bell', publishedOn: null };
    const request = { ...place, episodes: [changed, writeEpisode(join(folder, 'b'), fresh)] };
    store.asked.length = 0;
    await publishShow(request, later);
    const [goal, requests] = [textsIn(store), store.asked.length];
    expect(requests).toBeGreaterThan(20);
    for (let cut = 1; cut <= requests; cut++) {
      store.objects.clear();
      for (const [path, object] of start) store.objects.set(path, object);
      let count = 0;
      store.fault = (_request, response) => ++count > cut && (fail(response, 400, 'CutOff'), true);
      await publishShow(request, later).catch(() => undefined);
      expect(brokenLinksIn(store), `after ${cut} requests`).toEqual([]);
      expect(guidsIn(store)).toHaveLength(1);
      expect(recordIn(store).episodes.length).toBeGreaterThan(0);
      store.fault = () => false;
      await publishShow(request, later);
      expect(textsIn(store), `after ${cut} requests`).toEqual(goal);
    }
  }, 120_000);

  it('does not name in the feed what the place says it has taken and has not', async () => {
    const { store, folder, place, outside } = await samplePlace();
    store.fault = (request, response, key) => {
      if (request.method !== 'PUT' || !key.endsWith('.mp3')) return false;
      request.resume().on('end', () => response.writeHead(200).end());
      return true;
    };
    const publishing = publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    await expect(publishing).rejects.toMatchObject({ code: 'publish/not-stored' });
    expect(store.objects.has('feed.xml')).toBe(false);
  });

  it('does not name in the feed what the place serves as another type', async () => {
    const { store, folder, place, outside } = await samplePlace();
    store.fault = (request, response, key) => {
      if (request.method !== 'HEAD' || !store.objects.has(key)) return false;
      response
        .writeHead(200, { 'content-type': 'text/plain', 'content-length': store.objects.get(key)?.bytes.length })
        .end();
      return true;
    };
    const publishing = publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    await expect(publishing).rejects.toMatchObject({
      code: 'publish/not-stored',
      message: expect.stringContaining('text/plain') as string,
    });
    expect(store.objects.has('feed.xml')).toBe(false);
  });

  it('gives corrected sound a new address under the same guid, says so, and removes the old after 30 days', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const old = audioPathIn(store, 'guid-1');
    const later = (days: number): typeof outside => outsideAt(new Date(NOON.getTime() + days * DAY_MS));
    const result = await publishShow({ ...place, episodes: [writeEpisode(folder, { sound: 'mended' })] }, later(1));
    expect(result.episodes[0]?.status).toBe('updated');
    expect(result.warnings.map(({ code }) => code)).toContain('publish/audio-replaced');
    expect(audioPathIn(store, 'guid-1')).not.toBe(old);
    expect(guidsIn(store)).toEqual(['guid-1']);
    expect(store.objects.has(old)).toBe(true);
    expect(recordIn(store).episodes[0]).toMatchObject({ publishedAt: NOON.toISOString(), addedAt: NOON.toISOString() });
    await publishShow({ ...place, episodes: [] }, later(30));
    expect(store.objects.has(old)).toBe(true);
    await publishShow({ ...place, episodes: [] }, later(32));
    expect(store.objects.has(old)).toBe(false);
    expect(recordIn(store).episodes[0]?.replaced).toEqual([]);
    expect(brokenLinksIn(store)).toEqual([]);
  });

  it('keeps sound that was replaced and is on the air again', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    await publishShow({ ...place, episodes: [writeEpisode(folder, { sound: 'mended' })] }, outside);
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    await publishShow({ ...place, episodes: [] }, outsideAt(new Date(NOON.getTime() + 40 * DAY_MS)));
    expect(brokenLinksIn(store)).toEqual([]);
    expect(recordIn(store).episodes[0]?.replaced).toEqual([]);
  });

  it('puts back a file that somebody has removed from the place', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const episodes = [writeEpisode(folder)];
    await publishShow({ ...place, episodes }, outside);
    const before = textsIn(store);
    for (const path of [audioPathIn(store, 'guid-1'), 'episodes/phare/phare.vtt', 'feed.xml'])
      store.objects.delete(path);
    await publishShow({ ...place, episodes }, outside);
    expect(textsIn(store)).toEqual(before);
  });

  it('gives two episodes of one name names of their own, and each its number', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const episodes = [
      writeEpisode(join(folder, 'a')),
      writeEpisode(join(folder, 'b'), { guid: 'guid-2', sound: 'two' }),
    ];
    await publishShow({ ...place, episodes }, outside);
    const names = recordIn(store).episodes.map(({ name, number }) => [name, number]);
    expect(names.toReversed()).toEqual([
      ['phare', 1],
      [expect.stringMatching(/^phare-[0-9a-f]{8}$/), 2],
    ]);
    expect(brokenLinksIn(store)).toEqual([]);
  });

  it('names the newest in the main feed and the others on further pages, and removes pages that are no more', async () => {
    const { store, folder, place, outside } = await samplePlace({ keep: 2 });
    const episodes = ['1', '2', '3'].map((n) =>
      writeEpisode(join(folder, n), { guid: `guid-${n}`, name: `bac-${n}`, sound: n, publishedOn: `2026-03-0${n}` }),
    );
    await publishShow({ ...place, episodes }, outside);
    expect(guidsIn(store)).toEqual(['guid-3', 'guid-2']);
    expect(store.objects.get('feed-1.xml')?.bytes.toString()).toContain('guid-1');
    expect(store.objects.has('index-1.html')).toBe(true);
    await publishShow({ ...place, show: { ...place.show, keep: 3 }, episodes: [] }, outside);
    expect(guidsIn(store)).toEqual(['guid-3', 'guid-2', 'guid-1']);
    expect([...store.objects.keys()].filter((path) => /^(?:feed|index)-/.test(path))).toEqual([]);
  });

  it('keeps its podcast:guid when its address changes', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
    const { guid } = recordIn(store);
    const options = { ...place.options, baseUrl: 'https://elsewhere.example/' };
    await publishShow({ ...place, options, episodes: [] }, outside);
    expect(recordIn(store).guid).toBe(guid);
    expect(store.objects.get('feed.xml')?.bytes.toString()).toContain(`<podcast:guid>${guid}<`);
  });

  it('changes nothing in a dry run, and tells what it would do', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const { plan } = await publishShow({ ...place, episodes: [writeEpisode(folder)], dryRun: true }, outside);
    expect(changesIn(store)).toEqual([]);
    expect(plan.media.map(({ path }) => path)).toContain('episodes/phare/phare.vtt');
    expect(plan.feeds.map(({ path }) => path)).toEqual(['feed.xml']);
    expect(() => statSync(place.stateDirectory)).toThrow('ENOENT');
  });

  it('stops when the signal says so, and leaves the feed as it was', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const stop = new AbortController();
    const reason = new Error('stopped by the test');
    store.fault = (_request, _response, key) => {
      if (key === 'index.html') stop.abort(reason);
      return false;
    };
    const request = { ...place, episodes: [writeEpisode(folder)], signal: stop.signal };
    await expect(publishShow(request, outside)).rejects.toBe(reason);
    expect(store.objects.has('feed.xml')).toBe(false);
  });

  it('lets two publishers of one machine follow each other', async () => {
    const { folder, place, outside } = await samplePlace();
    const local = inFolder(place, join(folder, 'public'));
    const episodes = ['1', '2', '3'].map((n) =>
      writeEpisode(join(folder, n), { guid: `guid-${n}`, name: `bac-${n}`, sound: n }),
    );
    await Promise.all(episodes.map((each) => publishShow({ ...local, episodes: [each] }, outside)));
    const record = JSON.parse(readFileSync(join(folder, 'public', 'antenne.show.json'), 'utf8')) as ShowRecord;
    expect(record.episodes.map(({ guid }) => guid).toSorted()).toEqual(['guid-1', 'guid-2', 'guid-3']);
  });

  it('gives way to a publisher of another machine, and adds to what that has done the next time', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const other = { ...place, stateDirectory: join(folder, 'other-machine') };
    await publishShow(
      { ...place, episodes: [writeEpisode(join(folder, '0'), { guid: 'guid-0', sound: '0' })] },
      outside,
    );
    const second = writeEpisode(join(folder, '2'), { guid: 'guid-2', name: 'bac', sound: '2' });
    const first = { ...place, episodes: [writeEpisode(join(folder, '1'), { name: 'quai' })] };
    let between: Promise<unknown> | undefined;
    store.fault = async (request, _response, key) => {
      if (request.method !== 'PUT' || !key.endsWith('.mp3') || between) return false;
      between = publishShow({ ...other, episodes: [second] }, outside);
      await between;
      return false;
    };
    await expect(publishShow(first, outside)).rejects.toMatchObject({ code: 'publish/conflict', retryable: true });
    expect(guidsIn(store).toSorted()).toEqual(['guid-0', 'guid-2']);
    await publishShow(first, outside);
    expect(guidsIn(store).toSorted()).toEqual(['guid-0', 'guid-1', 'guid-2']);
    expect(brokenLinksIn(store)).toEqual([]);
  });
});

describe('episodes that are not fit to be published', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['has no MP3', (folder) => rmSync(join(folder, 'phare.mp3')), 'publish/not-as-built'],
    ['has a shorter MP3', (folder) => writeFileSync(join(folder, 'phare.mp3'), 'short'), 'publish/not-as-built'],
    [
      'has a transcript that somebody changed',
      (folder) =>
        writeFileSync(
          join(folder, 'phare.vtt'),
          readFileSync(join(folder, 'phare.vtt'), 'utf8').replace('phare', 'phase'),
        ),
      'publish/not-as-built',
    ],
    ['has no script', (folder) => rmSync(join(folder, 'phare.script.json')), 'publish/not-as-built'],
    [
      'has a manifest cut off',
      (folder) => writeFileSync(join(folder, 'phare.episode.json'), '{"format"'),
      'input/manifest',
    ],
    ['has no manifest', (folder) => rmSync(join(folder, 'phare.episode.json')), 'input/not-found'],
  ])('refuses one that %s, and touches nothing', async (_what, damage, code) => {
    const { store, folder, place, outside } = await samplePlace();
    const good = writeEpisode(join(folder, 'good'), { guid: 'guid-2', name: 'bac' });
    const bad = writeEpisode(folder);
    damage(folder);
    await expect(publishShow({ ...place, episodes: [good, bad] }, outside)).rejects.toMatchObject({ code });
    expect(changesIn(store)).toEqual([]);
  });

  it('refuses two of one guid, and takes one that is named twice once', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const [one, two] = [writeEpisode(join(folder, 'a')), writeEpisode(join(folder, 'b'))];
    await expect(publishShow({ ...place, episodes: [one, two] }, outside)).rejects.toMatchObject({
      code: 'publish/same-guid',
    });
    expect(changesIn(store)).toEqual([]);
    await publishShow({ ...place, episodes: [one, one.replace('.episode.json', '.mp3')] }, outside);
    expect(guidsIn(store)).toEqual(['guid-1']);
  });

  it('publishes a title of markup, emoji, right-to-left text and 5,000 characters', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const title = `<script>alert(1)</script> ]]> & "q" 😀 \u202eשלום ${'x'.repeat(5_000)}`;
    await publishShow({ ...place, episodes: [writeEpisode(folder, { title })] }, outside);
    for (const path of ['feed.xml', 'index.html', 'episodes/phare/index.html'])
      expect(store.objects.get(path)?.bytes.toString()).not.toContain('<script>alert');
    expect(brokenLinksIn(store)).toEqual([]);
  });

  it('refuses a show that directories would refuse, with field and rule, and touches nothing', async () => {
    const { store, folder, place, outside } = await samplePlace({ category: 'Neuigkeiten' });
    await expect(publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside)).rejects.toMatchObject({
      code: 'publish/invalid',
      message: expect.stringMatching(/category.*apple\/category/) as string,
    });
    expect(changesIn(store)).toEqual([]);
  });

  it('says that there is nothing to publish yet', async () => {
    const { place, outside } = await samplePlace();
    await expect(publishShow({ ...place, episodes: [] }, outside)).rejects.toMatchObject({ code: 'publish/nothing' });
  });
});
