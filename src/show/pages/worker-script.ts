/**
 * What a show's service worker does. The network comes first for pages, so that an online page is always the published one;
 * without it, or when it takes too long, what was seen or kept stands in. Sound comes from the device only when the listener
 * kept it, and then in the ranges that players ask for. Needs `OFFLINE_PAGE` and the cache script.
 */
export const WORKER_SCRIPT: string = `
const MOST_SEEN = 80;
const PATIENCE_MS = 4000;

addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open(SEEN).then((cache) => cache.add(keyOf(base))).catch(() => {}));
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([clients.claim(), dropOldCaches()]));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base.href)) return;
  if (isSound(request)) event.respondWith(sound(request));
  else if (request.mode === 'navigate' || ['image', 'track', 'manifest'].includes(request.destination))
    event.respondWith(page(event));
});

function isSound({ destination, url }) {
  return destination === 'audio' || destination === 'video' || new URL(url).pathname.endsWith('.mp3');
}

async function dropOldCaches() {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith('antenne-') && name.endsWith(':' + base.pathname) && name !== SEEN && name !== KEPT,
  );
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function find(key) {
  for (const name of [KEPT, SEEN]) {
    const found = await caches.open(name).then((cache) => cache.match(key)).catch(() => undefined);
    if (found) return found;
  }
}

async function page(event) {
  const { request } = event;
  const key = keyOf(request.url);
  let save = Promise.resolve();
  const online = fetch(request).then((response) => {
    if (response.status === 200 && response.type === 'basic') save = store(key, response.clone()).catch(() => {});
    return response;
  });
  event.waitUntil(online.then(() => save).catch(() => {}));
  const found = await find(key);
  if (!found) return online.catch((error) => offline(request, error));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const first = await Promise.race([online.catch(() => undefined), late]);
  return first && first.status < 500 ? first : asSaved(found);
}

function offline(request, error) {
  if (request.mode !== 'navigate') throw error;
  return new Response(OFFLINE_PAGE.join(base.pathname), { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

// Browsers refuse a page that was answered from elsewhere, even by the same server.
function asSaved(response) {
  if (!response.redirected) return response;
  return new Response(response.body, { status: response.status, headers: response.headers });
}

async function store(key, response) {
  const kept = await caches.open(KEPT);
  if (await kept.match(key)) return kept.put(key, response);
  const seen = await caches.open(SEEN);
  await seen.delete(key);
  await seen.put(key, response);
  const keys = await seen.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST_SEEN)).map((old) => seen.delete(old)));
}

async function sound(request) {
  const found = await caches.open(KEPT).then((cache) => cache.match(keyOf(request.url))).catch(() => undefined);
  if (!found) return fetch(request);
  const range = /^bytes=(\\d*)-(\\d*)$/.exec(request.headers.get('Range') ?? '');
  if (!range || range[0] === 'bytes=-') return found;
  return part(await found.blob(), range[1], range[2]);
}

function part(blob, from, to) {
  const last = blob.size - 1;
  const start = from === '' ? Math.max(0, blob.size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? last : Math.min(Number(to), last);
  if (start > end) return new Response(null, { status: 416, headers: { 'Content-Range': 'bytes */' + blob.size } });
  return new Response(blob.slice(start, end + 1), {
    status: 206,
    headers: {
      'Content-Type': 'audio/mpeg',
      'Content-Length': String(end - start + 1),
      'Content-Range': 'bytes ' + start + '-' + end + '/' + blob.size,
      'Accept-Ranges': 'bytes',
    },
  });
}
`;
