import { describe, expect, it } from 'vitest';
import { baseName } from '../../src/episode/base-name.ts';
import { findOrMint, withEpisode, type EpisodeRegister } from '../../src/episode/episode-register.ts';
import { linkIdentity } from '../../src/episode/link-identity.ts';
import type { EpisodeIdentity } from '../../src/episode/identify-episode.ts';
import { uuidV5 } from '../../src/episode/uuid-v5.ts';

const empty: EpisodeRegister = { format: 'antenne-episodes/1', episodes: [] };
const now = new Date('2025-03-03T06:00:00Z');
const article: EpisodeIdentity = {
  title: 'La criée ferme',
  url: null,
  path: '/a/criee.txt',
  scriptOf: null,
  publishedOn: '2025-03-03',
  fingerprint: ['a', 'b', 'c'],
};

const find = (
  register: EpisodeRegister,
  identity: EpisodeIdentity,
  guid: string | undefined,
  at: Date,
  held: Readonly<Record<string, string | null>> = {},
): ReturnType<typeof findOrMint> => findOrMint(register, identity, guid, at, async (name) => held[name]);

describe('the register of episodes', () => {
  it('mints the same guid for the same title and date', async () => {
    const { guid } = await find(empty, article, undefined, now);
    expect((await find(empty, article, undefined, new Date())).guid).toBe(guid);
  });

  it('keeps guid and name when the title changes but path, URL or most paragraphs stay', async () => {
    const first = await find(empty, { ...article, url: 'https://example.org/1' }, undefined, now);
    const register = withEpisode(empty, first);
    for (const later of [
      { ...article, title: 'Autre titre' },
      { ...article, title: 'Autre titre', path: '/b/x.txt', url: 'https://example.org/1', fingerprint: ['x'] },
      { ...article, title: 'Autre titre', path: '/b/x.txt', fingerprint: ['a', 'b', 'x'] },
    ]) {
      expect(await find(register, later, undefined, now)).toMatchObject({ guid: first.guid, name: first.name });
    }
  });

  it('takes no notice of how somebody came to a link', async () => {
    for (const [link, bare] of [
      ['https://example.org/1?utm_source=news&fbclid=a', 'https://example.org/1'],
      ['https://example.org/?id=7&utm_source=x&page=2', 'https://example.org/?id=7&page=2'],
      ['https://example.org/?UTM_Source=x', 'https://example.org/'],
      ['https://example.org/?utm=1&utm-source=2', 'https://example.org/?utm=1&utm-source=2'],
      ['urn:x?utm_source=1', 'urn:x'],
      ['no link?utm_source=1', 'no link?utm_source=1'],
    ] as const)
      expect(linkIdentity(link)).toBe(bare);
    const known = await find(empty, { ...article, url: 'https://example.org/1' }, undefined, now);
    // Written by an earlier version.
    const register = withEpisode(empty, { ...known, url: 'https://example.org/1?utm_source=old' });
    const later = { ...article, url: 'https://example.org/1', path: '/b/x.txt', fingerprint: ['x'] };
    expect((await find(register, later, undefined, now)).guid).toBe(known.guid);
  });

  it('knows a saved script by its name, and keeps the file of the article it was made from', async () => {
    const first = await find(empty, article, undefined, now);
    const script = { ...article, path: null, scriptOf: first.name, title: 'x', fingerprint: [] };
    const again = await find(withEpisode(empty, first), script, undefined, now);
    expect(again).toMatchObject({ guid: first.guid, name: first.name, path: article.path });
  });

  it('leaves files alone that belong to nobody it knows', async () => {
    expect((await find(empty, article, undefined, now, { 'la-criee-ferme': null })).name).toMatch(/-[0-9a-f]{8}$/);
    const { guid } = await find(empty, article, undefined, now);
    expect((await find(empty, article, undefined, now, { 'la-criee-ferme': guid })).name).toBe('la-criee-ferme');
  });

  it('puts no more than digits of a guid into a file name', async () => {
    const register = withEpisode(empty, await find(empty, article, undefined, now));
    const other = await find(register, { ...article, path: '/c.txt', fingerprint: ['x'] }, 'tag:A/../b', now);
    expect(other.guid).toBe('tag:A/../b');
    expect(other.name).toMatch(/^la-criee-ferme-[0-9a-f]{8}$/);
  });

  it('gives another article with the same title another guid and a name with a suffix', async () => {
    const register = withEpisode(empty, await find(empty, article, undefined, now));
    const other = await find(register, { ...article, path: '/c.txt', fingerprint: ['x'] }, undefined, now);
    expect(other.guid).not.toBe(register.episodes[0]?.guid);
    expect(other.name).toMatch(/^la-criee-ferme-[0-9a-f]{8}$/);
  });
});

describe('baseName', () => {
  it.each([
    ['L’été à Œuilly : « ça » coûte 12 %', 'l-ete-a-oeuilly-ca-coute-12'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Москва', ''],
    ['CON', 'con-episode'],
    ['« Nul »', 'nul-episode'],
    ['COM¹', 'com1-episode'],
    ['Nul doute', 'nul-doute'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('makes of %j the name %j', (title, name) => expect(baseName(title)).toBe(name));
});

it('makes UUIDs of version 5 as Python’s uuid module does', () => {
  expect(uuidV5('https://example.org/')).toBe('527dda32-a0de-5105-a042-cb475b5f7d11');
});
