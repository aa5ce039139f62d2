declare module 'html-encoding-sniffer' {
  /** The encoding that the `meta` elements of the first 1024 bytes declare, by its name in the Encoding standard; the default where they declare none. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options: { readonly defaultEncoding: string }): string;
}
