import { describe, expect, it } from 'vitest';
import { servedAs } from '../../src/publish/media-types.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';

describe('how a file of a show is served', () => {
  it.each([
    ['feed.xml', 'application/rss+xml; charset=utf-8', 'public, max-age=300'],
    ['feed-12.xml', 'application/rss+xml; charset=utf-8', 'public, max-age=300'],
    ['episodes/a/a-0123456789ab.mp3', 'audio/mpeg', FOR_EVER],
    ['cover-0123456789ab.jpg', 'image/jpeg', FOR_EVER],
    ['episodes/a/a.vtt', 'text/vtt; charset=utf-8', 'public, max-age=300'],
    ['episodes/a/a.chapters.json', 'application/json+chapters', 'public, max-age=300'],
    ['episodes/a/a.transcript.json', 'application/json', 'public, max-age=300'],
    ['index.html', 'text/html; charset=utf-8', 'public, max-age=300'],
    ['service-worker.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['antenne.show.json', 'application/json', 'no-cache'],
  ])('%s is %s', (path, contentType, cacheControl) => {
    expect(servedAs(path, false)).toEqual({ contentType, cacheControl });
    expect(servedAs(path, true).cacheControl).not.toContain('public');
  });
});
