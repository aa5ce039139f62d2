/** The `podcast:guid` of a feed: a UUID of version 5 (RFC 9562) over its address without scheme and trailing slashes. `sha1` is handed in. */
export function podcastGuid(feedUrl: string, sha1: (bytes: Uint8Array) => Uint8Array): string {
  const name = new TextEncoder().encode(withoutSlashes(feedUrl.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')));
  const bytes = Uint8Array.from([...NAMESPACE, ...name]);
  const digest = sha1(bytes).subarray(0, 16);
  const hex = Array.from(digest, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x50 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Of podcasts (podcast namespace, tag `guid`): ead4c236-bf58-58c6-a2c6-a6b28d128cb6. */
const NAMESPACE: readonly number[] = [
  0xea, 0xd4, 0xc2, 0x36, 0xbf, 0x58, 0x58, 0xc6, 0xa2, 0xc6, 0xa6, 0xb2, 0x8d, 0x12, 0x8c, 0xb6,
];

function withoutSlashes(address: string): string {
  let end = address.length;
  while (address.charAt(end - 1) === '/') end--;
  return address.slice(0, end);
}
