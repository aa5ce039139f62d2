/** The base name of an episode's files: ASCII, lower case, hyphens, at most 80 characters; empty when nothing of the title is left. */
export function baseName(title: string): string {
  const name = title
    .replace(/ß/g, 'ss')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return DEVICES.test(name) ? `${name}-episode` : name;
}

/** On Windows these are devices, whatever the extension: the file could not be made, or not be copied there. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
