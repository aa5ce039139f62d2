import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishShow } from '../../src/publish/publish-show.ts';
import { withdrawEpisode } from '../../src/publish/withdraw-episode.ts';
import { fail } from './fake-s3.ts';
import { brokenLinksIn, changesIn, guidsIn, NOON, outsideAt, samplePlace, textsIn } from './sample-place.ts';
import { writeEpisode } from './write-episode.ts';

const later = outsideAt(new Date(NOON.getTime() + 3_600_000));
const REASON = 'A quotation was given to the wrong person.';

/** A show of three episodes, one of which has had its sound corrected. */
async function threeEpisodes(): Promise<Awaited<ReturnType<typeof samplePlace>> & { one: string }> {
  const sample = await samplePlace({ keep: 1 });
  const { place, folder, outside, store } = sample;
  const write = (n: string, sound: string): string =>
    writeEpisode(join(folder, n), { guid: `guid-${n}`, name: `bac-${n}`, sound, publishedOn: `2026-03-0${n}` });
  await publishShow({ ...place, episodes: [write('1', 'first'), write('2', 'two'), write('3', 'three')] }, outside);
  const one = write('1', 'corrected');
  await publishShow({ ...place, episodes: [one] }, outside);
  store.asked.length = 0;
  return { ...sample, one };
}

describe('withdrawing an episode', () => {
  it('takes it out of the feed first, lets its page say why, and removes its sound last', async () => {
    const { store, place } = await threeEpisodes();
    const result = await withdrawEpisode({ ...place, guid: 'guid-3', reason: REASON }, later);
    expect(result).toMatchObject({ status: 'withdrawn', title: 'Le phare rallume sa lanterne', warnings: [] });
    expect(guidsIn(store)).toEqual(['guid-2']);
    const page = store.objects.get('episodes/bac-3/index.html')?.bytes.toString();
    expect(page).toContain(REASON);
    const left = [...store.objects.keys()].filter((path) => path.startsWith('episodes/bac-3/'));
    expect(left).toEqual(['episodes/bac-3/index.html']);
    const changes = changesIn(store);
    expect(changes.indexOf('PUT feed.xml')).toBeLessThan(changes.indexOf('PUT episodes/bac-3/index.html'));
    expect(changes.findIndex((each) => each.startsWith('DELETE'))).toBeGreaterThan(changes.indexOf('PUT index.html'));
    expect(brokenLinksIn(store)).toEqual([]);
  });

  it('lets nothing publish it again by itself, and gives nobody else its number', async () => {
    const { store, folder, place, one } = await threeEpisodes();
    await withdrawEpisode({ ...place, guid: 'guid-1', reason: REASON }, later);
    await expect(publishShow({ ...place, episodes: [one] }, later)).rejects.toMatchObject({
      code: 'publish/withdrawn',
      message: expect.stringContaining(REASON) as string,
    });
    await publishShow({ ...place, episodes: [] }, later);
    expect([...store.objects.values()].some(({ bytes }) => bytes.includes('<guid isPermaLink="false">guid-1<'))).toBe(
      false,
    );
    await withdrawEpisode({ ...place, guid: 'guid-3', reason: REASON }, later);
    const fresh = writeEpisode(join(folder, '4'), { guid: 'guid-4', name: 'bac-4', sound: 'four' });
    await publishShow({ ...place, episodes: [fresh] }, later);
    expect(store.objects.get('feed.xml')?.bytes.toString()).toContain('<itunes:episode>4<');
    await publishShow({ ...place, episodes: [one], force: true }, later);
    expect(brokenLinksIn(store)).toEqual([]);
  });

  it('brings it back as it was, byte for byte, without the files it was built with', async () => {
    const { store, folder, place } = await threeEpisodes();
    const before = textsIn(store);
    await withdrawEpisode({ ...place, guid: 'guid-1', reason: REASON }, later);
    rmSync(join(folder, '1'), { recursive: true });
    const back = await withdrawEpisode({ ...place, guid: 'guid-1', reason: undefined }, later);
    expect(back.status).toBe('back');
    expect(textsIn(store)).toEqual(before);
    await expect(withdrawEpisode({ ...place, guid: 'guid-1', reason: undefined }, later)).rejects.toMatchObject({
      code: 'publish/not-withdrawn',
    });
  });

  it('leaves a whole show wherever it is cut off, and the same command once more ends what it began', async () => {
    const { store, place } = await threeEpisodes();
    const start = new Map(store.objects);
    const request = { ...place, guid: 'guid-1', reason: REASON };
    await withdrawEpisode(request, later);
    const [goal, requests] = [textsIn(store), store.asked.length];
    for (let cut = 1; cut <= requests; cut++) {
      store.objects.clear();
      for (const [path, object] of start) store.objects.set(path, object);
      let count = 0;
      store.fault = (_request, response) => ++count > cut && (fail(response, 400, 'CutOff'), true);
      await withdrawEpisode(request, later).catch(() => undefined);
      store.fault = () => false;
      expect(guidsIn(store), `after ${cut} requests`).toEqual(['guid-3']);
      await withdrawEpisode(request, later);
      expect(textsIn(store), `after ${cut} requests`).toEqual(goal);
    }
  }, 120_000);

  it('changes nothing in a dry run', async () => {
    const { store, place } = await threeEpisodes();
    const before = textsIn(store);
    const { plan } = await withdrawEpisode({ ...place, guid: 'guid-1', reason: REASON, dryRun: true }, later);
    expect(textsIn(store)).toEqual(before);
    expect(plan?.removals).toHaveLength(6);
  });

  it('names the newest when there is no such guid, and says when there is no copy to bring back', async () => {
    const { place } = await threeEpisodes();
    await expect(withdrawEpisode({ ...place, guid: 'nobody', reason: REASON }, later)).rejects.toMatchObject({
      code: 'publish/unknown-guid',
      hint: expect.stringContaining('guid-3') as string,
    });
    await withdrawEpisode({ ...place, guid: 'guid-1', reason: REASON }, later);
    rmSync(place.stateDirectory, { recursive: true });
    await expect(withdrawEpisode({ ...place, guid: 'guid-1', reason: undefined }, later)).rejects.toMatchObject({
      code: 'publish/no-copy',
    });
  });

  it('says so when files were gone already, and withdraws all the same', async () => {
    const { store, place } = await threeEpisodes();
    store.objects.delete('episodes/bac-1/bac-1.vtt');
    const result = await withdrawEpisode({ ...place, guid: 'guid-1', reason: REASON }, later);
    expect(result.warnings.map(({ code }) => code)).toEqual(['publish/copy-incomplete']);
    expect(brokenLinksIn(store)).toEqual([]);
  });
});
