/**
 * What pages and service worker agree on: two caches for each show, of pages that were seen and of what the listener keeps,
 * and under which address a file lies in them. Needs `base`, the address of the show. A change of the names empties the caches.
 */
export const CACHE_SCRIPT: string = `
  const SEEN = 'antenne-seen-1:' + base.pathname;
  const KEPT = 'antenne-kept-1:' + base.pathname;
  const keyOf = (address) => {
    const url = new URL(address, base);
    url.search = '';
    url.hash = '';
    if (url.pathname.endsWith('/')) url.pathname += 'index.html';
    return url.href;
  };
`;
