import type { LookupAddress } from 'node:dns';

/** How links are fetched. Everything may be left out: then only public addresses are fetched from, and nothing is kept. */
export interface LinkAccess extends AddressRules {
  /** Where fetched pages are kept. */
  readonly cacheFolder?: string | undefined;
  /** Fetches pages anew that are kept. */
  readonly refresh?: boolean | undefined;
  readonly limits?: Partial<LinkLimits> | undefined;
  readonly now?: (() => Date) | undefined;
  /** Called once when a page takes a while, with its link as it may be shown. */
  readonly onSlow?: ((shown: string) => void) | undefined;
}

/** Which servers may be asked. */
export interface AddressRules {
  /** Lifts the ban on addresses that are not public, and the one on ports. */
  readonly allowPrivateNetwork?: boolean | undefined;
  /** Ports that may be asked; 80 and 443 otherwise. */
  readonly ports?: readonly number[] | undefined;
  /** Addresses that count as public although they are not. */
  readonly trusted?: readonly string[] | undefined;
  /** All addresses of a name; the system’s otherwise. */
  readonly lookup?: ((name: string) => Promise<readonly LookupAddress[]>) | undefined;
}

export interface LinkLimits {
  /** For the name, the connection and its encryption. */
  readonly connectMs: number;
  /** From the first request to the last byte, redirects included. */
  readonly totalMs: number;
  /** When `onSlow` is called. */
  readonly slowMs: number;
  /** Of the page when it is unpacked. */
  readonly bytes: number;
  readonly redirects: number;
}

/** What holds unless something else is asked for. */
export const LINK_LIMITS: LinkLimits = {
  connectMs: 10_000,
  totalMs: 30_000,
  slowMs: 1_000,
  bytes: 5_000_000,
  redirects: 5,
};
