/** From a page to the base address of its show: `../../` for `episodes/NAME/index.html`, nothing for `index.html`. */
export function toBase(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}

/** From a page to a file of the show: relative, so that a show works in any folder and from a disk. Both paths are from the base address. */
export function addressFrom(page: string, path: string): string {
  const address = path
    .toWellFormed()
    .split('/')
    .map((name) => encodeURIComponent(name))
    .join('/');
  return `${toBase(page) || './'}${address}`;
}
