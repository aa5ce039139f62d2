/** The offset of a document's DOCTYPE, if it has one. */
export function findDoctype(xml: string): number | undefined {
  for (let at = 0; at < xml.length;) {
    if (xml.startsWith('<!DOCTYPE', at)) return at;
    const close = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : undefined;
    if (close === undefined && !/\s|\uFEFF/u.test(xml.charAt(at))) return undefined;
    const end = close === undefined ? at : xml.indexOf(close, at);
    if (end === -1) return undefined;
    at = end + (close?.length ?? 1);
  }
  return undefined;
}
