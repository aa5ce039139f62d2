import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { PublishOutside, ShowPlace } from '../../src/publish/show-place.ts';
import { sampleSettings } from '../show/feed/sample-show.ts';
import { fakeS3, type FakeS3 } from './fake-s3.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const NOON = new Date('2026-03-14T12:00:00Z');
export const BASE_URL = 'https://valmoure.example/air/';

/** A show in a store of its own, and a folder to build episodes in; gone when the test ends. */
export async function samplePlace(show: Partial<ShowPlace['show']> = {}): Promise<{
  store: FakeS3;
  folder: string;
  place: ShowPlace;
  outside: PublishOutside;
}> {
  const store = await fakeS3();
  const folder = mkdtempSync(join(tmpdir(), 'antenne-show-'));
  folders.push(folder);
  const place: ShowPlace = {
    show: { ...sampleSettings, ...show },
    disclosure: true,
    target: 's3',
    options: { bucket: 'show', endpoint: store.origin, forcePathStyle: true, baseUrl: BASE_URL },
    stateDirectory: join(folder, 'state'),
  };
  return { store, folder, place, outside: outsideAt(NOON) };
}

/** A world in which it is that time. */
export function outsideAt(now: Date, env: Record<string, string> = {}): PublishOutside {
  const keys = { AWS_ACCESS_KEY_ID: 'an-id', AWS_SECRET_ACCESS_KEY: 'a-secret' };
  return { env: { PATH: process.env['PATH'], ...keys, ...env }, spawn, now: () => now };
}

/** The same show in a folder. */
export function inFolder(place: ShowPlace, path: string): ShowPlace {
  return { ...place, target: 'folder', options: { path, baseUrl: BASE_URL } };
}

/** What changed in a store, in order: `PUT feed.xml`. */
export function changesIn({ asked }: FakeS3): readonly string[] {
  return asked.filter((each) => /^(?:PUT|DELETE) /.test(each));
}

/** A store's files as texts, by path. */
export function textsIn({ objects }: FakeS3): Readonly<Record<string, string>> {
  const sorted = [...objects].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([path, { bytes }]) => [path, bytes.toString('latin1')]));
}

/** What is wrong with a show as it stands: files that its feed or its list of episodes names and that are not there. */
export function brokenLinksIn(store: FakeS3): readonly string[] {
  const text = (path: string): string => store.objects.get(path)?.bytes.toString('utf8') ?? '';
  const enclosures = [...text('feed.xml').matchAll(/<enclosure url="([^"]+)" length="(\d+)"/g)].flatMap(
    ([, url = '', length]) => {
      const path = url.slice(BASE_URL.length);
      return store.objects.get(path)?.bytes.length === Number(length) ? [] : [`feed: ${path}`];
    },
  );
  const named = [...text('feed.xml').matchAll(/<podcast:(?:transcript|chapters) url="([^"]+)"/g)].map(([, url = '']) =>
    url.slice(BASE_URL.length),
  );
  const pages = [...text('index.html').matchAll(/href="(?:\.\/)?(episodes\/[^"#?]+)"/g)].map(([, path = '']) => path);
  return [...enclosures, ...[...named, ...pages].filter((path) => !store.objects.has(path))];
}

/** The guids of the main feed. */
export function guidsIn(store: FakeS3): readonly string[] {
  const feed = store.objects.get('feed.xml')?.bytes.toString('utf8') ?? '';
  return [...feed.matchAll(/<guid[^>]*>([^<]+)</g)].map(([, guid = '']) => guid);
}
