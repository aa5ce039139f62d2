import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishShow } from '../../src/publish/publish-show.ts';
import { renderError } from '../../src/errors/render-error.ts';
import { fail } from './fake-s3.ts';
import { BASE_URL, inFolder, outsideAt, NOON, samplePlace } from './sample-place.ts';
import { writeEpisode } from './write-episode.ts';

const TOKEN = 'wq7mx2ka5tzr4bnf6ydh3pjc8veu';

describe('a private show', () => {
  it('lies below a secret folder that is minted once, kept for this user alone, and told nowhere but in a file', async () => {
    const { folder, place, outside } = await samplePlace({ private: true });
    const local = inFolder(place, join(folder, 'public'));
    const result = await publishShow({ ...local, episodes: [writeEpisode(folder)] }, outside);
    const [token = '', ...others] = readdirSync(join(folder, 'public'));
    expect(token).toMatch(/^[a-z2-7]{32}$/);
    expect(others).toEqual([]);
    const { plan, ...told } = result;
    expect(JSON.stringify(told)).not.toContain(token);
    expect(plan.pages.map(({ path }) => path)).not.toContain(token);
    expect(result.feedUrl).toBe(`${BASE_URL}${token.slice(0, 4)}…/feed.xml`);
    const file = result.addressFile ?? '';
    expect(readFileSync(file, 'utf8')).toBe(`${BASE_URL}${token}/feed.xml\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const feed = readFileSync(join(folder, 'public', token, 'feed.xml'), 'utf8');
    expect(feed).toContain('<itunes:block>Yes</itunes:block>');
    expect(feed).toContain('<podcast:block>yes</podcast:block>');
    await publishShow({ ...local, episodes: [] }, outside);
    expect(readdirSync(join(folder, 'public'))).toEqual([token]);
  });

  it('takes the secret from the environment, and lets no shared cache keep its files', async () => {
    const { store, folder, place } = await samplePlace({ private: true });
    await publishShow({ ...place, episodes: [writeEpisode(folder)] }, outsideAt(NOON, { ANTENNE_SHOW_TOKEN: TOKEN }));
    expect([...store.objects.keys()].filter((path) => !path.startsWith(`${TOKEN}/`))).toEqual([]);
    expect([...store.objects.values()].filter(({ cacheControl }) => cacheControl.includes('public'))).toEqual([]);
  });

  it('tells the secret in no error, whatever fails', async () => {
    const { store, folder, place } = await samplePlace({ private: true });
    const outside = outsideAt(NOON, { ANTENNE_SHOW_TOKEN: TOKEN });
    const episodes = [writeEpisode(folder)];
    let count = 0;
    for (let failing = 1; failing <= 20; failing++) {
      count = 0;
      store.fault = (request, response) => {
        if (++count !== failing) return false;
        fail(response, 403, `NotYours ${request.url}`);
        return true;
      };
      const error: unknown = await publishShow({ ...place, episodes }, outside).catch((each: unknown) => each);
      expect(renderError(error)).not.toContain(TOKEN);
    }
  });

  it('tells the secret in no error of a program that it is sent on by', async () => {
    const { folder, place } = await samplePlace({ private: true });
    const outside = outsideAt(NOON, { ANTENNE_SHOW_TOKEN: TOKEN });
    const options = { path: join(folder, 'public'), baseUrl: BASE_URL, command: ['sh', '-c', 'cat >&2; exit 1'] };
    const request = { ...place, target: 'command', options, episodes: [writeEpisode(folder)] };
    const error: unknown = await publishShow(request, outside).catch((each: unknown) => each);
    expect(renderError(error)).toContain('publish/command');
    expect(renderError(error)).not.toContain(TOKEN);
  });

  it.each(['short', 'not/plain/but/long/enough/for/a/secret', 'ä'.repeat(30)])(
    'refuses the secret %s',
    async (token) => {
      const { folder, place } = await samplePlace({ private: true });
      const outside = outsideAt(NOON, { ANTENNE_SHOW_TOKEN: token });
      const publishing = publishShow({ ...place, episodes: [writeEpisode(folder)] }, outside);
      await expect(publishing).rejects.toMatchObject({ code: 'config/token' });
    },
  );

  it('keeps no secret in a dry run', async () => {
    const { folder, place, outside } = await samplePlace({ private: true });
    await publishShow({ ...place, episodes: [writeEpisode(folder)], dryRun: true }, outside);
    expect(() => readdirSync(place.stateDirectory)).toThrow('ENOENT');
  });
});
