/** Where a request leads, in the show's folder. */
export interface RequestPath {
  /** Of the folders and the file, decoded; none for the show itself. */
  readonly names: readonly string[];
  /** Whether the address ends in `/`. */
  readonly isFolder: boolean;
  /** With its `?`, else empty. */
  readonly query: string;
}

/** Reads the target of a request. `malformed` is no address; `nowhere` one that nothing of a show can have: dot files, ways out. */
export function readRequestPath(target: string): RequestPath | 'malformed' | 'nowhere' {
  if (!/^\/[!-~]*$/.test(target)) return 'malformed';
  const mark = target.indexOf('?');
  const [path, query] = mark < 0 ? [target, ''] : [target.slice(0, mark), target.slice(mark)];
  const encoded = path.slice(1).split('/');
  const isFolder = encoded.at(-1) === '';
  if (isFolder) encoded.pop();
  const names: string[] = [];
  for (const each of encoded) {
    const name = decode(each);
    if (name === undefined) return 'malformed';
    if (!isPlainName(name)) return 'nowhere';
    names.push(name);
  }
  return { names, isFolder, query };
}

/** Whether a name means one entry of a folder on every system: no separator, drive, stream or hidden file. */
export function isPlainName(name: string): boolean {
  return /^[^./\\:\p{Cc}][^/\\:\p{Cc}]*$/u.test(name) && !/[. ]$/.test(name);
}

/** Once: what is encoded twice is not what it says after the first time. */
function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}
