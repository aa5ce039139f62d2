import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { podcastGuid } from '../../../src/show/feed/podcast-guid.ts';

const sha1 = (bytes: Uint8Array): Uint8Array => createHash('sha1').update(bytes).digest();

it.each([
  ['podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
])('gives %s the guid of the namespace’s text', (address, guid) => {
  for (const written of [address, `https://${address}`, `http://${address}`, `HTTPS://${address}///`])
    expect(podcastGuid(written, sha1)).toBe(guid);
});

it('tells addresses apart that differ in more than scheme and slashes', () => {
  expect(podcastGuid('https://valmoure.example/a/feed.xml', sha1)).not.toBe(
    podcastGuid('https://valmoure.example/b/feed.xml', sha1),
  );
});
