import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishShow } from '../../src/publish/publish-show.ts';
import { withdrawEpisode } from '../../src/publish/withdraw-episode.ts';
import { brokenLinksIn, guidsIn, NOON, outsideAt, samplePlace, textsIn } from './sample-place.ts';
import { writeEpisode } from './write-episode.ts';

const after = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);

describe('an episode that is held', () => {
  it('is not at the place before its time, and a later publishing releases it, with that time as its date', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(join(folder, 'a'))] }, outside);
    const before = textsIn(store);
    const secret = writeEpisode(join(folder, 'b'), { guid: 'guid-2', name: 'embargo', title: 'Secret', sound: 'hush' });
    const held = await publishShow({ ...place, episodes: [secret], at: after(5) }, outside);
    expect(held.episodes).toMatchObject([{ guid: 'guid-2', status: 'held', publishedAt: after(5).toISOString() }]);
    expect(textsIn(store)).toEqual(before);
    rmSync(join(folder, 'b'), { recursive: true });
    await publishShow({ ...place, episodes: [] }, outsideAt(after(4)));
    expect(textsIn(store)).toEqual(before);
    const released = await publishShow({ ...place, episodes: [] }, outsideAt(after(6)));
    expect(released.episodes).toMatchObject([{ guid: 'guid-2', status: 'added', publishedAt: after(5).toISOString() }]);
    expect(guidsIn(store)).toEqual(['guid-2', 'guid-1']);
    expect(brokenLinksIn(store)).toEqual([]);
    const again = await publishShow({ ...place, episodes: [] }, outsideAt(after(7)));
    expect(again.episodes).toEqual([]);
  });

  it('is released with whatever else is published', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const [one, two] = [
      writeEpisode(join(folder, 'a')),
      writeEpisode(join(folder, 'b'), { guid: 'guid-2', name: 'bac', sound: '2' }),
    ];
    await publishShow({ ...place, episodes: [one], at: after(1) }, outside);
    await publishShow({ ...place, episodes: [two] }, outsideAt(after(2)));
    expect(guidsIn(store).toSorted()).toEqual(['guid-1', 'guid-2']);
  });

  it('stays held, in its newest form, when it is published again without a time, and is out when that is now', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)], at: after(5) }, outside);
    const mended = writeEpisode(folder, { title: 'Le phare, mieux' });
    const again = await publishShow({ ...place, episodes: [mended] }, outsideAt(after(1)));
    expect(again.episodes).toMatchObject([{ status: 'held', publishedAt: after(5).toISOString() }]);
    expect(store.objects.size).toBe(0);
    await publishShow({ ...place, episodes: [mended], at: after(2) }, outsideAt(after(2)));
    expect(store.objects.get('feed.xml')?.bytes.toString()).toContain('Le phare, mieux');
    expect((await publishShow({ ...place, episodes: [] }, outsideAt(after(6)))).episodes).toEqual([]);
  });

  it('is dropped when it is withdrawn', async () => {
    const { store, folder, place, outside } = await samplePlace();
    await publishShow({ ...place, episodes: [writeEpisode(folder)], at: after(5) }, outside);
    const gone = await withdrawEpisode({ ...place, guid: 'guid-1', reason: 'No.' }, outside);
    expect(gone.status).toBe('dropped');
    await expect(publishShow({ ...place, episodes: [] }, outsideAt(after(6)))).rejects.toMatchObject({
      code: 'publish/nothing',
    });
    expect(store.objects.size).toBe(0);
  });

  it('comes out in its time when a guard was overruled for it', async () => {
    const { store, folder, place, outside } = await samplePlace();
    const episodes = [writeEpisode(folder)];
    await publishShow({ ...place, episodes }, outside);
    await withdrawEpisode({ ...place, guid: 'guid-1', reason: 'No.' }, outside);
    await publishShow({ ...place, episodes, at: after(5), force: true }, outside);
    expect(guidsIn(store)).toEqual([]);
    await publishShow({ ...place, episodes: [] }, outsideAt(after(6)));
    expect(guidsIn(store)).toEqual(['guid-1']);
  });

  it('is looked at before it is held: what directories would refuse is refused', async () => {
    const { folder, place, outside } = await samplePlace({ category: 'Neuigkeiten' });
    const request = { ...place, episodes: [writeEpisode(folder)], at: after(5) };
    await expect(publishShow(request, outside)).rejects.toMatchObject({ code: 'publish/invalid' });
  });
});
