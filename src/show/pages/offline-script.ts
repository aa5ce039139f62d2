/** Lets the show's service worker in, and leaves it the page that is open: it saw no page before it came. Needs the cache script. */
export const OFFLINE_SCRIPT: string = `
  const worksOffline = location.protocol.startsWith('http') && 'serviceWorker' in navigator && 'caches' in window;
  const shownFiles = () => [...document.querySelectorAll('img, track')].map(({ src }) => keyOf(src));
  const dropBelow = async (folder) => {
    const cache = await caches.open(KEPT);
    for (const { url } of await cache.keys()) if (url.startsWith(folder)) await cache.delete(url);
  };
  const folderOf = (address) => new URL('./', keyOf(address)).href;
  if (worksOffline) {
    navigator.serviceWorker.register(new URL('service-worker.js', base)).catch(() => {});
    navigator.serviceWorker.ready
      .then(async () => {
        const seen = await caches.open(SEEN);
        const page = keyOf(location.href);
        if (!(await caches.match(page))) await seen.addAll([page, ...shownFiles()]);
      })
      .catch(() => {});
  }
`;

/** On the page of an episode that was withdrawn: the device drops what it kept of it. */
export const DROP_SCRIPT: string = `
  if (worksOffline) dropBelow(folderOf(location.href)).catch(() => {});
`;
