/** An address that a browser would open, resolved against `base` where it is relative; null for any other, such as `mailto:`. */
export function webAddress(written: string, base?: string | null): string | null {
  const address = written.trim();
  if (address === '' || address.length > LONGEST) return null;
  const resolved = URL.canParse(address) ? new URL(address) : parseAgainst(address, base);
  return resolved !== null && /^https?:$/u.test(resolved.protocol) ? resolved.href : null;
}

const LONGEST = 2000;

function parseAgainst(address: string, base: string | null | undefined): URL | null {
  return base != null && URL.canParse(address, base) ? new URL(address, base) : null;
}
